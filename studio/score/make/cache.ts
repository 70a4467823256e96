/** What was rendered before, by the hash of all it depends on: a build that was stopped goes on where it was. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readWav, writeWav } from '../kit/wav.ts';

/** Intermediates; git does not keep them. */
export const WORK = join(import.meta.dirname, '../work');

/** A short hash of words. */
export const hashOf = (...words: readonly string[]): string =>
  createHash('sha256').update(words.join('\0')).digest('hex').slice(0, 16);

/**
 * The sound of that name and hash, made only when it is not there. Older ones of the name are thrown away.
 * @param name unique, without a dot
 */
export async function kept(
  name: string,
  hash: string,
  make: () => Promise<readonly Float32Array[]>,
): Promise<Float32Array[]> {
  mkdirSync(WORK, { recursive: true });
  const file = join(WORK, `${name}.${hash}.wav`);
  if (!existsSync(file)) {
    const begun = performance.now();
    const channels = await make();
    writeWav(`${file}.part`, channels);
    for (const old of readdirSync(WORK))
      if (old.startsWith(`${name}.`) && old.endsWith('.wav')) rmSync(join(WORK, old));
    // Renamed last: half a file is never mistaken for a sound.
    renameSync(`${file}.part`, file);
    console.log(`  ${name}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  }
  return readWav(file);
}
