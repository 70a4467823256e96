/** What a player may see of the fate map: which scenes they know, which lie in fog, and where something is still unread. */
import type { FateMap, MapScene, MapWire } from './types.ts';

/** What is asked of the player's side. */
export interface Knowledge {
  /** Ids of the scenes and endings ever met; an ending as `end` and its id. */
  readonly met: ReadonlySet<string>;
  /** Scenes that each scene was ever come from. */
  readonly from: Readonly<Record<string, readonly string[]>>;
  /** Scenes of the run in hand, in order; empty where none is played. */
  readonly thread: readonly string[];
  isRead(line: string): boolean;
}

/**
 * `now`: the run stands there · `run`: it came through · `seen`: another run did · `near`: never seen, beside a scene that was ·
 * `fog`: never seen, and nothing is told of it.
 */
export type Standing = 'now' | 'run' | 'seen' | 'near' | 'fog';

export interface KnownScene extends MapScene {
  readonly standing: Standing;
  /** Ways on, as far as the story goes, and how many of them were walked. */
  readonly waysOn: { readonly walked: number; readonly all: number };
}

/** `run`: walked in this run · `seen`: in another · `open`: it leaves a scene that is known · `fog`: between unknown ones. */
export type Light = 'run' | 'seen' | 'open' | 'fog';

export interface KnownWire extends MapWire {
  readonly light: Light;
}

/** A scene from which something unread can be reached, and how many lines that is. */
export interface Unread {
  readonly id: string;
  readonly lines: number;
}

export interface Known {
  readonly scenes: readonly KnownScene[];
  readonly wires: readonly KnownWire[];
  /** Scenes ever met, endings not among them. */
  readonly count: number;
}

export const isMet = ({ standing }: Pick<KnownScene, 'standing'>): boolean =>
  standing !== 'near' && standing !== 'fog';

/** The map in the light of what a player knows. */
export function knownOf(map: FateMap, { met, from, thread }: Knowledge): Known {
  const steps = new Set(thread.slice(1).map((to, at) => `${thread[at]}\n${to}`));
  const wires = map.wires.map((wire): KnownWire => ({ ...wire, light: lightOf(wire) }));
  const through = new Set(thread);
  const beside = new Set(
    map.wires.flatMap((wire) => [
      ...(met.has(wire.from) ? [wire.to] : []),
      ...(met.has(wire.to) ? [wire.from] : []),
    ]),
  );

  function lightOf(wire: MapWire): Light {
    if (steps.has(`${wire.from}\n${wire.to}`)) return 'run';
    if (from[wire.to]?.includes(wire.from)) return 'seen';
    return met.has(wire.from) ? 'open' : 'fog';
  }

  function standingOf(id: string): Standing {
    if (id === thread.at(-1)) return 'now';
    if (through.has(id)) return 'run';
    if (met.has(id)) return 'seen';
    return beside.has(id) ? 'near' : 'fog';
  }

  const scenes = map.scenes.map((scene): KnownScene => {
    const on = wires.filter((wire) => wire.from === scene.id);
    const walked = on.filter(({ light }) => light === 'run' || light === 'seen').length;
    return { ...scene, standing: standingOf(scene.id), waysOn: { walked, all: on.length } };
  });
  const count = scenes.filter((scene) => scene.kind === 'scene' && isMet(scene)).length;
  return { scenes, wires, count };
}

/** Unread lines that can be reached from a known scene before another known one: its own, and those of the fog behind it. */
export function unreadFrom(map: FateMap, { met, isRead }: Knowledge, id: string): number {
  const byId = new Map(map.scenes.map((scene) => [scene.id, scene]));
  const reached = new Set([id]);
  const unread = new Set<string>();
  // A set grows while it is walked: what is reached last is looked at, too.
  for (const here of reached) {
    const scene = byId.get(here);
    if (scene) for (const line of linesOf(scene)) if (!isRead(line)) unread.add(line);
    for (const { from, to } of map.wires) if (from === here && !met.has(to)) reached.add(to);
  }
  return unread.size;
}

/**
 * The known scene nearest to where the run stands from which something unread can be reached; distance is counted in wires,
 * whichever way they lead. Null when everything is read, or nothing is known.
 * @param near where to look from; the first known scene when it is not known itself
 */
export function nearestUnread(map: FateMap, knowledge: Knowledge, near: string | undefined): Unread | null {
  const start =
    near !== undefined && knowledge.met.has(near)
      ? near
      : map.scenes.find(({ id }) => knowledge.met.has(id))?.id;
  if (start === undefined) return null;
  const reached = new Set([start]);
  for (const id of reached) {
    if (knowledge.met.has(id)) {
      const lines = unreadFrom(map, knowledge, id);
      if (lines > 0) return { id, lines };
    }
    for (const { from, to } of map.wires) {
      if (from === id) reached.add(to);
      if (to === id) reached.add(from);
    }
  }
  return null;
}

/** Identities of the lines of a scene, `knot:hash`. */
export function linesOf({ lines }: Pick<MapScene, 'lines'>): string[] {
  return Object.entries(lines).flatMap(([knot, hashes]) =>
    (hashes.match(/.{8}/g) ?? []).map((hash) => `${knot}:${hash}`),
  );
}
