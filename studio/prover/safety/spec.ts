/** What is to be explored: a chapter, or a whole plain story, as plain data that can be handed to another process. */
import type { Key, Token } from '../graph.ts';

export interface Spec {
  /** File of the chapter, relative to the story folder. */
  readonly file: string;
  /** The compiled story. */
  readonly json: string;
  /** Knots that it is entered by; the empty name is the very beginning of the story. */
  readonly entries: readonly string[];
  /** Knots of other chapters: a turn that goes there has left. */
  readonly foreign: readonly string[];
  /** Functions whose visit counts come from other chapters, so that nobody knows them at the entry. */
  readonly shared: readonly string[];
  /** Durable lists, and the lists that they are sets of. */
  readonly sets: Readonly<Record<string, readonly string[]>>;
  /** Values that are known at the entries: all of them at the very beginning, none in the middle of a book. */
  readonly known: Readonly<Record<Key, Token>>;
  /** Values that a key may have: at the entry, while nobody has read it. */
  readonly assumed: Readonly<Record<Key, readonly Token[]>>;
  /** Values that a key may ever have. */
  readonly ranges: Readonly<Record<Key, readonly Token[]>>;
  /** By knot of another chapter, what is to be true on entering it. */
  readonly promised: Readonly<Record<string, Readonly<Record<Key, readonly Token[]>>>>;
  /** Prefix of keys that only colour text and are never carried from turn to turn: `marks.`; null for none. */
  readonly marks: string | null;
  /** Prefixes or names of keys that earlier playthroughs give. */
  readonly facts: readonly string[];
  /** Whether our conventions hold: tagged ends, ids, no diverts carried. */
  readonly conventions: boolean;
  readonly budget: Budget;
}

/** How far an exploration may go before it is given up, and fails. */
export interface Budget {
  readonly states: number;
  /** Ways that one turn may have. */
  readonly ways: number;
  readonly seconds: number;
}

/** A way of a turn, and perhaps what has to hold before it. */
export interface Seen {
  readonly control: number;
  readonly leaf: number;
  /** A key that is not read, the values with which the way is a fault, and those with which it is none. */
  readonly holding?: {
    readonly key: Key;
    readonly wrong: readonly Token[];
    readonly right: readonly Token[];
  };
}

/** Something that does not hold, and how it was come upon. */
export interface Fault {
  readonly claim: string;
  readonly message: string;
  /** Container path. */
  readonly path: string;
  /** Where it was seen first, and where else; nowhere for what concerns no single turn. */
  readonly seen: readonly Seen[];
  /** What was taken to be so on entering the chapter. */
  readonly entry: Readonly<Record<Key, Token>>;
  /** Choices from the chapter's entry. */
  readonly journal: readonly string[];
}
