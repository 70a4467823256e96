/** Small stories that keep our conventions: written to a folder, built, cut, explored, and played by plain ink. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Story } from 'inkjs';
import { FIRST_PICTURE } from '../../src/story/fold.ts';
import { type InkStory, StoryError } from '../../src/story/ink.ts';
import { placeOf } from '../../src/story/place.ts';
import { readTurn } from '../../src/story/turn.ts';
import type { Turn } from '../../src/story/types.ts';
import type { Allowed } from '../../story/contracts.ts';
import { NAMES } from '../../story/names.ts';
import { FACTS, MARKS } from '../../story/tiers.ts';
import { type BuiltStory, buildStory } from '../../studio/compiler/story.ts';
import type { Finding } from '../../studio/prover/finding.ts';
import type { Book, Key, Token } from '../../studio/prover/graph.ts';
import { bookOf } from '../../studio/prover/house.ts';
import { Story as EngineStory } from '../../studio/prover/ink/classes.ts';
import { type Reported, withRuns } from '../../studio/prover/judge.ts';
import { rejected } from '../../studio/prover/rules/index.ts';
import { type Chapters, chaptersOf } from '../../studio/prover/safety/chapters.ts';
import { type Explored, explore } from '../../studio/prover/safety/explore.ts';
import { type Proof, proofOf } from '../../studio/prover/safety/proof.ts';
import type { Budget, Spec } from '../../studio/prover/safety/spec.ts';

/** Files by path under the story folder; `main.ink` and `state.ink` have the usual text when left out. */
export type Files = Readonly<Record<string, string>>;
export type Contracts = Readonly<Record<string, Readonly<Record<string, Allowed>>>>;

export interface House {
  readonly built: BuiltStory;
  readonly chapters: Chapters;
  readonly explored: readonly Explored[];
  readonly proofs: readonly Proof[];
  readonly book: Book;
  readonly reported: readonly Reported[];
  /** What the cut into chapters and the rules about the text say. */
  readonly findings: readonly Finding[];
}

export const BUDGET: Budget = { states: 20_000, ways: 2_000, seconds: 30 };

/** Functions that every state has. */
export const SHARED = `=== function mark(x) ===
~ marks += x
=== function remember(x) ===
~ shards += x
=== function clamp(n, low, high) ===
{
- n < low:
    ~ return low
- n > high:
    ~ return high
}
~ return n
`;

/** What every small story stands on unless it brings its own. */
export const STATE = `
LIST shards = s_a = 1, s_b = 2
LIST lessons = l_a = 1
VAR all_endings = false // range: false..true
LIST marks = m_a = 1, m_b = 2
LIST kind = k_none = 1, k_one = 2, k_two = 3
VAR trust = 1 // range: 0..3
VAR nerve = 0 // range: -1..2
VAR door = k_none // one of: kind
VAR bold = false // range: false..true
${SHARED}=== function trust_by(n) ===
~ trust = clamp(trust + n, 0, 3)
=== function trust_is(n) ===
~ trust = n
=== function nerve_by(n) ===
~ nerve = clamp(nerve + n, -1, 2)
=== function set_door(x) ===
~ door = x
=== function dare() ===
~ bold = true
`;

/** Writes, builds and cuts a story. @throws Error when it does not compile or breaks the compiler's rules */
export function cut(files: Files, contracts: Contracts, budget: Budget = BUDGET) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'houses-'));
  try {
    const chapters = Object.keys(files).filter((file) => file.startsWith('book1/'));
    const includes = ['state.ink', ...chapters].map((file) => `INCLUDE ${file}\n`).join('');
    const all: Files = { 'main.ink': `${includes}-> one\n`, 'state.ink': STATE, ...files };
    for (const [file, text] of Object.entries(all)) {
      fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      fs.writeFileSync(path.join(folder, file), text);
    }
    const none = { plates: {}, cast: {}, music: {}, ambience: {}, sounds: {} };
    const names = { ...NAMES, ...none, endings: { end: 'The end' } };
    const built = buildStory(path.join(folder, 'main.ink'), { names, assets: folder });
    if (built.json === null) throw new Error(built.errors.map((e) => `${e.line}: ${e.message}`).join('\n'));
    const conventions = { contracts, marks: MARKS, facts: FACTS, budget };
    return { built, chapters: chaptersOf(built, conventions) };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** The same, proved. */
export function houseOf(files: Files, contracts: Contracts, budget?: Budget): House {
  const { built, chapters } = cut(files, contracts, budget);
  const explored = chapters.specs.map(explore);
  const proofs = chapters.specs.map((spec, index) => proofOf(spec, explored[index] as Explored));
  const book = bookOf(chapters, proofs);
  const root = new EngineStory(built.json as string).mainContentContainer;
  const rules = rejected(root, { marks: MARKS, sets: chapters.sets });
  return {
    built,
    chapters,
    explored,
    proofs,
    book,
    reported: withRuns(book, proofs),
    findings: [...chapters.findings, ...rules],
  };
}

/** `file:line` of something that the prover says, the file without its folder. */
export function lineOf({ built }: Pick<House, 'built'>, containerPath: string): string | null {
  return placeOf(built.map, containerPath)?.replace(/^book1\//, '') ?? null;
}

/** What plain ink comes to. */
export interface Played {
  /** Null where ink broke. */
  readonly turn: Turn | null;
  readonly error: string | null;
  /** Every Gate, and every item of the lists, after the turn. */
  readonly values: Readonly<Record<Key, Token>>;
  /** Ink's own save. */
  readonly save: string;
}

interface Saved {
  variablesState: Record<string, unknown>;
}

/**
 * Plays choices from a knot by an inkjs of its own, nothing of the prover in it.
 * @param knot empty for the very beginning
 * @param values what Gates and items hold on entering
 * @returns null when a choice is not there to be taken
 */
export function played(
  json: string,
  knot: string,
  values: Readonly<Record<Key, Token>>,
  choices: readonly string[],
): Played | null {
  const story = new Story(json);
  seat(story as unknown as InkStory, json, values);
  if (knot !== '') story.ChoosePathString(knot);
  let turn: Turn | null = null;
  try {
    turn = readTurn(story as unknown as InkStory, 0, FIRST_PICTURE);
    for (const id of choices) {
      const index = turn.choices.findIndex((choice) => choice.key === id && choice.locked === undefined);
      if (index < 0) return null;
      story.ChooseChoiceIndex(index);
      turn = readTurn(story as unknown as InkStory, turn.index + 1, FIRST_PICTURE);
    }
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    return { turn: null, error: error.message, ...savedOf(story as unknown as InkStory, json) };
  }
  return { turn, error: null, ...savedOf(story as unknown as InkStory, json) };
}

type Lists = Readonly<Record<string, Readonly<Record<string, number>>>>;

const listsIn = (json: string): Lists => (JSON.parse(json) as { listDefs: Lists }).listDefs;

/** Puts values into ink's variables by way of its own save. @param story at its beginning, of any inkjs */
export function seat(
  story: Pick<InkStory, 'state' | 'variablesState'>,
  json: string,
  values: Readonly<Record<Key, Token>>,
): void {
  const lists = listsIn(json);
  (story.variablesState.constructor as { dontSaveDefaultValues?: boolean }).dontSaveDefaultValues = false;
  const save = JSON.parse(story.state.ToJson()) as Saved;
  for (const [key, token] of Object.entries(values)) {
    const [name = '', item] = key.split('.');
    if (item === undefined) save.variablesState[name] = JSON.parse(token);
    else {
      const held = { ...(save.variablesState[name] as { list: Record<string, number> }).list };
      const [list = '', items = {}] = Object.entries(lists).find(([, each]) => item in each) ?? [];
      delete held[`${list}.${item}`];
      if (token === 'true') held[`${list}.${item}`] = items[item] as number;
      save.variablesState[name] = { list: held, origins: [list] };
    }
  }
  story.state.LoadJson(JSON.stringify(save));
}

/** What ink's variables hold, key by key. */
export function savedOf(story: Pick<InkStory, 'state'>, json: string): Pick<Played, 'values' | 'save'> {
  const save = story.state.ToJson();
  const found: Record<Key, Token> = {};
  const lists = listsIn(json);
  for (const [name, value] of Object.entries((JSON.parse(save) as Saved).variablesState)) {
    found[name] = JSON.stringify(value);
    const { list: held } = (value ?? {}) as { readonly list?: object };
    for (const [list, items] of Object.entries(held ? lists : {}))
      for (const item of Object.keys(items))
        found[`${name}.${item}`] = String(`${list}.${item}` in (held as object));
  }
  return { values: found, save };
}

/** What a chapter may be entered with, where a fault does not say: the first or the last value that is allowed. */
export function filledIn(spec: Spec, entry: Readonly<Record<Key, Token>>, last: boolean) {
  const found: Record<Key, Token> = {};
  for (const [key, range] of Object.entries(spec.ranges)) {
    const tokens = spec.assumed[key] ?? range;
    found[key] = entry[key] ?? spec.known[key] ?? (tokens.at(last ? -1 : 0) as Token);
  }
  return found;
}
