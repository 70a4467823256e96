import { expect } from 'vitest';
import {
  createGame,
  type Keep,
  type SavePort,
  type ShowHow,
  type SoundPort,
  type StagePort,
} from '../../src/game/index.ts';
import { SILENCE, type StageState, type Story } from '../../src/story/index.ts';
import { storyOf, WALKED } from '../story/fixtures.ts';

/** A stage that writes down what it is asked to show; a change ends when it is finished. */
function stageOf() {
  const shown: { state: StageState; how: ShowHow; finished: boolean }[] = [];
  const fetched: (readonly StageState[])[] = [];
  const stage: StagePort = {
    show(state, how) {
      const entry = { state, how, finished: false };
      shown.push(entry);
      let end = () => {};
      const done = new Promise<void>((resolve) => {
        end = resolve;
      });
      return {
        done,
        finish() {
          entry.finished = true;
          end();
        },
      };
    },
    setComfort() {},
    prefetch: (states) => void fetched.push(states),
    picture: async () => null,
  };
  return { stage, shown, fetched };
}

/** A save that keeps everything in a variable. */
function saveOf() {
  const kept: Keep[] = [];
  const slots = new Map<unknown, { point: Keep['point']; snapshot: NonNullable<Keep['snapshot']> | null }>();
  const save: SavePort = {
    open: async () => ({
      kept: true,
      slots: [],
      profile: { marks: [], noteSeen: true },
      read: new Set(),
      settings: null,
      troubles: [],
    }),
    keep(update) {
      kept.push(update);
      slots.set('auto', {
        point: update.point,
        snapshot: update.snapshot ?? slots.get('auto')?.snapshot ?? null,
      });
    },
    moveAside() {
      const auto = slots.get('auto');
      if (auto) slots.set('before', auto);
    },
    leave() {},
    flush: async () => {},
    write: async (slot, point, snapshot) => {
      slots.set(slot, { point, snapshot });
      return true;
    },
    read: async (slot) => slots.get(slot) ?? null,
    erase: async (slot) => slots.delete(slot),
    keepSettings() {},
    keepProfile() {},
    onTrouble: () => () => {},
    toFile: (point) => new Blob([JSON.stringify(point)]),
    fromFile: async (file) => ({ point: JSON.parse(await file.text()) }),
  };
  return { save, kept, slots };
}

/** Timers that run when the test says so. */
function clockOf() {
  const waiting = new Map<number, { work: () => void; ms: number }>();
  let id = 0;
  return {
    waiting,
    later(work: () => void, ms: number) {
      const mine = ++id;
      waiting.set(mine, { work, ms });
      return () => void waiting.delete(mine);
    },
    /** Runs what waits; false when nothing does. */
    tick() {
      const [first] = waiting;
      if (!first) return false;
      waiting.delete(first[0]);
      first[1].work();
      return true;
    },
  };
}

/** A game over doubles of stage, save and clock, at its first line; silent where no sound is given. */
export async function started(story: Story = storyOf(WALKED), sound?: SoundPort) {
  const clock = clockOf();
  const { stage, shown, fetched } = stageOf();
  const { save, kept, slots } = saveOf();
  const book = {
    cast: {},
    plates: {},
    titleSound: { sound: SILENCE, cues: [] },
    titlePlate: '',
    codex: async () => ({}),
  };
  const game = createGame({
    story: Promise.resolve(story),
    save,
    stage,
    ...(sound && { sound }),
    book,
    now: () => 1000,
    later: clock.later,
  });
  await game.actions.open();
  game.actions.begin();
  await expect.poll(() => game.store.getState().screen).toBe('play');
  const { actions, views, store } = game;
  /** Completes what moves and goes on, as a reader in a hurry. */
  const go = (times = 1) => {
    for (let n = 0; n < times; n++) {
      actions.press();
      actions.press();
    }
  };
  const text = () => views.beat()?.text;
  return { game, actions, views, store, shown, fetched, kept, slots, go, text, clock };
}
