/**
 * Renders the score: `npm run score [-- slug…]`.
 *
 * Parts are played by the soundfont, stems and takes are rendered from their graphs, brought to the table of loudness,
 * encoded, decoded again and checked; what misses the table is not written. A piece whose sources have not changed is
 * skipped, and what was rendered before a stop is kept.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoopData, TakesData } from '../../src/sound/index.ts';
import { sourceHash } from '../sources.mjs';
import { fileOf, slugs, sources } from './list.ts';
import { WORK } from './make/cache.ts';
import { CODEC_NAMES, decode, encode } from './make/encode.ts';
import { GUARD, guarded, strung } from './make/layout.ts';
import { masterLoop, masterTakes } from './make/master.ts';
import { renderLoop, renderTakes, STEMS } from './make/stems.ts';
import { needTools } from './make/tools.ts';
import type { Sound } from './measure/sound.ts';
import { loopFigures, loopMisses, takesFigures, takesMisses } from './measure/table.ts';
import type { LoopPiece, Piece, TakesPiece } from './pieces.ts';

const assets = join(import.meta.dirname, '../../assets/audio');

interface Made {
  readonly sound: LoopData | TakesData;
  /** Encoded files, not yet among the assets. */
  readonly files: readonly string[];
  readonly measured: unknown;
}

/** What was measured, to the digits that an ear can tell. */
const rounded = (measured: unknown): unknown =>
  JSON.parse(
    JSON.stringify(measured, (_, value) =>
      typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value,
    ),
  );

/** Encodes in every codec; each is decoded and shown to `look`, which throws when it misses. */
async function coded<T>(
  slug: string,
  parts: readonly { readonly name: string; readonly channels: readonly Float32Array[] }[],
  look: (sounds: readonly Sound[]) => { readonly figures: T; readonly misses: readonly string[] },
): Promise<{ files: string[]; measured: Record<string, T> }> {
  const files: string[] = [];
  const measured: Record<string, T> = {};
  const folder = join(WORK, slug);
  mkdirSync(folder, { recursive: true });
  for (const codec of CODEC_NAMES) {
    const sounds: Sound[] = [];
    for (const { name, channels } of parts) {
      const file = await encode(channels, join(folder, name), codec);
      files.push(file);
      sounds.push(await decode(file));
    }
    const { figures, misses } = look(sounds);
    if (misses.length > 0) throw new Error(`in ${codec}: ${misses.join('; ')}`);
    measured[codec] = figures;
  }
  return { files, measured };
}

async function makeLoop(slug: string, piece: LoopPiece, source: string): Promise<Made> {
  if (Math.abs(piece.seconds * 300 - Math.round(piece.seconds * 300)) > 1e-6)
    throw new Error(`${piece.seconds} s is not a multiple of 1/300 s`);
  const { stems, reduction } = masterLoop(await renderLoop(slug, piece, source), piece.loudness);
  const names = piece.kind === 'music' ? STEMS.filter((stem) => piece.stems[stem]) : ['sound'];
  const parts = stems.map((stem, i) => ({ name: names[i] ?? 'sound', channels: guarded(stem) }));
  const { files, measured } = await coded(slug, parts, (sounds) => {
    const figures = loopFigures(sounds, piece.seconds, GUARD);
    return { figures, misses: loopMisses(figures, piece.loudness) };
  });
  console.log(`  limiter: ${reduction.toFixed(1)} dB at most`);
  return {
    sound: { kind: 'loop', seconds: piece.seconds, guard: GUARD },
    files,
    measured: { asked: piece.loudness, reduction, ...measured },
  };
}

async function makeTakes(slug: string, piece: TakesPiece, source: string): Promise<Made> {
  const { channels, takes } = strung(masterTakes(await renderTakes(slug, piece, source), piece.peak));
  const { files, measured } = await coded(slug, [{ name: 'sound', channels }], ([file]) => {
    const figures = takesFigures(file as Sound, takes);
    return { figures, misses: takesMisses(figures) };
  });
  return { sound: { kind: 'takes', takes, duck: piece.duck, level: piece.level }, files, measured };
}

async function build(slug: string): Promise<void> {
  const folder = join(assets, slug);
  const card = join(folder, 'audio.json');
  const source = sourceHash(sources(slug));
  if (existsSync(card) && JSON.parse(readFileSync(card, 'utf8')).source === source)
    return console.log(`${slug}: fresh`);
  const begun = performance.now();
  console.log(slug);
  const { piece } = (await import(pathToFileURL(fileOf(slug)).href)) as { piece: Piece };
  const { sound, files, measured } = await (piece.kind === 'takes'
    ? makeTakes(slug, piece, source)
    : makeLoop(slug, piece, source));
  mkdirSync(folder, { recursive: true });
  for (const file of files) {
    copyFileSync(file, join(folder, basename(file)));
    console.log(`  ${basename(file)}: ${Math.round(statSync(file).size / 1000)} kB`);
  }
  // Written last: an interrupted build is not mistaken for a finished one.
  writeFileSync(card, `${JSON.stringify({ source, sound, measured: rounded(measured) }, null, 2)}\n`);
  console.log(`  done in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

async function main(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((slug) => !slugs().includes(slug));
  if (unknown.length > 0)
    throw new Error(`no such piece: ${unknown.join(', ')}. There are: ${slugs().join(', ')}`);
  needTools();
  const failed: string[] = [];
  for (const slug of asked.length > 0 ? asked : slugs()) {
    try {
      await build(slug);
    } catch (error) {
      // One that misses does not keep the others from being made.
      failed.push(slug);
      console.error(`${slug}: not written: ${(error as Error).message}`);
    }
  }
  if (failed.length > 0) throw new Error(`not written: ${failed.join(', ')}`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
