/** What may still be read from a place on: everything else cannot tell two states apart. */

import type { Key } from '../graph.ts';
import { type Container, ControlCommand } from '../ink/classes.ts';
import { countKeyOf } from '../ink/turn.ts';
import type { Code, Node } from './code.ts';
import type { CountRead, Reads } from './reads.ts';

export interface Live {
  /** Keys that may be read from a node on, until its procedure returns. */
  from(node: Node): ReadonlySet<Key>;
  /** Count keys that matter beyond the turn. */
  readonly counts: ReadonlySet<Key>;
}

/** @param always keys that are to be kept everywhere */
export function liveOf(code: Code, reads: Reads, always: readonly Key[] = []): Live {
  const procedures = [...new Set(code.calls.flat())];
  const { counts, everywhere } = countsThatMatter(code, reads.counts, procedures);
  const matters = (key: Key) => !key.startsWith('#') || counts.has(key);
  const gens = reads.reads.map((keys) => keys.filter(matters));
  const summaries = new Map(procedures.map((entry) => [entry, readUnder(code, gens, entry)]));
  const keys = [...new Set([...gens.flat(), ...reads.kills.filter((key) => key !== null)])];
  const table = new Bits(keys, code.at.length);
  const kept = [...always, ...everywhere];
  fillBackwards(code, gens, reads.kills, summaries, table);
  const cache = new Map<Node, ReadonlySet<Key>>();
  return {
    counts,
    from(node) {
      let found = cache.get(node);
      if (!found) {
        found = new Set([...table.keysAt(node), ...kept]);
        cache.set(node, found);
      }
      return found;
    },
  };
}

/** A row of bits for each node, a bit for each key. */
class Bits {
  readonly #keys: readonly Key[];
  readonly #index: ReadonlyMap<Key, number>;
  readonly #words: number;
  readonly #rows: Uint32Array;

  constructor(keys: readonly Key[], rows: number) {
    this.#keys = keys;
    this.#index = new Map(keys.map((key, index) => [key, index]));
    this.#words = Math.max(1, Math.ceil(keys.length / 32));
    this.#rows = new Uint32Array(rows * this.#words);
  }

  mask(keys: Iterable<Key>): Uint32Array {
    const mask = new Uint32Array(this.#words);
    for (const key of keys) {
      const index = this.#index.get(key);
      if (index !== undefined) mask[index >> 5] = (mask[index >> 5] as number) | (1 << (index & 31));
    }
    return mask;
  }

  /** Row = (row | union of others without the killed) | added. @returns whether it grew */
  grow(
    row: number,
    others: readonly number[],
    killed: Uint32Array | null,
    added: Uint32Array | null,
  ): boolean {
    let grew = false;
    for (let word = 0; word < this.#words; word++) {
      let bits = 0;
      for (const other of others) bits |= this.#rows[other * this.#words + word] as number;
      if (killed) bits &= ~(killed[word] as number);
      if (added) bits |= added[word] as number;
      const place = row * this.#words + word;
      const before = this.#rows[place] as number;
      const now = (before | bits) >>> 0;
      if (now !== before) {
        this.#rows[place] = now;
        grew = true;
      }
    }
    return grew;
  }

  *keysAt(row: number): Iterable<Key> {
    for (let index = 0; index < this.#keys.length; index++) {
      const word = this.#rows[row * this.#words + (index >> 5)] as number;
      if (word & (1 << (index & 31))) yield this.#keys[index] as Key;
    }
  }
}

/** What follows a node in its own procedure, the choices it offers among them. */
const followers = (code: Code, node: Node): readonly Node[] => {
  const choice = code.chosen[node] as number;
  return choice < 0
    ? (code.next[node] as readonly Node[])
    : [...(code.next[node] as readonly Node[]), choice];
};

function fillBackwards(
  code: Code,
  gens: readonly (readonly Key[])[],
  kills: readonly (Key | null)[],
  summaries: ReadonlyMap<Node, ReadonlySet<Key>>,
  table: Bits,
): void {
  const size = code.at.length;
  const follow: (readonly Node[])[] = [];
  const before: Node[][] = Array.from({ length: size }, () => []);
  const added: (Uint32Array | null)[] = [];
  const killed: (Uint32Array | null)[] = [];
  for (let node = 0; node < size; node++) {
    const after = followers(code, node);
    follow.push(after);
    for (const each of after) before[each]?.push(node);
    const called = (code.calls[node] as readonly Node[]).flatMap((entry) => [
      ...(summaries.get(entry) ?? []),
    ]);
    const own = [...(gens[node] as readonly Key[]), ...called];
    added.push(own.length > 0 ? table.mask(own) : null);
    const kill = kills[node] ?? null;
    killed.push(kill === null ? null : table.mask([kill]));
  }
  const queue: Node[] = Array.from({ length: size }, (_, node) => node);
  const waiting = new Uint8Array(size).fill(1);
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    waiting[node] = 0;
    if (!table.grow(node, follow[node] as readonly Node[], killed[node] ?? null, added[node] ?? null))
      continue;
    for (const each of before[node] as readonly Node[]) {
      if (waiting[each]) continue;
      waiting[each] = 1;
      queue.push(each);
    }
  }
}

/** Everything that may be read once a procedure was called, whatever it calls in turn. */
function readUnder(code: Code, gens: readonly (readonly Key[])[], entry: Node): ReadonlySet<Key> {
  const found = new Set<Key>();
  for (const node of reachable(code, [entry])) for (const key of gens[node] ?? []) found.add(key);
  return found;
}

/** Every node that may be executed after some, calls followed, returns not. */
function reachable(code: Code, from: readonly Node[]): Set<Node> {
  const seen = new Set(from);
  const stack = [...from];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (const each of [...followers(code, node), ...(code.calls[node] as readonly Node[])]) {
      if (seen.has(each)) continue;
      seen.add(each);
      stack.push(each);
    }
  }
  return seen;
}

/**
 * Counts that a later turn may read: those whose container can be followed, over a menu, by something that asks for them.
 * Inside a called procedure every count matters everywhere, as returns are not followed.
 */
function countsThatMatter(
  code: Code,
  counts: readonly CountRead[],
  procedures: readonly Node[],
): { readonly counts: ReadonlySet<Key>; readonly everywhere: readonly Key[] } {
  const called = reachable(code, procedures);
  const circles = circlesOf(code);
  const found = new Set<Key>();
  const everywhere = new Set<Key>();
  const ways = new Map<Container, ReadonlySet<Node>>();
  for (const { container, node } of counts) {
    const entry = code.startOf.get(container);
    if (entry === undefined) continue;
    const key = countKeyOf(container.path.toString());
    if (called.has(entry)) {
      everywhere.add(key);
      found.add(key);
    } else if (circles[entry] !== 0 && circles[entry] === circles[node]) found.add(key);
    else if (!onlyByCircle(code, entry, node)) {
      const after = ways.get(container) ?? overMenu(code, entry);
      ways.set(container, after);
      if (after.has(node)) found.add(key);
    }
  }
  return { counts: found, everywhere: [...everywhere] };
}

/** A sequence asks for itself as it is entered, a choice for what it leads to: a later turn asks again only in a circle. */
function onlyByCircle(code: Code, entry: Node, node: Node): boolean {
  return code.chosen[node] === entry || code.at[node] instanceof ControlCommand;
}

/** Nodes that can be reached from one over at least one menu: its own choices, or a tunnel that offers some and returns. */
function overMenu(code: Code, from: Node): ReadonlySet<Node> {
  const asks = (entries: readonly Node[]) =>
    entries.length > 0 && [...reachable(code, entries)].some((node) => (code.chosen[node] as number) >= 0);
  const after = [...reachable(code, [from])].flatMap((node) => {
    if ((code.chosen[node] as number) >= 0) return [code.chosen[node] as number];
    return asks(code.calls[node] as readonly Node[]) ? (code.next[node] as readonly Node[]) : [];
  });
  return reachable(code, after);
}

/** Number of the circle (strongly connected part of more than one node) that each node lies on, 0 for none (Tarjan 1972). */
function circlesOf(code: Code): Int32Array {
  const size = code.at.length;
  const circle = new Int32Array(size);
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const onStack = new Uint8Array(size);
  const stack: Node[] = [];
  let clock = 0;
  let circles = 0;
  const after = (node: Node) => [...followers(code, node), ...(code.calls[node] as readonly Node[])];
  for (let root = 0; root < size; root++) {
    if (order[root] !== -1) continue;
    const work: { node: Node; rest: Node[] }[] = [];
    const enter = (node: Node) => {
      order[node] = low[node] = clock++;
      stack.push(node);
      onStack[node] = 1;
      work.push({ node, rest: after(node) });
    };
    enter(root);
    for (let top = work.at(-1); top; top = work.at(-1)) {
      const { node, rest } = top;
      const each = rest.pop();
      if (each !== undefined) {
        if (order[each] === -1) enter(each);
        else if (onStack[each]) low[node] = Math.min(low[node] as number, order[each] as number);
        continue;
      }
      work.pop();
      const caller = work.at(-1)?.node;
      if (caller !== undefined) low[caller] = Math.min(low[caller] as number, low[node] as number);
      if (low[node] !== order[node]) continue;
      const members: Node[] = [];
      for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
        onStack[member] = 0;
        members.push(member);
        if (member === node) break;
      }
      if (members.length > 1) {
        circles++;
        for (const member of members) circle[member] = circles;
      }
    }
  }
  return circle;
}
