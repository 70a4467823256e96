/** Compiles an ink story with its INCLUDEs: the runtime JSON, the source map, and everything that is wrong. */
import fs from 'node:fs';
import path from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';
import type { StoryMap } from '../../src/story/place.ts';

/** Something to tell the writer. Lines count from 1. */
export interface Diagnosis {
  readonly severity: 'note' | 'warning' | 'error';
  /** Absolute path. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface Compiled {
  /** Runtime JSON, or null when there is an error. */
  readonly json: string | null;
  readonly map: StoryMap;
  readonly diagnoses: readonly Diagnosis[];
  /** Source text of every file, by absolute path, the root first. */
  readonly sources: ReadonlyMap<string, string>;
}

/** The part of a compiled object that carries its place in the source. */
interface Placed {
  readonly path: { toString(): string };
  readonly ownDebugMetadata: { readonly fileName: string | null; readonly startLineNumber: number } | null;
  readonly content?: readonly Placed[];
  readonly namedOnlyContent?: ReadonlyMap<string, Placed> | null;
}

const SEVERITY = ['note', 'warning', 'error'] as const;
/** `ERROR: 'chap/one.ink' line 12: text`, `WARNING: line 3: text`, `TODO: line 3: text`. */
const MESSAGE = /^(?:RUNTIME )?[A-Z]+: (?:'([^']+)' )?(?:line (\d+): )?(.*)$/s;

/** Reads a source file without its byte order mark, which ink takes for text. */
function readSource(file: string): string {
  return fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
}

/**
 * Compiles the story that begins in `entry`.
 * @param entry absolute path of the root file; every INCLUDE is relative to its folder
 * @param overlay texts to use instead of the file on disk, by absolute path
 */
export function compileInk(entry: string, overlay: ReadonlyMap<string, string> = new Map()): Compiled {
  const root = path.dirname(entry);
  const sources = new Map<string, string>();
  const diagnoses: Diagnosis[] = [];
  const load = (file: string) => {
    const text = overlay.get(file) ?? readSource(file);
    sources.set(file, text);
    return text;
  };
  const report = (message: string, type: number) => {
    const [, file, line, text] = MESSAGE.exec(message) ?? [];
    diagnoses.push({
      severity: SEVERITY[type] ?? 'error',
      file: path.resolve(root, file ?? path.basename(entry)),
      line: Number(line ?? 1),
      message: text ?? message,
    });
  };
  const options = new CompilerOptions(path.basename(entry), [], true, report, {
    ResolveInkFilename: (file: string) => path.resolve(root, file),
    LoadInkFileContents: load,
  });
  let json: string | null = null;
  let map: StoryMap = {};
  try {
    const story = new Compiler(load(entry), options).Compile();
    json = story.ToJson() as string;
    map = mapOf(story.mainContentContainer as unknown as Placed);
  } catch (thrown) {
    // The compiler throws a bare message after it has reported; only a throw that came alone says something new.
    if (!diagnoses.some((found) => found.severity === 'error')) {
      diagnoses.push({ severity: 'error', file: entry, line: 1, message: messageOf(thrown) });
    }
  }
  if (diagnoses.some((found) => found.severity === 'error')) json = null;
  return { json, map, diagnoses: unique(diagnoses), sources };
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The compiler may repeat itself. */
function unique(diagnoses: readonly Diagnosis[]): Diagnosis[] {
  const seen = new Map(diagnoses.map((found) => [`${found.file}:${found.line}:${found.message}`, found]));
  return [...seen.values()];
}

function mapOf(root: Placed): StoryMap {
  const map: Record<string, string> = {};
  const visit = (object: Placed) => {
    const place = object.ownDebugMetadata;
    if (place) map[object.path.toString()] = `${place.fileName ?? ''}:${place.startLineNumber}`;
    for (const child of object.content ?? []) visit(child);
    for (const child of object.namedOnlyContent?.values() ?? []) visit(child);
  };
  visit(root);
  return map;
}
