import { expect } from 'vitest';
import {
  createGame,
  type Keep,
  type LinkUnmade,
  type MergePlan,
  type Opened,
  type Profile,
  type SavePort,
  type ShowHow,
  type SlotLabel,
  type SoundPort,
  type StagePort,
  type Way,
} from '../../src/game/index.ts';
import type { FateMap } from '../../src/map/types.ts';
import { SILENCE, type StageState, type Story } from '../../src/story/index.ts';
import { storyOf, WALKED } from '../story/fixtures.ts';

/** A stage that writes down what it is asked to show; a change ends when it is finished. */
function stageOf(picture: StagePort['picture']) {
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
    picture,
  };
  return { stage, shown, fetched };
}

interface Held {
  readonly point: Keep['point'];
  readonly snapshot: NonNullable<Keep['snapshot']> | null;
}

/** A save that keeps everything in a variable; what it was told besides is written down. */
function saveOf(ways: ReadonlyMap<string, Way>, profile: Profile) {
  const kept: Keep[] = [];
  const slots = new Map<string, Held>();
  const labels = new Map<string, SlotLabel>();
  const bin = new Map<string, Held>();
  const told = {
    unkept: [] as number[],
    taken: 0,
    ours: (_ours: boolean) => {},
    profiles: [] as Profile[],
    faces: [] as (readonly [string, Blob])[],
    forgot: 0,
    unlinked: null as LinkUnmade | null,
  };
  const opened = (): Opened => ({
    kept: true,
    slots: [...slots].map(([slot, { point }]) => ({ slot, point, label: labels.get(slot) ?? UNNAMED })),
    profile,
    read: new Set(),
    ways,
    settings: null,
    troubles: [],
    ours: true,
    persistent: false,
    unkeptMs: told.unkept.at(-1) ?? 0,
  });
  const move = (from: Map<string, Held>, to: Map<string, Held>, slot: string) => {
    const held = from.get(slot);
    if (held) to.set(slot, held);
    return from.delete(slot);
  };
  const save: SavePort = {
    open: async () => opened(),
    reopen: async () => opened(),
    keep(update) {
      kept.push(update);
      slots.set('auto', {
        point: update.point,
        snapshot: update.snapshot ?? slots.get('auto')?.snapshot ?? null,
      });
    },
    moveAside() {
      const auto = slots.get('auto');
      if (auto) slots.set('ring-0', auto);
    },
    leave() {},
    flush: async () => {},
    write: async (slot, point, snapshot, _picture, label) => {
      const place = slot === 'new' ? `own${slots.size}` : slot;
      if (labels.get(place)?.locked) return null;
      slots.set(place, { point, snapshot });
      if (label) labels.set(place, label);
      return place;
    },
    read: async (slot) => slots.get(slot) ?? null,
    relabel: async (slot, label) => {
      labels.set(slot, label);
      return slots.has(slot);
    },
    erase: async (slot) => move(slots, bin, slot),
    restore: async (slot) => {
      move(bin, slots, slot);
      return opened().slots.find((summary) => summary.slot === slot) ?? null;
    },
    keepSettings() {},
    keepProfile: (kept) => void told.profiles.push(kept),
    keepWayPicture: (node, picture) => void told.faces.push([node, picture]),
    async forget() {
      told.forgot++;
      return true;
    },
    keepUnkept: (ms) => void told.unkept.push(ms),
    onTrouble: () => () => {},
    toFile: (point) => new Blob([JSON.stringify({ point })]),
    everything: async () => new Blob([JSON.stringify([...slots])]),
    examine: async (file) => {
      const text = await file.text();
      if (text === 'plan') return { kind: 'everything', plan: PLAN };
      if (!text.startsWith('{')) return { kind: 'refused', reason: 'not-a-save' };
      return { kind: 'save', point: JSON.parse(text).point, label: UNNAMED };
    },
    merge: async () => true,
    toLink: async (journal) =>
      told.unlinked ? { refused: told.unlinked } : { fragment: JSON.stringify(journal) },
    fromLink: async (fragment) => {
      if (fragment === 'far') return { refused: 'out-of-reach' };
      return fragment.startsWith('{') ? { journal: JSON.parse(fragment) } : { refused: 'damaged' };
    },
    onOurs(listener) {
      told.ours = listener;
      return () => {};
    },
    takeOver: async () => void told.taken++,
  };
  return { save, kept, slots, told };
}

const NO_MAP: FateMap = { layout: '', width: 0, height: 0, chapters: [], scenes: [], wires: [] };
const UNNAMED: SlotLabel = { name: null, locked: false };

/** What the file `plan` would add. */
export const PLAN: MergePlan = {
  added: [],
  beside: [],
  same: 2,
  marks: 1,
  lines: 0,
  ways: 0,
  settings: null,
};

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

/** What an earlier visit left, and what the game is given. */
export interface Before {
  readonly ways?: ReadonlyMap<string, Way>;
  readonly profile?: Profile;
  /** Runs work when the test says so; without it at once. */
  readonly idle?: (work: () => void) => void;
  /** What the stage gives out as a picture; nothing without it. */
  readonly picture?: StagePort['picture'];
}

/** A game over doubles of stage, save and clock, at its first line; silent where no sound is given. */
export async function started(story: Story = storyOf(WALKED), sound?: SoundPort, before: Before = {}) {
  const { ways = new Map(), profile = { marks: [], noteSeen: true, told: 0 }, idle } = before;
  const { picture = async () => null } = before;
  const clock = clockOf();
  /** Milliseconds since 1970, as the game is told. */
  const time = { now: 1000 };
  const { stage, shown, fetched } = stageOf(picture);
  const { save, kept, slots, told } = saveOf(ways, profile);
  const book = {
    cast: {},
    plates: {},
    titleSound: { sound: SILENCE, cues: [] },
    titlePlate: '',
    codex: async () => ({}),
    map: async () => NO_MAP,
  };
  const game = createGame({
    story: Promise.resolve(story),
    save,
    stage,
    ...(sound && { sound }),
    book,
    now: () => time.now,
    address: () => 'https://city.test/',
    diagnose: () => ({ log: ['1.0 s warn: a lamp'], facts: { browser: 'a test' } }),
    later: clock.later,
    ...(idle && { idle }),
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
  return {
    game,
    actions,
    views,
    store,
    shown,
    fetched,
    kept,
    slots,
    told,
    go,
    text,
    clock,
    time,
    save,
  };
}
