/**
 * Covers every state of a chapter. A state is a place where a turn begins and the values of what can still be read from there
 * on; a value that nobody has read yet is open, and the state stands for all of them. Ink runs once for each way of a turn;
 * after that a state goes that way by reading the turn's tree.
 */

import { saturated } from '../flow/saturate.ts';
import type { Key, Leaf, Token } from '../graph.ts';
import { checkLeaf, checkPromise } from './claims.ts';
import { neverLeaving } from './leaving.ts';
import type { Fault, Spec } from './spec.ts';
import { emptyTurns, type GrowingTree, TurnBook, type Turns } from './turns.ts';
import { alike, factsOnlyAdd } from './twins.ts';

/** An exploration that can be put down and taken up. */
export interface Unfinished {
  readonly turns: Turns;
  /** By state: its text, the state and the choice it was first come to by (-1 at an entry), what was decided on the way. */
  readonly states: readonly string[];
  readonly parents: readonly number[];
  readonly choices: readonly string[];
  readonly decided: readonly (Readonly<Record<Key, Token>> | null)[];
  /** States that each state leads to; -1 for an end. */
  readonly successors: readonly (readonly number[])[];
  readonly faults: readonly Fault[];
  readonly checked: readonly number[];
  readonly seconds: number;
}

export interface Progress {
  readonly states: number;
  readonly waiting: number;
  readonly seconds: number;
  readonly inkRuns: number;
}

export interface Explored extends Progress {
  readonly finished: boolean;
  readonly state: Unfinished;
  readonly faults: readonly Fault[];
  readonly book: TurnBook;
  readonly entries: Readonly<Record<string, number>>;
}

/** Said to have gone far enough. */
export type Pause = (progress: Progress) => boolean;

/** States between two looks at the clock. */
const STRIDE = 256;

/**
 * Explores until everything is covered, the budget is spent, or `pause` says so.
 * @param before an exploration of the very same spec that was put down
 * @throws Error when the spec and the story do not fit
 */
export function explore(spec: Spec, pause: Pause = () => false, before?: Unfinished): Explored {
  const explorer = new Explorer(spec, before);
  return explorer.explore(pause);
}

class Explorer {
  readonly #spec: Spec;
  readonly #book: TurnBook;
  readonly #index = new Map<string, number>();
  readonly #states: string[];
  readonly #parents: number[];
  readonly #choices: string[];
  readonly #decided: (Readonly<Record<Key, Token>> | null)[];
  readonly #successors: number[][];
  readonly #faults: Fault[];
  /** Leaves that were looked at. */
  readonly #checked: Set<number>;
  readonly #told: Set<string>;
  readonly #before: number;
  readonly #began = performance.now();

  constructor(spec: Spec, before?: Unfinished) {
    this.#spec = spec;
    this.#book = new TurnBook(spec, before?.turns ?? emptyTurns());
    this.#states = [...(before?.states ?? [])];
    this.#parents = [...(before?.parents ?? [])];
    this.#choices = [...(before?.choices ?? [])];
    this.#decided = [...(before?.decided ?? [])];
    this.#successors = (before?.successors ?? []).map((to) => [...to]);
    this.#faults = [...(before?.faults ?? [])];
    this.#checked = new Set(before?.checked);
    this.#told = new Set(this.#faults.map(nameOf));
    this.#before = before?.seconds ?? 0;
    this.#states.forEach((state, index) => {
      this.#index.set(state, index);
    });
  }

  explore(pause: Pause): Explored {
    const entries: Record<string, number> = {};
    for (const knot of this.#spec.entries) {
      const control = this.#book.control(knot === '' ? { kind: 'start' } : { kind: 'knot', knot });
      entries[knot] = control;
      const { known } = this.#spec;
      this.#arrive(control, (key) => known[key], -1, '', null);
    }
    const { states, seconds } = this.#spec.budget;
    let next = this.#successors.length;
    let stopped = false;
    for (; next < this.#states.length && !stopped; next++) {
      this.#expand(next);
      if (next % STRIDE === 0) stopped = this.#seconds() > seconds || pause(this.#progress());
      stopped ||= this.#states.length > states;
    }
    const finished = this.#successors.length === this.#states.length;
    if (finished) this.#checkWhole();
    return {
      ...this.#progress(),
      finished,
      faults: this.#faults,
      state: this.#unfinished(),
      book: this.#book,
      entries,
    };
  }

  #seconds(): number {
    return this.#before + (performance.now() - this.#began) / 1000;
  }

  #progress(): Progress {
    const states = this.#states.length;
    const waiting = states - this.#successors.length;
    return { states, waiting, seconds: this.#seconds(), inkRuns: this.#book.runs };
  }

  #unfinished(): Unfinished {
    return {
      turns: this.#book.turns,
      states: this.#states,
      parents: this.#parents,
      choices: this.#choices,
      decided: this.#decided,
      successors: this.#successors,
      faults: this.#faults,
      checked: [...this.#checked],
      seconds: this.#seconds(),
    };
  }

  /** A state, new or known. */
  #arrive(
    control: number,
    tokenOf: (key: Key) => Token | undefined,
    parent: number,
    choice: string,
    decided: Readonly<Record<Key, Token>> | null,
  ): number {
    let text = `${control}`;
    for (const key of this.#book.liveKeys(control)) {
      const token = tokenOf(key) ?? (key.startsWith('#') ? '0' : '');
      text += `\t${token}`;
    }
    const known = this.#index.get(text);
    if (known !== undefined) return known;
    const index = this.#states.length;
    this.#index.set(text, index);
    this.#states.push(text);
    this.#parents.push(parent);
    this.#choices.push(choice);
    this.#decided.push(decided);
    return index;
  }

  /** Control of a state, and what is known in it. */
  #read(state: number): { readonly control: number; readonly known: ReadonlyMap<Key, Token> } {
    const [control = '0', ...tokens] = (this.#states[state] as string).split('\t');
    const known = new Map<Key, Token>();
    this.#book.liveKeys(Number(control)).forEach((key, index) => {
      const token = tokens[index];
      if (token) known.set(key, token);
    });
    return { control: Number(control), known };
  }

  #expand(state: number): void {
    const { control, known } = this.#read(state);
    const successors = new Set<number>();
    let ways = 0;
    this.#walk(control, known, (leaf, decided) => {
      ways++;
      this.#leave(state, control, known, leaf, decided, successors);
      return ways <= this.#spec.budget.ways;
    });
    if (ways > this.#spec.budget.ways) {
      const message = `this turn goes more than ${this.#spec.budget.ways} ways: it reads too much at once to be covered`;
      this.#fault('every state is covered', message, this.#placePath(control), state, null, {});
    }
    this.#successors.push([...successors]);
  }

  /** Every way that a turn can go from a state. @param visit says whether to go on */
  #walk(
    control: number,
    known: ReadonlyMap<Key, Token>,
    visit: (leaf: number, decided: ReadonlyMap<Key, Token>) => boolean,
  ): void {
    const decided = new Map<Key, Token>();
    const step = (tree: GrowingTree | undefined): boolean => {
      if (tree === undefined) {
        this.#book.grow(control, (key) => decided.get(key) ?? this.#valuesOf(key, known)[0] ?? '0');
        return step(this.#here(control, known, decided));
      }
      if ('leaf' in tree) return visit(tree.leaf, decided);
      const { key, ways } = tree;
      const values = this.#valuesOf(key, known);
      if (values.length === 1) return step(ways[values[0] as Token]);
      for (const token of values) {
        decided.set(key, token);
        const on = step(ways[token]);
        decided.delete(key);
        if (!on) return false;
      }
      return true;
    };
    step(this.#book.turns.trees[control]);
  }

  /** Place in a tree that what is known and decided leads to: the first key that may still go more than one way. */
  #here(
    control: number,
    known: ReadonlyMap<Key, Token>,
    decided: ReadonlyMap<Key, Token>,
  ): GrowingTree | undefined {
    let here = this.#book.turns.trees[control];
    while (here !== undefined && !('leaf' in here)) {
      const values = this.#valuesOf(here.key, known);
      const token = values.length === 1 ? values[0] : decided.get(here.key);
      if (token === undefined) return here;
      here = here.ways[token];
    }
    return here;
  }

  /** What a key may hold in a state. */
  #valuesOf(key: Key, known: ReadonlyMap<Key, Token>): readonly Token[] {
    const fixed = known.get(key);
    if (fixed !== undefined) return [fixed];
    if (key.startsWith('#')) return ['0'];
    if (key.startsWith('?')) return sidesOf(key);
    const { assumed, ranges } = this.#spec;
    const found = assumed[key] ?? ranges[key];
    if (!found) throw new Error(`${key} has no range`);
    return found;
  }

  /** Goes on from a leaf to all that its menu offers. */
  #leave(
    state: number,
    control: number,
    known: ReadonlyMap<Key, Token>,
    index: number,
    decided: ReadonlyMap<Key, Token>,
    successors: Set<number>,
  ): void {
    const leaf = this.#book.turns.leaves[index] as Leaf;
    const after = (key: Key): Token | undefined => {
      const before = known.get(key) ?? decided.get(key);
      if (!key.startsWith('#')) return leaf.writes[key] ?? before;
      const count = Number(before ?? 0) + (leaf.counts[key] ?? 0);
      const saturation = this.#book.counts[key];
      return String(saturation ? saturated(count, saturation) : count);
    };
    this.#look(state, control, index, leaf, decided, after);
    const taken = decided.size > 0 ? Object.fromEntries(decided) : null;
    for (const offer of leaf.menu) {
      if (!offer.locked) successors.add(this.#arrive(offer.to, after, state, offer.id, taken));
    }
    if (leaf.end !== null) successors.add(-1);
  }

  #look(
    state: number,
    control: number,
    index: number,
    leaf: Leaf,
    decided: ReadonlyMap<Key, Token>,
    after: (key: Key) => Token | undefined,
  ): void {
    const tell = (claim: string, message: string, path: string) =>
      this.#fault(claim, message, path || this.#placePath(control), state, { control, leaf: index }, decided);
    if (!this.#checked.has(index)) {
      this.#checked.add(index);
      checkLeaf(this.#spec, leaf, this.#book.turns, tell);
    }
    if (leaf.end?.kind === 'exit') checkPromise(this.#spec, leaf.end.knot, after, tell);
  }

  /** Claims about the whole: loops that leave, facts that only add, marks that only colour. */
  #checkWhole(): void {
    for (const state of neverLeaving(this.#successors)) {
      const { control } = this.#read(state);
      const message = 'from here no ending can be reached any more';
      this.#fault('every loop leaves', message, this.#placePath(control), state, null, new Map());
    }
    const { facts, marks } = this.#spec;
    const twins = [
      ...factsOnlyAdd(this.#book.turns, facts),
      ...(marks ? alike(this.#book.turns, marks) : []),
    ];
    for (const { control, leaf, claim, message } of twins) {
      const state = this.#states.findIndex((text) => text.split('\t', 1)[0] === String(control));
      this.#fault(claim, message, this.#placePath(control), state, { control, leaf }, new Map());
    }
  }

  #placePath(control: number): string {
    const place = this.#book.turns.places[control];
    if (place?.kind === 'choice') return place.to;
    return place?.kind === 'knot' ? place.knot : '';
  }

  #fault(
    claim: string,
    message: string,
    path: string,
    state: number,
    seen: Fault['seen'],
    decided: ReadonlyMap<Key, Token> | Readonly<Record<Key, Token>>,
  ): void {
    const name = nameOf({ claim, message, path });
    if (this.#told.has(name)) return;
    this.#told.add(name);
    const journal: string[] = [];
    const entry: Record<Key, Token> = {};
    const note = (values: Readonly<Record<Key, Token>>) => {
      for (const [key, token] of Object.entries(values)) if (!key.startsWith('?')) entry[key] = token;
    };
    note(decided instanceof Map ? Object.fromEntries(decided) : (decided as Readonly<Record<Key, Token>>));
    for (let at = state; at >= 0; at = this.#parents[at] as number) {
      if (this.#choices[at]) journal.unshift(this.#choices[at] as string);
      note(this.#decided[at] ?? {});
    }
    this.#faults.push({ claim, message, path, seen, entry, journal });
  }
}

const nameOf = ({ claim, message, path }: Pick<Fault, 'claim' | 'message' | 'path'>) =>
  `${claim}\n${message}\n${path}`;

/** A throw of dice, `?nth/sides`, can fall on every side. */
function sidesOf(key: Key): Token[] {
  return Array.from({ length: Number(key.split('/')[1]) }, (_, side) => String(side));
}
