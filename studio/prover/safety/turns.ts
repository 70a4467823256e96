/** The turns of a story, each run once for every way it can go: places, trees, leaves, and the tables they share. */

import { type Code, containersUnder, readCode } from '../flow/code.ts';
import { type Live, liveOf } from '../flow/live.ts';
import { flowNames } from '../flow/names.ts';
import { type Reads, readsOf, type Variables } from '../flow/reads.ts';
import { saturations } from '../flow/saturate.ts';
import type { Key, Leaf, Line, Saturation, Token } from '../graph.ts';
import { type Container, ControlCommand, type Story } from '../ink/classes.ts';
import type { LiveTemps, Place, StoredFrame } from '../ink/control.ts';
import { loadStory, opened } from '../ink/engine.ts';
import { countKeyOf, createRunner, type Decide, type Ran } from '../ink/turn.ts';
import type { Spec } from './spec.ts';

/** A tree while it grows: ways not yet gone are absent. */
export type GrowingTree =
  | { readonly leaf: number }
  | { readonly key: Key; readonly ways: Record<Token, GrowingTree> };

/** What is found while it is found; `ChapterGraph` when it is done. */
export interface Turns {
  readonly places: Place[];
  /** Null where no turn was run yet. */
  readonly trees: (GrowingTree | null)[];
  readonly leaves: Leaf[];
  readonly lines: Line[];
  readonly pieces: string[];
}

export const emptyTurns = (): Turns => ({ places: [], trees: [], leaves: [], lines: [], pieces: [] });

/** Runs turns of one story and keeps what they did. */
export class TurnBook {
  readonly story: Story;
  readonly turns: Turns;
  readonly counts: Readonly<Record<Key, Saturation>>;
  /** Turns of ink that were run. */
  runs = 0;
  readonly #spec: Spec;
  readonly #code: Code;
  readonly #live: Live;
  readonly #run: (place: Place, decide: Decide) => Ran;
  readonly #placeIndex = new Map<string, number>();
  readonly #lineIndex = new Map<string, number>();
  readonly #pieceIndex = new Map<string, number>();
  readonly #liveKeys: (readonly Key[])[] = [];
  /** Path of the choice that first led to a control. */
  readonly #cameBy = new Map<number, string>();

  /** @param turns what an interrupted exploration had found */
  constructor(spec: Spec, turns: Turns = emptyTurns()) {
    this.#spec = spec;
    this.turns = turns;
    this.story = loadStory(spec.json);
    const foreign = closeOff(this.story, spec.foreign);
    const variables = variablesOf(this.story, spec);
    this.#code = readCode(this.story);
    const reads: Reads = readsOf(this.story, this.#code, variables);
    const kept = Object.values(spec.promised).flatMap((promise) => Object.keys(promise));
    this.#live = liveOf(this.#code, reads, kept);
    this.counts = pick(saturations(this.#code, reads.counts), this.#live.counts);
    const { counts } = this.#live;
    this.#run = createRunner({
      story: this.story,
      sets: variables.sets,
      countKeys: counts,
      countKey: (container) => {
        const key = countKeyOf(container.path.toString());
        return counts.has(key) ? key : null;
      },
      foreign,
      flows: flowNames(this.story),
      liveTemps: this.liveTemps,
    });
    turns.places.forEach((place, index) => {
      this.#placeIndex.set(JSON.stringify(place), index);
    });
    for (const { menu } of turns.leaves) this.#note(menu);
    turns.lines.forEach((line, index) => {
      this.#lineIndex.set(`${line.path}\n${line.text}`, index);
    });
    turns.pieces.forEach((piece, index) => {
      this.#pieceIndex.set(piece, index);
    });
  }

  /** Temporary variables that may still be read. */
  readonly liveTemps: LiveTemps = (at) => {
    const node = this.#code.nodeAt(at.path, at.index);
    const names = node < 0 ? [] : [...this.#live.from(node)];
    return new Set(names.filter((key) => key.startsWith('~')).map((key) => key.slice(1)));
  };

  /** Number of a place. */
  control(place: Place): number {
    const text = JSON.stringify(place);
    const known = this.#placeIndex.get(text);
    if (known !== undefined) return known;
    const index = this.turns.places.length;
    this.#placeIndex.set(text, index);
    this.turns.places.push(place);
    this.turns.trees.push(null);
    return index;
  }

  /** Keys that can tell two states at a control apart, in order. */
  liveKeys(control: number): readonly Key[] {
    const before = this.#liveKeys[control];
    if (before) return before;
    const found = new Set<Key>();
    const place = this.turns.places[control] as Place;
    for (const node of nodesOf(this.#code, place)) for (const key of this.#live.from(node)) found.add(key);
    if (place.kind === 'choice') for (const frame of place.thread.callstack) addPointed(frame, found);
    const { marks } = this.#spec;
    const keys = [...found].filter((key) => !key.startsWith('~') && !(marks && key.startsWith(marks))).sort();
    this.#liveKeys[control] = keys;
    return keys;
  }

  /** Container path of the choice that leads to a control, or of its knot; for the beginning that of its first line. */
  pathOf(control: number): string {
    const place = this.turns.places[control];
    if (place?.kind === 'choice') return this.#cameBy.get(control) ?? place.to;
    return place?.kind === 'knot' ? place.knot : (this.turns.lines[0]?.path ?? '');
  }

  #note(menu: Leaf['menu']): void {
    for (const { to, path } of menu) if (!this.#cameBy.has(to)) this.#cameBy.set(to, path);
  }

  /** Runs the turn at a control, answering with `decide`, and files what it did. @returns the leaf */
  grow(control: number, decide: Decide): number {
    this.runs++;
    const trail: [Key, Token][] = [];
    const answered = new Map<Key, Token>();
    const ran = this.#run(this.turns.places[control] as Place, (key) => {
      const before = answered.get(key);
      if (before !== undefined) return before;
      const token = decide(key);
      answered.set(key, token);
      trail.push([key, token]);
      return token;
    });
    const leaf = this.turns.leaves.length;
    const made = this.#leafOf(ran);
    this.turns.leaves.push(made);
    this.#note(made.menu);
    this.#plant(control, trail, leaf);
    return leaf;
  }

  #plant(control: number, trail: readonly (readonly [Key, Token])[], leaf: number): void {
    let hang = (tree: GrowingTree) => {
      this.turns.trees[control] = tree;
    };
    let here = this.turns.trees[control] ?? undefined;
    for (const [key, token] of trail) {
      if (here === undefined) {
        here = { key, ways: {} };
        hang(here);
      }
      if ('leaf' in here || here.key !== key)
        throw new Error(`ink did not ask for ${key} again at the same place`);
      const { ways } = here;
      hang = (tree) => {
        ways[token] = tree;
      };
      here = ways[token];
    }
    hang({ leaf });
  }

  #leafOf(ran: Ran): Leaf {
    const lines = ran.beats.filter((beat) => beat.text !== '');
    return {
      lines: lines.map((beat) =>
        this.#index(this.#lineIndex, this.turns.lines, `${beat.path}\n${beat.text}`, () => ({
          id: beat.line,
          path: beat.path,
          speaker: beat.speaker?.who ?? null,
          text: beat.text,
          words: beat.text.split(/\s+/).filter(Boolean).length,
        })),
      ),
      pieces: ran.pieces.map((piece) => this.#index(this.#pieceIndex, this.turns.pieces, piece, () => piece)),
      marks: ran.beats.flatMap((beat) => beat.marks.map((mark) => `${mark.kind} ${mark.id}`)),
      nodes: nodesIn(ran.beats),
      knots: ran.knots,
      writes: ran.writes,
      counts: ran.counts,
      menu: ran.offered.map(({ choice, to }) => ({
        id: choice.key,
        text: choice.text,
        to: this.control(to),
        locked: choice.locked !== undefined,
        timed: choice.timed !== undefined,
        isDefault: choice.isDefault,
        path: choice.path,
      })),
      end: ran.end,
    };
  }

  #index<T>(index: Map<string, number>, all: T[], key: string, make: () => T): number {
    const known = index.get(key);
    if (known !== undefined) return known;
    index.set(key, all.length);
    return all.push(make()) - 1;
  }
}

function nodesIn(beats: Ran['beats']): Leaf['nodes'] {
  let shown = 0;
  return beats.flatMap(({ marks, text }) => {
    const at = shown;
    if (text !== '') shown++;
    return marks.flatMap(({ kind, id }) => (kind === 'node' ? [[id, at] as const] : []));
  });
}

/** Nodes that a place goes on from: its own, and where the frames under it return to. */
function nodesOf(code: Code, place: Place): number[] {
  if (place.kind === 'start') return [code.startOf.values().next().value as number];
  if (place.kind === 'knot') return [code.nodeAt(place.knot, 0)];
  const returns = place.thread.callstack.slice(0, -1);
  return [
    code.nodeAt(place.to, 0),
    ...returns.map(({ cPath, idx }) => code.nodeAt(cPath ?? '', idx ?? 0)),
  ].filter((node) => node >= 0);
}

/** A `ref` that a tunnel was given is read through a temporary variable. */
function addPointed({ temp }: StoredFrame, found: Set<Key>): void {
  for (const value of Object.values(temp ?? {})) {
    const name = (value as { '^var'?: string } | null)?.['^var'];
    if (name !== undefined) found.add(name);
  }
}

function variablesOf(story: Story, spec: Spec): Variables {
  return {
    names: new Set(opened(story)._state.variablesState._globalVariables.keys()),
    sets: new Map(Object.entries(spec.sets)),
  };
}

function pick<T>(all: Readonly<Record<string, T>>, keys: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => keys.has(key)));
}

/** Empties the knots of other chapters, so that a turn which goes there stops. @returns their containers */
function closeOff(story: Story, knots: readonly string[]): ReadonlyMap<Container, string> {
  const found = new Map<Container, string>();
  for (const knot of knots) {
    const top = story.KnotContainerWithName(knot);
    if (!top) continue;
    for (const container of containersUnder(top)) {
      found.set(container, knot);
      // A named container keeps its name, so that a divert to it is still found.
      container._content.length = 0;
      container.AddContent(new ControlCommand(ControlCommand.CommandType.Done));
    }
  }
  return found;
}
