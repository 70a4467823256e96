/** Walks an abstract path with all keys known, and says which key it overlooked. */
import { applyLeaf, entryAt, held, isThrow, MissingWay, type Values } from '../book.ts';
import type { Book, ChapterGraph, Key, Leaf, Token, Tree } from '../graph.ts';
import type { Goal } from './goals.ts';
import { effectsOf, type Move, type Moves, type Place } from './moves.ts';
import type { AbstractPath } from './path.ts';
import type { Tracked } from './tracked.ts';

/** A walk that met the goal. */
export interface Met {
  readonly kind: 'met';
  readonly choices: readonly string[];
  /** Ways taken at throws of ink's dice, in order. */
  readonly throws: readonly Token[];
}

/** A walk that left the path, by a key that was not told apart. */
export interface Strayed {
  readonly kind: 'strayed';
  /** Place where it did. */
  readonly place: Place;
  /** The first key that holds something else there than the path asks. */
  readonly key: Key;
}

/** The leaf of a tree that most nearly does what is wanted. */
interface Nearest {
  readonly leaf: number;
  /** Keys that hold something else than the way to it asks. */
  readonly wrong: readonly Key[];
  readonly throws: readonly Token[];
}

/**
 * Follows a path from `values` on, which are changed.
 * @throws MissingWay where a run comes with a value that the graph has no way for
 */
export function follow(
  book: Book,
  path: AbstractPath,
  moves: Moves,
  tracked: Tracked,
  goal: Goal,
  values: Values,
): Met | Strayed {
  const choices: string[] = [];
  const throws: Token[] = [];
  for (const [index, place] of path.places.entries()) {
    const graph = book.chapters[place.chapter] as ChapterGraph;
    const move = path.moves[index];
    const wanted = move
      ? (leaf: number) => leadsOn(book, graph.leaves[leaf] as Leaf, move, tracked.at(moves.numberOf(move)))
      : (leaf: number) => goal.leaves.get(place.chapter)?.has(leaf) === true;
    const nearest = nearestLeaf(graph, place.control, values, tracked.at(moves.numberOf(place)), wanted);
    const [key] = nearest.wrong;
    // One key at a time: it is enough to shut this way out, and the others may not matter on the next.
    if (key !== undefined) return { kind: 'strayed', place, key };
    throws.push(...nearest.throws);
    applyLeaf(graph, graph.leaves[nearest.leaf] as Leaf, values);
    if (move && move.choice !== null) choices.push(move.choice);
  }
  if (goal.choice !== null) choices.push(goal.choice);
  return { kind: 'met', choices, throws };
}

/** Whether a leaf does what the move does to the keys told apart where it leads, and offers its choice. */
function leadsOn(book: Book, leaf: Leaf, move: Move, told: ReadonlyMap<Key, number>): boolean {
  if (move.choice === null) {
    if (leaf.end?.kind !== 'exit') return false;
    const entry = entryAt(book, leaf.end.knot);
    if (entry.chapter !== move.chapter || entry.control !== move.control) return false;
  } else if (
    !leaf.menu.some((offer) => offer.id === move.choice && offer.to === move.control && !offer.locked)
  ) {
    return false;
  }
  const effects = effectsOf(leaf, told);
  return (
    effects.length === move.effects.length &&
    effects.every(([key, change]) => move.effects.some((each) => each[0] === key && each[1] === change))
  );
}

/** The wanted leaf whose way asks for the fewest values that do not hold; ways of the dice are free. */
function nearestLeaf(
  graph: ChapterGraph,
  control: number,
  values: Values,
  told: ReadonlyMap<Key, number>,
  wanted: (leaf: number) => boolean,
): Nearest {
  let best: Nearest | null = null;
  const wrong: Key[] = [];
  const throws: Token[] = [];
  const visit = (tree: Tree): void => {
    if (best && wrong.length >= best.wrong.length) return;
    if ('leaf' in tree) {
      if (wanted(tree.leaf)) best = { leaf: tree.leaf, wrong: [...wrong], throws: [...throws] };
      return;
    }
    const { key, ways } = tree;
    if (isThrow(key)) {
      for (const face in ways) {
        throws.push(face);
        visit(ways[face] as Tree);
        throws.pop();
      }
      return;
    }
    const token = held(values, key);
    const right = token === undefined ? undefined : ways[token];
    if (!right && wrong.length === 0) throw new MissingWay(graph.file, control, key, token);
    if (right) visit(right);
    // A key that is told apart holds what the path says; a way past it would be no news.
    if (told.has(key)) return;
    wrong.push(key);
    for (const way in ways) if (way !== token) visit(ways[way] as Tree);
    wrong.pop();
  };
  visit(graph.trees[control] as Tree);
  // The move was made from a leaf of this very tree.
  return best as unknown as Nearest;
}
