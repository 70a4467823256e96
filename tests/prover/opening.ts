/** The beginning of our own story, cut off after its first chapter: the whole book is proved by `npm run prove`, once. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { CODEX } from '../../story/codex.ts';
import { NAMES } from '../../story/names.ts';
import { ROADS } from '../../story/roads.ts';
import { VOICES } from '../../story/voices.ts';
import { WORDS } from '../../story/words.ts';
import { type BuiltStory, buildStory } from '../../studio/compiler/story.ts';
import { ROOT } from '../../studio/prover/house.ts';

/** An edit: a file of the story, a text in it that stands there once, and what takes its place. */
export type Edit = readonly [file: string, from: string, to: string];

/** The last chapter that is kept; its ways out are cut. */
export const LAST = 'book1/01-scrap.ink';
/** Where it goes on. */
export const CUT = ['errand', 'lost'];

/** What is declared of the story, as far as the beginning goes. */
export const DECLARED = {
  voices: VOICES,
  words: WORDS.map((given) => (given.chapter > 1 ? { ...given, knot: null } : given)),
  roads: ROADS.slice(0, 1),
  codex: Object.keys(CODEX).slice(0, 7),
};

/** A copy that goes when the test ends. */
export function openingOf(...edits: readonly Edit[]): BuiltStory {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'opening-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  fs.cpSync(path.join(ROOT, 'story'), folder, {
    recursive: true,
    filter: (file) => !/\.(ts|json|md)$/.test(file),
  });
  const main = path.join(folder, 'main.ink');
  const included = fs.readFileSync(main, 'utf8').replace(/^INCLUDE book1\/(?!00|01).*\n/gm, '');
  fs.writeFileSync(main, included);
  const ends = CUT.map((knot) => `\n=== ${knot} ===\n# title: Cut\nHere it is cut. # unwritten\n-> END\n`);
  fs.appendFileSync(path.join(folder, LAST), ends.join(''));
  for (const [file, from, to] of edits) {
    const text = fs.readFileSync(path.join(folder, file), 'utf8');
    expect(text.split(from), `${from} in ${file}`).toHaveLength(2);
    fs.writeFileSync(path.join(folder, file), text.replace(from, to));
  }
  const built = buildStory(main, { names: NAMES, assets: path.join(ROOT, 'assets') });
  expect(built.errors).toEqual([]);
  return built;
}
