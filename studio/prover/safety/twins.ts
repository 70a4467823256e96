/** Compares the ways of a turn that differ in one value only: what a fact of the profile or a mark may change. */
import type { Key, Leaf, Token } from '../graph.ts';
import { FALSE, TRUE } from '../ink/values.ts';
import type { GrowingTree, Turns } from './turns.ts';

/** Two ways that should not differ so. */
export interface Twin {
  readonly control: number;
  /** The leaf with the value that does harm. */
  readonly leaf: number;
  readonly claim: string;
  readonly message: string;
}

/** A fact of the profile may add choices; it may close none and change nothing else that steers. @param facts names or prefixes */
export function factsOnlyAdd(turns: Turns, facts: readonly string[]): Twin[] {
  const isFact = (key: Key) =>
    facts.some((fact) => key === fact || (fact.endsWith('.') && key.startsWith(fact)));
  return compare(turns, isFact, (key, without, withIt) => {
    const message = harmOfFact(isFact, without, withIt);
    return message === null ? null : { claim: 'facts only add choices', message: `${key}: ${message}` };
  });
}

function harmOfFact(isFact: (key: Key) => boolean, without: Leaf, withIt: Leaf): string | null {
  for (const offer of without.menu.filter(({ locked }) => !locked)) {
    const same = withIt.menu.find((other) => other.id === offer.id && !other.locked);
    if (!same) return `it closes the choice ${offer.id}`;
    if (same.to !== offer.to) return `it changes where the choice ${offer.id} leads`;
  }
  if (JSON.stringify(without.end) !== JSON.stringify(withIt.end)) return 'it changes how the turn ends';
  const isTimed = ({ menu }: Leaf) => menu.some(({ timed }) => timed);
  if (isTimed(without) !== isTimed(withIt)) return 'it puts the menu on the clock, or takes it off';
  const steers = (leaf: Leaf) => [
    Object.entries(leaf.writes)
      .filter(([key]) => !isFact(key))
      .sort(),
    Object.entries(leaf.counts).sort(),
  ];
  if (JSON.stringify(steers(without)) !== JSON.stringify(steers(withIt)))
    return 'it changes a variable or a count';
  const lost = Object.keys(withIt.writes).find(
    (key) => isFact(key) && withIt.writes[key] === FALSE && without.writes[key] !== FALSE,
  );
  const gained = Object.keys(without.writes).find(
    (key) => isFact(key) && without.writes[key] === TRUE && withIt.writes[key] !== TRUE,
  );
  return lost || gained ? `it takes ${lost ?? gained} away` : null;
}

/** A mark may change words, and nothing else. @param prefix of the marks' keys */
export function alike(turns: Turns, prefix: string): Twin[] {
  const bare = ({ menu, writes, marks, end }: Leaf) =>
    JSON.stringify([
      menu.map(({ id, to, locked, timed, isDefault }) => [id, to, locked, timed, isDefault]),
      Object.entries(writes).sort(),
      marks,
      end,
    ]);
  return compare(
    turns,
    (key) => key.startsWith(prefix),
    (key, without, withIt) =>
      bare(without) === bare(withIt)
        ? null
        : { claim: 'marks colour text only', message: `${key} changes more than words here` },
  );
}

type Judge = (key: Key, without: Leaf, withIt: Leaf) => Pick<Twin, 'claim' | 'message'> | null;

function compare(turns: Turns, concerns: (key: Key) => boolean, judge: Judge): Twin[] {
  const found = new Map<string, Twin>();
  turns.trees.forEach((tree, control) => {
    eachNode(tree ?? undefined, (key, ways) => {
      const [without, withIt] = [ways[FALSE], ways[TRUE]];
      if (!concerns(key) || !without || !withIt) return;
      eachPair(without, withIt, new Map(), (a, b) => {
        const harm = judge(key, turns.leaves[a] as Leaf, turns.leaves[b] as Leaf);
        if (harm && !found.has(harm.message)) found.set(harm.message, { control, leaf: b, ...harm });
      });
    });
  });
  return [...found.values()];
}

function eachNode(
  tree: GrowingTree | undefined,
  visit: (key: Key, ways: Readonly<Record<Token, GrowingTree>>) => void,
): void {
  if (tree === undefined || 'leaf' in tree) return;
  visit(tree.key, tree.ways);
  for (const way of Object.values(tree.ways)) eachNode(way, visit);
}

/** Every pair of leaves of two trees that agree in all that both ask for. */
function eachPair(
  a: GrowingTree | undefined,
  b: GrowingTree | undefined,
  agreed: Map<Key, Token>,
  visit: (a: number, b: number) => void,
): void {
  const open = [a, b].find((tree) => tree !== undefined && !('leaf' in tree));
  if (!a || !b) return;
  if (open === undefined || 'leaf' in open) {
    if ('leaf' in a && 'leaf' in b) visit(a.leaf, b.leaf);
    return;
  }
  const { key, ways } = open;
  const down = (tree: GrowingTree, token: Token) =>
    'leaf' in tree || tree.key !== key ? tree : tree.ways[token];
  const fixed = agreed.get(key);
  for (const token of fixed === undefined ? Object.keys(ways) : [fixed]) {
    agreed.set(key, token);
    eachPair(down(a, token), down(b, token), agreed, visit);
    if (fixed === undefined) agreed.delete(key);
  }
}
