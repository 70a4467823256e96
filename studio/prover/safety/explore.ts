/**
 * Covers every state of a chapter. A state is a place where a turn begins and the values of what can still be read from there
 * on; a value that nobody has read yet is open, and the state stands for all of them. Ink runs once for each way of a turn;
 * after that a state goes that way by reading the turn's tree.
 */
import type { Key, Leaf, Scenes, Token } from '../graph.ts';
import { checkLeaf, checkPromise } from './claims.ts';
import { neverLeaving } from './leaving.ts';
import { type Passage, passageTo } from './passage.ts';
import { scenesOf } from './scenes.ts';
import type { Fault, Seen, Spec } from './spec.ts';
import { type KeptStates, StateTable, type Value } from './states.ts';
import { emptyTurns, type GrowingTree, TurnBook, type Turns } from './turns.ts';
import { alike, factsOnlyAdd } from './twins.ts';

/** An exploration that can be put down and taken up. */
export interface Unfinished {
  readonly turns: Turns;
  readonly states: KeptStates;
  /** By state: the state and the choice it was first come to by (-1 at an entry), what was decided on the way. */
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
  readonly faults: readonly Fault[];
  readonly book: TurnBook;
  readonly table: StateTable;
  readonly entries: Readonly<Record<string, number>>;
  /** Null until everything is covered. */
  readonly scenes: Scenes | null;
}

/** Ways of turns that one fault is kept with: a run is looked for to each until one is found. */
const SIGHTINGS = 50;
/** Counts of a function that may have to be told apart. */
const MOST_COUNTS = 1_000;

/** States between two looks at the clock. */
const STRIDE = 64;

/**
 * Explores until everything is covered or the budget is spent.
 * @throws Error when the spec and the story do not fit
 */
export function explore(spec: Spec): Explored {
  const explorer = new Explorer(spec);
  while (explorer.run(1_000));
  return explorer.result();
}

/** Where a turn stands while it is followed: values of its control's keys, decided ones filled in. */
interface Standing {
  readonly state: number;
  readonly control: number;
  readonly places: ReadonlyMap<Key, number>;
  readonly values: Value[];
  /** What was open and is decided, and what is never kept: marks and dice. */
  readonly decided: Map<Key, Token>;
}

/** An exploration that is run piece by piece. */
export class Explorer {
  readonly #spec: Spec;
  readonly #book: TurnBook;
  readonly #states: StateTable;
  readonly #parents: number[];
  readonly #choices: string[];
  readonly #decided: (Readonly<Record<Key, Token>> | null)[];
  readonly #successors: number[][];
  readonly #faults: Fault[];
  /** Leaves that were looked at. */
  readonly #checked: Set<number>;
  /** Index of each fault by its name. */
  readonly #told: Map<string, number>;
  readonly #before: number;
  readonly #entries: Record<string, number> = {};
  /** State of each entry. */
  readonly #entered: Record<string, number> = {};
  readonly #places: ReadonlyMap<Key, number>[] = [];
  readonly #passages: Passage[][] = [];
  readonly #began = performance.now();

  /** @param before an exploration of the very same spec that was put down */
  constructor(spec: Spec, before?: Unfinished) {
    this.#spec = spec;
    this.#book = new TurnBook(spec, before?.turns ?? emptyTurns());
    this.#states = new StateTable((control) => this.#book.liveKeys(control), before?.states);
    this.#parents = [...(before?.parents ?? [])];
    this.#choices = [...(before?.choices ?? [])];
    this.#decided = [...(before?.decided ?? [])];
    this.#successors = (before?.successors ?? []).map((to) => [...to]);
    this.#faults = [...(before?.faults ?? [])];
    this.#checked = new Set(before?.checked);
    this.#told = new Map(this.#faults.map((fault, index) => [nameOf(fault), index]));
    this.#before = before?.seconds ?? 0;
    for (const knot of spec.entries) this.#enter(knot);
  }

  /** Goes on for about so many milliseconds. @returns whether there is more to do, and budget to do it with */
  run(milliseconds: number): boolean {
    const { states, seconds } = this.#spec.budget;
    const until = performance.now() + milliseconds;
    for (let next = this.#successors.length; next < this.#states.size; next++) {
      if (this.#states.size > states) return false;
      this.#expand(next);
      if (next % STRIDE !== 0) continue;
      if (this.#seconds() > seconds) return false;
      if (performance.now() > until) return next + 1 < this.#states.size;
    }
    return false;
  }

  /** What was found so far. Claims about the whole are looked at once everything is covered. */
  result(): Explored {
    const finished = this.#successors.length === this.#states.size;
    if (finished) this.#checkWhole();
    return {
      ...this.progress(),
      finished,
      faults: this.#faults,
      book: this.#book,
      table: this.#states,
      entries: this.#entries,
      scenes: finished
        ? scenesOf(this.#book.turns.leaves, this.#entered, (state) => this.#waysOf(state))
        : null,
    };
  }

  progress(): Progress {
    const states = this.#states.size;
    const waiting = states - this.#successors.length;
    return { states, waiting, seconds: this.#seconds(), inkRuns: this.#book.runs };
  }

  /** Enough to take it up again. */
  unfinished(): Unfinished {
    return {
      turns: this.#book.turns,
      states: this.#states.keep(),
      parents: this.#parents,
      choices: this.#choices,
      decided: this.#decided,
      successors: this.#successors,
      faults: this.#faults,
      checked: [...this.#checked],
      seconds: this.#seconds(),
    };
  }

  #seconds(): number {
    return this.#before + (performance.now() - this.#began) / 1000;
  }

  #enter(knot: string): void {
    const control = this.#book.control(knot === '' ? { kind: 'start' } : { kind: 'knot', knot });
    this.#entries[knot] = control;
    const values = this.#book.liveKeys(control).map((key) => {
      const token = key.startsWith('#') ? this.#countAtEntry(key) : this.#spec.known[key];
      return token === undefined ? 0 : this.#states.id(token);
    });
    this.#entered[knot] = this.#arrive(control, values, -1, '', null);
  }

  /** Nobody knows how often a function was called before the chapter began. */
  #countAtEntry(key: Key): Token | undefined {
    return this.#spec.shared.includes(key.slice(1).split('.', 1)[0] as string) ? undefined : '0';
  }

  #arrive(
    control: number,
    values: readonly Value[],
    parent: number,
    choice: string,
    decided: Readonly<Record<Key, Token>> | null,
  ): number {
    const { state, isNew } = this.#states.add(control, values);
    if (!isNew) return state;
    this.#parents.push(parent);
    this.#choices.push(choice);
    this.#decided.push(decided);
    return state;
  }

  /** Index of each key in the values of a control's states. */
  #placesAt(control: number): ReadonlyMap<Key, number> {
    this.#places[control] ??= new Map(this.#book.liveKeys(control).map((key, place) => [key, place]));
    return this.#places[control];
  }

  #standing(state: number): Standing {
    const control = this.#states.controlOf(state);
    const [places, values] = [this.#placesAt(control), this.#states.valuesOf(state)];
    return { state, control, places, values, decided: new Map() };
  }

  #expand(state: number): void {
    const standing = this.#standing(state);
    const { control } = standing;
    const successors: number[] = [];
    let ways = 0;
    const { budget } = this.#spec;
    this.#walk(standing, this.#book.turns.trees[control] ?? undefined, (leaf) => {
      ways++;
      this.#leave(standing, leaf, successors);
      return ways <= budget.ways;
    });
    if (ways > budget.ways) {
      const message = `this turn goes more than ${budget.ways} ways: it reads too much at once to be covered`;
      this.#fault('every state is covered', message, '', standing, null);
    }
    this.#successors.push(successors);
  }

  /** Every way that a turn can go from where it stands. @param visit says whether to go on */
  #walk(standing: Standing, tree: GrowingTree | undefined, visit: (leaf: number) => boolean): boolean {
    if (tree === undefined) {
      this.#book.grow(standing.control, (key) => this.#tokensOf(key, standing)[0] as Token);
      return this.#walk(standing, this.#here(standing), visit);
    }
    if ('leaf' in tree) return visit(tree.leaf);
    const { key, ways } = tree;
    const tokens = this.#tokensOf(key, standing);
    if (tokens.length === 1) return this.#walk(standing, ways[tokens[0] as Token], visit);
    const place = standing.places.get(key);
    for (const token of tokens) {
      standing.decided.set(key, token);
      if (place !== undefined) standing.values[place] = this.#states.id(token);
      const on = this.#walk(standing, ways[token], visit);
      standing.decided.delete(key);
      if (place !== undefined) standing.values[place] = 0;
      if (!on) return false;
    }
    return true;
  }

  /** Place in a tree that what is known and decided leads to: the first key that may still go more than one way. */
  #here(standing: Standing): GrowingTree | undefined {
    let here = this.#book.turns.trees[standing.control] ?? undefined;
    while (here !== undefined && !('leaf' in here)) {
      const tokens = this.#tokensOf(here.key, standing);
      if (tokens.length > 1) return here;
      here = here.ways[tokens[0] as Token];
    }
    return here;
  }

  /** What a key may hold where a turn stands: one value when it is known or decided. */
  #tokensOf(key: Key, { places, values, decided }: Standing): readonly Token[] {
    const place = places.get(key);
    const value = place === undefined ? 0 : (values[place] as Value);
    if (value !== 0) return [this.#states.token(value)];
    const token = decided.get(key);
    if (token !== undefined) return [token];
    if (key.startsWith('#')) return this.#countAtEntry(key) === undefined ? this.#countsOf(key) : ['0'];
    if (key.startsWith('?')) return sidesOf(key);
    const found = this.#spec.assumed[key] ?? this.#spec.ranges[key];
    if (!found) throw new Error(`${key} has no range`);
    return found;
  }

  /** Every count that is told apart. */
  #countsOf(key: Key): readonly Token[] {
    const { from, period } = this.#book.counts[key] ?? { from: 0, period: 1 };
    if (from > MOST_COUNTS) throw new Error(`${key} is counted without end, over chapters`);
    return Array.from({ length: from + period }, (_, count) => String(count));
  }

  /** Goes on from a leaf to all that its menu offers. */
  #leave(standing: Standing, index: number, successors: number[]): void {
    const leaf = this.#book.turns.leaves[index] as Leaf;
    const decided = standing.decided.size > 0 ? Object.fromEntries(standing.decided) : null;
    this.#look(standing, index, leaf);
    leaf.menu.forEach((offer, number) => {
      if (offer.locked) return;
      const values = this.#passage(standing, index, leaf, number)(standing.values);
      const state = this.#arrive(offer.to, values, standing.state, offer.id, decided);
      if (!successors.includes(state)) successors.push(state);
    });
    if (leaf.end !== null && !successors.includes(-1)) successors.push(-1);
  }

  /** Every way of a state's turn: the leaf, and the states that its menu leads to. */
  #waysOf(state: number): { readonly leaf: number; readonly to: readonly number[] }[] {
    const standing = this.#standing(state);
    const found: { readonly leaf: number; readonly to: readonly number[] }[] = [];
    this.#walk(standing, this.#book.turns.trees[standing.control] ?? undefined, (index) => {
      const leaf = this.#book.turns.leaves[index] as Leaf;
      const to = leaf.menu.flatMap((offer, number) => {
        if (offer.locked) return [];
        const values = this.#passage(standing, index, leaf, number)(standing.values);
        return [this.#states.add(offer.to, values).state];
      });
      return found.push({ leaf: index, to }) > 0;
    });
    return found;
  }

  /** How values go over from a leaf to one of its choices; made once. */
  #passage(standing: Standing, index: number, leaf: Leaf, number: number): Passage {
    this.#passages[index] ??= [];
    const made = this.#passages[index];
    const to = leaf.menu[number]?.to as number;
    made[number] ??= passageTo(
      this.#states,
      this.#book.counts,
      leaf,
      standing.places,
      this.#book.liveKeys(to),
    );
    return made[number];
  }

  #look(standing: Standing, index: number, leaf: Leaf): void {
    const seen = { control: standing.control, leaf: index };
    const tell = (claim: string, message: string, path: string) =>
      this.#fault(claim, message, path, standing, seen);
    if (!this.#checked.has(index)) {
      this.#checked.add(index);
      checkLeaf(this.#spec, leaf, this.#book.turns, tell);
    }
    if (leaf.end?.kind !== 'exit') return;
    const before = (key: Key): Token | undefined => {
      const place = standing.places.get(key);
      const value = place === undefined ? 0 : (standing.values[place] as Value);
      return value === 0 ? undefined : this.#states.token(value);
    };
    checkPromise(this.#spec, leaf.end.knot, leaf.writes, before, (message, holding) => {
      const decided = new Map(standing.decided);
      if (holding && before(holding.key) === undefined) decided.set(holding.key, holding.wrong[0] as Token);
      const claim = 'every chapter is entered as it assumes';
      this.#fault(claim, message, '', { ...standing, decided }, { ...seen, ...(holding && { holding }) });
    });
  }

  /** Claims about the whole: loops that leave, facts that only add, marks that only colour. */
  #checkWhole(): void {
    const nowhere = { decided: new Map<Key, Token>() };
    for (const state of neverLeaving(this.#successors)) {
      const standing = { ...nowhere, state, control: this.#states.controlOf(state) };
      this.#fault('every loop leaves', 'from here no ending can be reached any more', '', standing, null);
    }
    const { facts, marks } = this.#spec;
    const twins = [
      ...factsOnlyAdd(this.#book.turns, facts),
      ...(marks ? alike(this.#book.turns, marks) : []),
    ];
    for (const { control, leaf, claim, message } of twins) {
      const standing = this.#standingAt(control, leaf);
      if (standing) this.#fault(claim, message, '', standing, { control, leaf });
    }
  }

  /** The first state that goes a way, with what was decided for it. */
  #standingAt(control: number, wanted: number): Pick<Standing, 'state' | 'control' | 'decided'> | null {
    for (let state = 0; state < this.#states.size; state++) {
      if (this.#states.controlOf(state) !== control) continue;
      const standing = this.#standing(state);
      let found: Map<Key, Token> | null = null;
      this.#walk(standing, this.#book.turns.trees[control] ?? undefined, (leaf) => {
        if (leaf === wanted) found = new Map(standing.decided);
        return found === null;
      });
      if (found) return { state, control, decided: found };
    }
    return null;
  }

  #fault(
    claim: string,
    message: string,
    place: string,
    standing: Pick<Standing, 'state' | 'control' | 'decided'>,
    seen: Seen | null,
  ): void {
    const path = place || this.#book.pathOf(standing.control);
    const name = nameOf({ claim, message, path });
    const known = this.#told.get(name);
    if (known !== undefined) {
      const before = this.#faults[known] as Fault;
      if (seen && before.seen.length < SIGHTINGS)
        this.#faults[known] = { ...before, seen: [...before.seen, seen] };
      return;
    }
    this.#told.set(name, this.#faults.length);
    const journal: string[] = [];
    const entry: Record<Key, Token> = {};
    const note = (values: Iterable<readonly [Key, Token]>) => {
      for (const [key, token] of values) if (!key.startsWith('?')) entry[key] = token;
    };
    note(standing.decided);
    for (let at = standing.state; at >= 0; at = this.#parents[at] as number) {
      if (this.#choices[at]) journal.unshift(this.#choices[at] as string);
      note(Object.entries(this.#decided[at] ?? {}));
    }
    this.#faults.push({ claim, message, path, seen: seen ? [seen] : [], entry, journal });
  }
}

const nameOf = ({ claim, message, path }: Pick<Fault, 'claim' | 'message' | 'path'>) =>
  `${claim}\n${message}\n${path}`;

/** A throw of dice, `?nth/sides`, can fall on every side. */
function sidesOf(key: Key): Token[] {
  return Array.from({ length: Number(key.split('/')[1]) }, (_, side) => String(side));
}
