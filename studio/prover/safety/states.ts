/** States, each once: a control, and a value (or none) for each of the keys that still matter there. */
import type { Key, Token } from '../graph.ts';

/** Number of a value; 0 is a value that nobody has read yet. */
export type Value = number;

/** What a table was filled with, to fill it again. */
export interface KeptStates {
  readonly tokens: readonly Token[];
  /** By state: the control and the values, a letter each. */
  readonly texts: readonly string[];
}

/** Controls take two letters, so that they may be more than a letter can tell apart. */
const HIGH = 15;
const LOW = (1 << HIGH) - 1;

export class StateTable {
  readonly #keysOf: (control: number) => readonly Key[];
  readonly #tokens: Token[];
  readonly #ids: Map<Token, Value>;
  readonly #texts: string[];
  readonly #index: Map<string, number>;

  /** @param keysOf keys that matter at a control, always in the same order */
  constructor(keysOf: (control: number) => readonly Key[], kept: KeptStates = { tokens: [''], texts: [] }) {
    this.#keysOf = keysOf;
    this.#tokens = [...kept.tokens];
    this.#ids = new Map(this.#tokens.map((token, id) => [token, id]));
    this.#texts = [...kept.texts];
    this.#index = new Map(this.#texts.map((text, state) => [text, state]));
  }

  get size(): number {
    return this.#texts.length;
  }

  keep(): KeptStates {
    return { tokens: this.#tokens, texts: this.#texts };
  }

  /** Number of a token. */
  id(token: Token): Value {
    const known = this.#ids.get(token);
    if (known !== undefined) return known;
    // Sixteen bits a value: the size of a letter.
    if (this.#tokens.length > 0xffff) throw new Error('more than 65,535 different values');
    this.#ids.set(token, this.#tokens.length);
    return this.#tokens.push(token) - 1;
  }

  /** Token of a number. */
  token(id: Value): Token {
    return this.#tokens[id] as Token;
  }

  /** The state of that control and those values. @returns its number, and whether it is new */
  add(control: number, values: readonly Value[]): { readonly state: number; readonly isNew: boolean } {
    let text = String.fromCharCode(control >> HIGH, control & LOW);
    for (const value of values) text += String.fromCharCode(value);
    const known = this.#index.get(text);
    if (known !== undefined) return { state: known, isNew: false };
    const state = this.#texts.push(text) - 1;
    this.#index.set(text, state);
    return { state, isNew: true };
  }

  controlOf(state: number): number {
    const text = this.#texts[state] as string;
    return (text.charCodeAt(0) << HIGH) | text.charCodeAt(1);
  }

  /** Values of a state, in the order of its control's keys. */
  valuesOf(state: number): Value[] {
    const text = this.#texts[state] as string;
    const values: Value[] = new Array(text.length - 2);
    for (let place = 2; place < text.length; place++) values[place - 2] = text.charCodeAt(place);
    return values;
  }

  /** What is known in a state, by key. */
  knownIn(state: number): [Key, Token][] {
    const values = this.valuesOf(state);
    return this.#keysOf(this.controlOf(state)).map((key, place) => [key, this.token(values[place] as Value)]);
  }
}
