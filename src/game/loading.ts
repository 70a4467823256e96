/** Where runs come from: a new one, a slot, a file, an edited story. */
import type { StoreApi } from 'zustand/vanilla';
import type { Divergence, Snapshot } from '../story/index.ts';
import { mixSeed } from '../story/index.ts';
import { changesOf } from './changes.ts';
import type { Keeper } from './keeper.ts';
import { idsOf } from './marks.ts';
import type { RunPort, SavePoint, SavePort, SlotId, StagePort, StoryPort } from './ports.ts';
import type { IdleQueue } from './prefetch.ts';
import type { Session } from './session.ts';
import type { Fail, Notify } from './state.ts';
import type { GameState } from './types.ts';

export interface Loading {
  /** The story that runs are played on. */
  story(): Promise<StoryPort>;
  /** Names the pictures of a new run's first line, while the title is up. */
  foresee(): Promise<void>;
  begin(): Promise<void>;
  fromSlot(slot: SlotId): Promise<boolean>;
  /** A save from outside; what was played here goes into the ring. */
  fromPoint(point: Pick<SavePoint, 'journal' | 'playedMs'>): Promise<boolean>;
  /** Plays the journal again on an edited story and stands where the reader stood. */
  swap(story: StoryPort): void;
}

export interface LoadingParts {
  readonly store: StoreApi<GameState>;
  readonly story: Promise<StoryPort>;
  readonly save: SavePort;
  readonly stage: StagePort;
  readonly session: Session;
  readonly keeper: Keeper;
  readonly notify: Notify;
  readonly fail: Fail;
  readonly now: () => number;
  readonly idle: IdleQueue;
}

export function createLoading(parts: LoadingParts): Loading {
  const { store, save, stage, session, keeper, notify, fail, now, idle } = parts;
  let { story } = parts;
  // Whoever plays awaits it and says what is wrong; until then a story that cannot be had is nobody's error.
  story.catch(() => undefined);

  /** Says what a replay on another story came to; nobody stands on changed ground without a word. */
  function tellChanges(divergences: readonly Divergence[], run: RunPort): void {
    if (divergences.length === 0) return;
    store.setState({ changes: changesOf(divergences, run.turns()), panels: ['changed'] });
  }

  /** Where another window keeps the run, nothing read here is kept: said before the first line. */
  function tellElsewhere(): void {
    const { ours, panels } = store.getState();
    if (!ours && panels.at(-1) !== 'elsewhere') store.setState({ panels: [...panels, 'elsewhere'] });
  }

  /** What waits until nobody does: the turns before this one, for the backlog and the way back. */
  function later(run: RunPort, isOurs: boolean): void {
    idle(() => {
      if (session.run() !== run) return;
      run.turns();
      if (isOurs) keeper.recover(run);
    });
  }

  /**
   * @param isOurs whether every line up to here was read in this browser
   * @param left is called when the run can be had, before it takes the place of the one that stands
   */
  async function take(
    point: Pick<SavePoint, 'journal' | 'playedMs'>,
    snapshot: Snapshot | null,
    isOurs: boolean,
    left = () => {},
  ): Promise<void> {
    const { journal } = point;
    const ready = await story;
    const restored = snapshot && ready.restore(journal, snapshot);
    if (restored) {
      left();
      const { index, line } = journal.beat;
      const { beats } = restored.turn;
      const at = beats[index]?.line === line ? index : beats.findIndex((beat) => beat.line === line);
      session.enter(restored, Math.max(0, at), point.playedMs, 'still');
      tellElsewhere();
      later(restored, isOurs);
      return;
    }
    const replayed = ready.replay(journal);
    left();
    // The choices that could not be played are kept: an autosave that goes on from here must not take their place.
    if (replayed.replayed < journal.choices.length) keeper.moveAside();
    session.enter(replayed.run, replayed.at, point.playedMs, 'still');
    tellChanges(replayed.divergences, replayed.run);
    tellElsewhere();
    if (replayed.divergences.length === 0) later(replayed.run, isOurs);
  }

  /** Runs work that may break on the story; the game then says so, on the beat where it stood. */
  async function tried(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      await fail('place', error);
      return false;
    }
  }

  return {
    story: () => story,
    async foresee() {
      const ready = await story.catch(() => null);
      idle(() => {
        // Whoever has begun meanwhile has named them already; one story object serves one run at a time.
        if (!ready || store.getState().screen !== 'title') return;
        try {
          const [first] = ready.begin(0, { shards: [], lessons: [], allEndings: false }).turn.beats;
          if (first) stage.prefetch([first.stage]);
        } catch {
          // A first page that is broken is told to whoever begins.
        }
      });
    },
    async begin() {
      const shards = idsOf(store.getState().profile.marks, 'shard');
      await tried(async () => {
        const run = (await story).begin(mixSeed(now()), { shards, lessons: [], allEndings: false });
        keeper.moveAside();
        session.enter(run, 0, 0, 'forward');
        tellElsewhere();
      });
    },
    async fromSlot(slot) {
      const kept = await save.read(slot);
      if (!kept) {
        notify({ key: 'trouble.gone' });
        return false;
      }
      return tried(() =>
        take(kept.point, kept.snapshot, slot === 'auto', slot === 'auto' ? undefined : keeper.moveAside),
      );
    },
    fromPoint: (point) => tried(() => take(point, null, false, keeper.moveAside)),
    swap(next) {
      const run = session.run();
      const { screen, at } = store.getState();
      if (run && screen === 'play') {
        try {
          const replayed = next.replay(run.journal(at));
          session.replace(replayed.run, replayed.at);
          // A writer sees the edit itself; only where it took the ground away there is more to say.
          const stops = replayed.divergences.filter(
            ({ kind }) => kind !== 'reworded' && kind !== 'line-moved',
          );
          tellChanges(stops, replayed.run);
        } catch (error) {
          // The last good one goes on.
          void fail('place', error);
          return;
        }
      }
      story = Promise.resolve(next);
    },
  };
}
