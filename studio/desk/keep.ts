/** Runs that a writer kept: one JSON file each, in a folder that no commit takes up. */
import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { journalSchema, type Kept, recordSchema } from '../../src/story/inspect.ts';

/** A file of a kept run. */
export interface KeptFile {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

const schema: v.GenericSchema<unknown, Kept> = v.union([
  v.strictObject({ journal: journalSchema }),
  v.strictObject({ record: recordSchema }),
]);

const fileOf = (folder: string, name: string) => path.join(folder, `${name}.json`);

/** Writes a run. @returns path of the file @throws RangeError for a name that is no file name, Error when the disk refuses */
export function writeKept(folder: string, name: string, kept: Kept): string {
  if (!/^[\w.-]+$/.test(name) || name.startsWith('.'))
    throw new RangeError(`${name || 'nothing'} is no name: letters, digits, - . and _`);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(fileOf(folder, name), `${JSON.stringify(kept, null, 2)}\n`);
  return fileOf(folder, name);
}

/** @throws Error in plain words when there is no such file or no run in it */
export function readKept(folder: string, name: string): Kept {
  let text: string;
  try {
    text = fs.readFileSync(fileOf(folder, name), 'utf8');
  } catch {
    throw new Error(`there is no run ${name} in ${folder}`);
  }
  try {
    return v.parse(schema, JSON.parse(text));
  } catch {
    throw new Error(`${fileOf(folder, name)} is no kept run`);
  }
}

/** The kept runs, the latest first. */
export function listKept(folder: string): readonly KeptFile[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      name: file.slice(0, -'.json'.length),
      savedAt: fs.statSync(path.join(folder, file)).mtimeMs,
    }))
    .sort((a, b) => b.savedAt - a.savedAt);
}
