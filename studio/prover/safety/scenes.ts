/** How key scenes follow on each other: the states walked once more, each with the scenes that a reader can be in there. */
import type { Leaf, Scenes } from '../graph.ts';

/** Where a turn leads from a state: the leaf, and the states behind the choices that it offers. */
export interface WayOn {
  readonly leaf: number;
  readonly to: readonly number[];
}

/**
 * @param entered state of each knot that the chapter is entered by; the story's beginning is the knot ``
 * @param waysOf every way of a state's turn
 */
export function scenesOf(
  leaves: readonly Leaf[],
  entered: Readonly<Record<string, number>>,
  waysOf: (state: number) => readonly WayOn[],
): Scenes {
  const known = new Map<number, readonly WayOn[]>();
  const been = new Map<number, Set<string>>();
  const waiting: [state: number, scene: string][] = [];
  const wires = new Map<string, readonly [string, string]>();
  const lines = new Map<string, Set<number>>();

  function arrive(state: number, scene: string): void {
    const scenes = been.get(state) ?? new Set();
    if (scenes.has(scene)) return;
    been.set(state, scenes.add(scene));
    waiting.push([state, scene]);
  }

  function read(scene: string, leaf: Leaf, from: number, until: number): void {
    const found = lines.get(scene) ?? new Set();
    for (let at = from; at < until; at++) found.add(leaf.lines[at] as number);
    lines.set(scene, found);
  }

  function wire(from: string, to: string): void {
    if (from !== to) wires.set(`${from}\n${to}`, [from, to]);
  }

  /** Reads a leaf on from a scene. @returns the scene that it ends in */
  function follow(leaf: Leaf, scene: string): string {
    let here = scene;
    let from = 0;
    for (const [node, at] of leaf.nodes) {
      read(here, leaf, from, at);
      wire(here, node);
      here = node;
      from = at;
    }
    read(here, leaf, from, leaf.lines.length);
    return here;
  }

  function leave(end: Leaf['end'], scene: string): void {
    if (end?.kind === 'exit') wire(scene, `>${end.knot}`);
    else if (end?.kind === 'ending') wire(scene, `!${end.id}`);
    else if (end?.kind === 'unwritten') wire(scene, '!');
  }

  for (const [knot, state] of Object.entries(entered)) arrive(state, `>${knot}`);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [state, scene] = next;
    const ways = known.get(state) ?? waysOf(state);
    known.set(state, ways);
    for (const way of ways) {
      const leaf = leaves[way.leaf] as Leaf;
      const here = follow(leaf, scene);
      leave(leaf.end, here);
      for (const to of way.to) arrive(to, here);
    }
  }
  return {
    wires: [...wires.values()],
    lines: Object.fromEntries([...lines].map(([scene, found]) => [scene, [...found].sort((a, b) => a - b)])),
  };
}
