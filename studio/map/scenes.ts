/** The scenes of all chapters and the wires between them, put together from what each chapter's exploration found. */
import type { ChapterGraph, Scenes } from '../prover/graph.ts';

/** A chapter and how its key scenes follow on each other. */
export interface Explored {
  readonly graph: Pick<ChapterGraph, 'file' | 'lines'>;
  readonly scenes: Scenes;
}

/** A scene before it has a place. */
export interface FoundScene {
  /** A node's id, or `!id` for an ending. */
  readonly id: string;
  /** Index of its chapter. */
  readonly chapter: number;
  /** Identities of the lines read in it. */
  readonly lines: ReadonlySet<string>;
}

export interface Found {
  /** In order of their chapters. */
  readonly scenes: readonly FoundScene[];
  /** Each once. */
  readonly wires: readonly (readonly [from: string, to: string])[];
}

/** Entries and exits are no scenes: what leads to one leads on to what follows it. */
const isDoor = (id: string) => id.startsWith('>');
/** The edge of what is written. */
const EDGE = '!';

export function joinScenes(chapters: readonly Explored[]): Found {
  const next = new Map<string, Set<string>>();
  for (const { scenes } of chapters)
    for (const [from, to] of scenes.wires) next.set(from, (next.get(from) ?? new Set()).add(to));

  const lines = new Map<string, Set<string>>();
  const home = new Map<string, number>();
  chapters.forEach(({ graph, scenes }, chapter) => {
    const met = scenes.wires.flatMap(([from, to]) => [to, from]);
    for (const id of met) if (!isDoor(id) && id !== EDGE && !home.has(id)) home.set(id, chapter);
    for (const [id, found] of Object.entries(scenes.lines)) {
      const known = lines.get(id) ?? new Set();
      for (const line of found) known.add(graph.lines[line]?.id as string);
      lines.set(id, known);
    }
  });

  /** What follows a scene: behind doors, too. `doors` are those gone through. */
  function after(id: string, doors: Set<string>): string[] {
    return [...(next.get(id) ?? [])].flatMap((to) => {
      if (!isDoor(to)) return [to];
      if (doors.has(to)) return [];
      return after(to, doors.add(to));
    });
  }

  const scenes: FoundScene[] = [];
  const wires: (readonly [from: string, to: string])[] = [];
  for (const [id, chapter] of home) {
    const doors = new Set<string>();
    const following = new Set(after(id, doors));
    const own = new Set(lines.get(id));
    // What is read behind a door before a scene begins belongs to the scene before it.
    for (const door of doors) for (const line of lines.get(door) ?? []) own.add(line);
    scenes.push({ id, chapter, lines: own });
    for (const to of following) if (to !== id && to !== EDGE) wires.push([id, to]);
  }
  return { scenes: scenes.sort((a, b) => a.chapter - b.chapter), wires };
}
