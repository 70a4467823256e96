/** What a journal can be looked for, and which leaves of a book meet it. */
import type { Player } from '../book.ts';
import type { Book } from '../graph.ts';

/** Something that some run should meet. */
export type Target =
  /** A piece of source text is shown. */
  | { readonly kind: 'piece'; readonly path: string }
  /** A knot or stitch is walked through. */
  | { readonly kind: 'knot'; readonly path: string }
  /** A choice is taken. */
  | { readonly kind: 'choice'; readonly id: string }
  /** Something is marked: `ending vow`, `node scrap`, `codex zalem`, `shard s_line`. */
  | { readonly kind: 'mark'; readonly mark: string }
  /** A control's turn goes one way: indexes of the chapter, its tree and its leaf. */
  | { readonly kind: 'leaf'; readonly chapter: number; readonly control: number; readonly leaf: number };

/** A target as indexes into a book. */
export interface Goal {
  /** Leaves that meet it, by chapter. */
  readonly leaves: ReadonlyMap<number, ReadonlySet<number>>;
  /** The only control that counts; null for any. */
  readonly control: number | null;
  /** The choice to take there; null where the leaf is enough. */
  readonly choice: string | null;
}

/** A target in a few words, the same for equal targets: `piece scrap.0.4`, `choice scrap-open`, `mark ending vow`. */
export function nameOf(target: Target): string {
  if (target.kind === 'choice') return `choice ${target.id}`;
  if (target.kind === 'mark') return `mark ${target.mark}`;
  if (target.kind === 'leaf') return `leaf ${target.chapter}.${target.control}.${target.leaf}`;
  return `${target.kind} ${target.path}`;
}

type Leaves = Map<number, Set<number>>;

/** Where each target of a book is met. Made once for a book; one pass over its leaves. */
export class GoalIndex {
  readonly #leaves = new Map<string, Leaves>();

  constructor(book: Book) {
    book.chapters.forEach((chapter, at) => {
      chapter.leaves.forEach((leaf, index) => {
        for (const piece of leaf.pieces) this.#add(`piece ${chapter.pieces[piece]}`, at, index);
        for (const knot of leaf.knots) this.#add(`knot ${knot}`, at, index);
        for (const mark of leaf.marks) this.#add(`mark ${mark}`, at, index);
        for (const offer of leaf.menu) if (!offer.locked) this.#add(`choice ${offer.id}`, at, index);
      });
    });
  }

  /** The target as a goal; null when no leaf of the book meets it. */
  goalOf(target: Target): Goal | null {
    if (target.kind === 'leaf') {
      const leaves = new Map([[target.chapter, new Set([target.leaf])]]);
      return { leaves, control: target.control, choice: null };
    }
    const leaves = this.#leaves.get(nameOf(target));
    return leaves ? { leaves, control: null, choice: target.kind === 'choice' ? target.id : null } : null;
  }

  #add(name: string, chapter: number, leaf: number): void {
    const leaves: Leaves = this.#leaves.get(name) ?? new Map();
    this.#leaves.set(name, leaves);
    const known = leaves.get(chapter);
    if (known) known.add(leaf);
    else leaves.set(chapter, new Set([leaf]));
  }
}

/** Names of the targets that the turn a player stands at meets, with the choice that led to it. */
export function* metBy(player: Player): Generator<string> {
  const { turn, choices } = player;
  const taken = choices[choices.length - 1];
  if (taken !== undefined) yield `choice ${taken}`;
  for (const { chapter, control, leaf } of turn.steps) yield nameOf({ kind: 'leaf', chapter, control, leaf });
  for (const piece of turn.pieces) yield `piece ${piece}`;
  for (const knot of turn.knots) yield `knot ${knot}`;
  for (const mark of turn.marks) yield `mark ${mark}`;
}
