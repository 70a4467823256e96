/** Pictures of key scenes for the map: taken where they begin, and again at their first menu, while nobody waits. */
import type { StoreApi } from 'zustand/vanilla';
import type { Beat } from '../story/index.ts';
import type { RunPort, SavePort, StagePort } from './ports.ts';
import type { IdleQueue } from './prefetch.ts';
import { nodesOf, type Trail } from './trail.ts';
import type { GameState } from './types.ts';

export interface Portraits {
  /** A run has gone on to a beat: of the scenes that begin with it there is to be a picture. */
  expect(run: RunPort, beat: Beat): void;
}

export interface PortraitsParts {
  readonly store: StoreApi<GameState>;
  readonly stage: StagePort;
  readonly save: SavePort;
  readonly trail: Trail;
  readonly idle: IdleQueue;
}

/** The scene that was reached last. */
interface Sitter {
  readonly run: RunPort;
  readonly beat: Beat;
  readonly nodes: readonly string[];
  /** Its first line has its picture. */
  begun: boolean;
}

export function createPortraits({ store, stage, save, trail, idle }: PortraitsParts): Portraits {
  let sitter: Sitter | null = null;
  let isBusy = false;

  /** The scene whose picture can be taken now: the stage stands still on its first line or its first menu. */
  function ready(): Sitter | null {
    const { screen, moving, mode, turn, at } = store.getState();
    const beat = turn?.beats[at];
    if (!sitter || screen !== 'play' || moving || mode === 'skip' || !turn || !beat) return null;
    if (turn !== sitter.run.turn) return null;
    if (beat === sitter.beat) return sitter.begun && !isMenu(turn, at) ? null : sitter;
    // What would have to be played again for it is not worth a picture.
    if (!isMenu(turn, at) || !trail.isKnown(sitter.run)) return null;
    return trail.ids(sitter.run, at).at(-1) === sitter.nodes.at(-1) ? sitter : null;
  }

  function keep(nodes: readonly string[], picture: Blob): void {
    for (const node of nodes) {
      const { ways } = store.getState();
      const way = ways[node];
      if (!way) continue;
      store.setState({ ways: { ...ways, [node]: { ...way, picture } } });
      save.keepWayPicture(node, picture);
    }
  }

  /** Null where the stage cannot tell, or fails: nobody asked for it. */
  async function taken(): Promise<Blob | null> {
    try {
      return await stage.picture();
    } catch {
      return null;
    }
  }

  async function take(mine: Sitter): Promise<void> {
    const { turn, at } = store.getState();
    const wasMenu = turn !== null && isMenu(turn, at);
    const picture = await taken();
    mine.begun = true;
    if (wasMenu && sitter === mine) sitter = null;
    if (picture) keep(mine.nodes, picture);
  }

  function review(): void {
    if (isBusy || !ready()) return;
    isBusy = true;
    idle(() => {
      // The reader may have gone on since.
      const mine = ready();
      const taking = mine ? take(mine) : Promise.resolve();
      void taking.then(() => {
        isBusy = false;
        review();
      });
    });
  }

  store.subscribe((state, before) => {
    const { moving, mode, turn, at } = state;
    if (moving !== before.moving || mode !== before.mode || turn !== before.turn || at !== before.at)
      review();
  });

  return {
    expect(run, beat) {
      const nodes = nodesOf(beat);
      if (nodes.length === 0) return;
      sitter = { run, beat, nodes, begun: false };
      review();
    },
  };
}

function isMenu({ beats, choices }: { beats: readonly unknown[]; choices: readonly unknown[] }, at: number) {
  return at === beats.length - 1 && choices.length > 0;
}
