/**
 * What an exploration of a chapter comes to: plain data, made once by running ink, read by everything that asks a
 * question of the story. A *control* is a place where a turn begins (a chapter's entry, or a choice just taken);
 * its tree says what the turn does by the values it reads.
 */

/**
 * Something that a turn may read of what was before it: a variable (`trust_ido`), an item of a durable list
 * (`marks.m_saw_ring`), the visit count of a container (`#yard.0.g-0`), or a throw of ink's dice (`?0/3`: the first
 * of the turn, of three sides).
 */
export type Key = string;

/** A value as ink writes it into its own saves (JSON); items of durable lists are `true` and `false`. */
export type Token = string;

/** A line as a reader meets it. */
export interface Line {
  /** Identity, `knot:hash`, as in `src/story`. */
  readonly id: string;
  /** Container path, for `story.map.json`. */
  readonly path: string;
  /** Cast id of who speaks; null for the narrator. */
  readonly speaker: string | null;
  readonly text: string;
  /** Words of the text, by white space. */
  readonly words: number;
}

/** A choice that a menu offers. */
export interface Offer {
  /** The choice's key: its `# id:`. */
  readonly id: string;
  readonly text: string;
  /** Control that taking it leads to. */
  readonly to: number;
  /** Shown, but not to be taken. */
  readonly locked: boolean;
  readonly timed: boolean;
  readonly isDefault: boolean;
  readonly path: string;
}

/** How a turn can stop without a menu. */
export type End =
  | { readonly kind: 'ending'; readonly id: string }
  /** `# unwritten`, or nothing at all: `-> END` without a tag. */
  | { readonly kind: 'unwritten' | 'stopped' }
  /** It went on into another chapter, by that knot. */
  | { readonly kind: 'exit'; readonly knot: string }
  | { readonly kind: 'error'; readonly message: string; readonly path: string };

/** One way that a turn can go. */
export interface Leaf {
  /** Lines shown, in order: indexes into the chapter's `lines`. */
  readonly lines: readonly number[];
  /** Pieces of source text shown: indexes into the chapter's `pieces`. */
  readonly pieces: readonly number[];
  /** Codex entries, nodes, shards and endings that it marks, as `kind id`. */
  readonly marks: readonly string[];
  /** Nodes that it comes to, each with the number of lines shown before it. */
  readonly nodes: readonly (readonly [id: string, at: number])[];
  /** Knots and stitches that it walked through, by container path. */
  readonly knots: readonly string[];
  /** What variables and items hold afterwards. */
  readonly writes: Readonly<Record<Key, Token>>;
  /** By how much visit counts grow. */
  readonly counts: Readonly<Record<Key, number>>;
  readonly menu: readonly Offer[];
  /** Null where there is a menu. */
  readonly end: End | null;
}

/** What a turn does: asks for a key, and goes one way for each value; or is done. */
export type Tree =
  | { readonly leaf: number }
  | { readonly key: Key; readonly ways: Readonly<Record<Token, Tree>> };

/** A chapter, explored. */
export interface ChapterGraph {
  /** File of the chapter, relative to the story folder: `book1/01-scrap.ink`. */
  readonly file: string;
  /** Control of each knot that it is entered by. */
  readonly entries: Readonly<Record<string, number>>;
  readonly trees: readonly Tree[];
  readonly leaves: readonly Leaf[];
  readonly lines: readonly Line[];
  /** Container paths of the pieces of text that were shown. */
  readonly pieces: readonly string[];
  /** How far a visit count is told apart: from `from` on only its rest by `period` counts. */
  readonly counts: Readonly<Record<Key, Saturation>>;
}

/** Counts below `from` are told apart; at and above it only `(n - from) mod period` is. */
export interface Saturation {
  readonly from: number;
  /** 1 or more. */
  readonly period: number;
}

/**
 * The key scenes of a chapter. Beside a node's id stand `>knot` (a chapter that is entered or left by that knot), `!id` (an
 * ending) and `!` (the edge of what is written).
 */
export interface Scenes {
  /** From a scene, or an entry, to what can be next. */
  readonly wires: readonly (readonly [from: string, to: string])[];
  /** By scene or entry: lines read before the next one begins, as indexes into the chapter's `lines`, ascending. */
  readonly lines: Readonly<Record<string, readonly number[]>>;
}

/** All chapters of a story, and how a fresh run begins. */
export interface Book {
  /** Knot that the story begins in. */
  readonly start: string;
  readonly chapters: readonly ChapterGraph[];
  /** Chapter (index) that a knot enters. */
  readonly chapterOf: Readonly<Record<string, number>>;
  /** What every variable, and every item of a durable list, holds at the start. Counts start at 0, items not listed are `false`. */
  readonly initial: Readonly<Record<Key, Token>>;
}
