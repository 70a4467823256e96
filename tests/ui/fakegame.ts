/** A game of two turns for the interface's own tests: no story, no storage, no stage. */
import { createStore } from 'zustand/vanilla';
import type { SavePoint, SlotId, SlotLabel, SlotSummary } from '../../src/game/ports.ts';
import { DEFAULT_SETTINGS } from '../../src/game/settings.ts';
import type { Game, GameActions, GameState } from '../../src/game/types.ts';
import type { FateMap } from '../../src/map/index.ts';
import type { Beat, Choice, Journal, Turn } from '../../src/story/types.ts';

const STAGE = { plate: null, actors: [], light: null, weather: null, camera: null, grade: null };

export function beat(
  turn: number,
  index: number,
  text: string,
  who?: string,
  more: Partial<Beat> = {},
): Beat {
  return {
    id: { turn, index },
    line: `knot:${turn}.${index}`,
    text,
    scene: { chapter: 1, chapterTitle: 'Scrap', title: 'Tenth row' },
    stage: STAGE,
    sound: { music: null, stem: 'base', ambience: null },
    cues: [],
    marks: [],
    terms: [],
    path: '',
    ...(who !== undefined && { speaker: { who, aside: false } }),
    ...more,
  };
}

export function choice(key: string, text: string, more: Partial<Choice> = {}): Choice {
  return { key, text, hash: '0000', isDefault: false, path: '', ...more };
}

export const TURNS: readonly Turn[] = [
  {
    index: 0,
    beats: [
      beat(0, 0, 'The thumb is warm. It is the *first* thing you know.'),
      beat(0, 1, '“Left hand. It needn’t match. He’s only a baker.”', 'ido'),
      beat(0, 2, '“I beg your pardon,” he says, to an ear.', 'ido'),
    ],
    choices: [
      choice('eyes', 'Open your eyes.'),
      choice('shut', '', { locked: 'Somebody could have told you.' }),
      choice('ask', '“Whose ear?”', { because: 'trust_ido' }),
    ],
  },
  { index: 1, beats: [beat(1, 0, 'You do.')], choices: [], end: { kind: 'unwritten' } },
];

const FILE = new Blob(['{}'], { type: 'application/json' });

/** A kept run, made at the first hour unless `more` says otherwise. */
export function place(
  slot: SlotId,
  label: Partial<SlotLabel> = {},
  more: Partial<SavePoint> = {},
): SlotSummary {
  return {
    slot,
    label: { name: null, locked: false, ...label },
    point: {
      journal: {} as Journal,
      chapter: 1,
      chapterTitle: 'Scrap',
      sceneTitle: 'Tenth row',
      lastLine: 'The thumb is *warm*.',
      plate: null,
      savedAt: 3_600_000,
      playedMs: 6_150_000,
      ...more,
    },
  };
}

const CODEX = {
  zalem: { title: 'Zalem', text: 'The one that stayed up.' },
  'the-halo': { title: 'The halo', text: 'What children call it when the rim is lit.' },
  motorball: { title: 'Motorball', text: 'Men and women on wheels.' },
};

const scene = (id: string, x: number, y: number, kind: 'scene' | 'ending' = 'scene') => ({
  id,
  kind,
  chapter: 0,
  title: `Scene ${id}`,
  hint: kind === 'ending' ? null : `Hint of ${id}`,
  plate: null,
  at: [x, y] as const,
  lines: kind === 'ending' ? {} : { [id]: '0000000100000002' },
});
const wire = (from: string, to: string) => ({ from, to, points: [[0, 0] as const, [1, 1] as const] });

/** One leads to two and three, both to four, four to an ending. */
export const MAP: FateMap = {
  layout: '',
  width: 3,
  height: 5,
  chapters: [{ number: 1, title: 'Scrap', file: 'a.ink', hash: '', x: 0, width: 3 }],
  scenes: [
    scene('one', 1.5, 0.5),
    scene('two', 0.5, 1.8),
    scene('three', 2.5, 1.8),
    scene('four', 1.5, 3.1),
    scene('end vow', 1.5, 4.4, 'ending'),
  ],
  wires: [
    wire('one', 'two'),
    wire('one', 'three'),
    wire('two', 'four'),
    wire('three', 'four'),
    wire('four', 'end vow'),
  ],
};

/** Something given to an action, as it is written down; the press that led to it is not. */
function wordOf(given: unknown): string {
  if (given instanceof File) return given.name;
  return typeof given === 'object' ? JSON.stringify(given) : String(given);
}

const isPress = (given: unknown) => typeof given === 'object' && given !== null && 'nativeEvent' in given;

/** The game, standing on its first line; every action it was asked for is written down. */
export function fakeGame(
  settings: Partial<GameState['settings']> = {},
  turns: readonly Turn[] = TURNS,
  state: Partial<GameState> = {},
): Game & { asked: string[] } {
  const asked: string[] = [];
  const store = createStore<GameState>(() => ({
    screen: 'play',
    failure: null,
    panels: [],
    turn: turns[0] as Turn,
    at: 0,
    arrived: 'forward',
    card: null,
    fresh: [],
    entry: null,
    whole: false,
    moving: false,
    mode: 'read',
    hidden: false,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    profile: { marks: [], noteSeen: true, told: 0 },
    slots: [],
    notices: [],
    plan: null,
    changes: [],
    shared: null,
    ways: {},
    news: [],
    ours: true,
    persistent: false,
    ...state,
  }));
  const { getState: get, setState: set } = store;
  const show = (turn: number, at: number, arrived: GameState['arrived']) =>
    set({ turn: turns[turn] as Turn, at, arrived, whole: arrived === 'still' });
  const rest = (slot: SlotId) => get().slots.filter((summary) => summary.slot !== slot);
  const erased = new Map<SlotId, SlotSummary>();
  let notices = 0;
  const notify: GameActions['notify'] = (notice) =>
    set({ notices: [...get().notices, { ...notice, id: ++notices }] });
  const done: Partial<GameActions> = {
    tellWay: async (node) => (get().ways[node] ? { choices: ['Hold on.'], shards: ['s_one'] } : null),
    notify,
    dismiss: (id) => set({ notices: get().notices.filter((notice) => notice.id !== id) }),
    async saveTo(slot) {
      const made = slot === 'new' ? `made000${get().slots.length}` : slot;
      set({ slots: [...rest(made), place(made)] });
      return true;
    },
    async relabel(slot, label) {
      set({ slots: get().slots.map((each) => (each.slot === slot ? { ...each, label } : each)) });
      return true;
    },
    async erase(slot) {
      const summary = get().slots.find((each) => each.slot === slot);
      if (summary) erased.set(slot, summary);
      set({ slots: rest(slot) });
      notify({ key: 'notice.erased', offer: { putBack: slot } });
      return true;
    },
    async putBack(slot) {
      const summary = erased.get(slot);
      if (summary) set({ slots: [...get().slots, summary] });
      return summary !== undefined;
    },
    loadFrom: async () => true,
    saveFile: async () => FILE,
    everythingFile: async () => FILE,
    report: async () => FILE,
    openFile: async () => true,
    quickSave: async () => true,
    quickLoad: async () => true,
    async merge() {
      set({ plan: null, panels: get().panels.filter((panel) => panel !== 'import') });
      return true;
    },
    async share() {
      set({ shared: null, panels: [...get().panels, 'share'] });
    },
    async takeOver() {
      set({ ours: true, panels: get().panels.filter((panel) => panel !== 'elsewhere') });
    },
    press() {
      const { whole, at, turn, card } = get();
      if (card) set({ card: null });
      else if (!whole) set({ whole: true });
      else if (turn && at + 1 < turn.beats.length) show(turn.index, at + 1, 'forward');
    },
    back() {
      const { at, turn } = get();
      if (turn && at > 0) show(turn.index, at - 1, 'still');
      return at > 0;
    },
    choose: () => show(1, 0, 'forward'),
    textWhole: () => set({ whole: true }),
    cardSeen: () => set({ card: null }),
    setMode: (mode) => set({ mode }),
    setHidden: (hidden) => set({ hidden }),
    openPanel: (panel) => set({ panels: [...get().panels, panel] }),
    openCodex: (entry) => set({ entry, panels: [...get().panels, 'codex'] }),
    closePanel: () => set({ panels: get().panels.slice(0, -1) }),
  };
  const actions = new Proxy({} as GameActions, {
    get:
      (_, name: keyof GameActions) =>
      (...given: readonly unknown[]) => {
        if (name !== 'textWhole')
          asked.push([name, ...given.filter((each) => !isPress(each)).map(wordOf)].join(' '));
        const act = done[name] as ((...given: readonly unknown[]) => unknown) | undefined;
        return act?.(...given);
      },
  });
  return {
    asked,
    store,
    actions,
    views: {
      beat: () => get().turn?.beats[get().at] ?? null,
      menu: () => {
        const { turn, at } = get();
        return turn && at === turn.beats.length - 1 ? turn.choices : [];
      },
      backlog: () => (get().turn?.beats ?? []).map((said) => ({ kind: 'beat', beat: said })),
      remembered: () => null,
      thread: () => ['one', 'two'],
      isRead: (line) => line.startsWith('one:'),
    },
    book: {
      cast: { ido: { name: 'Ido', colour: 'orange' } },
      plates: {},
      titleSound: { sound: { music: null, stem: 'base', ambience: null }, cues: [] },
      titlePlate: 'none',
      codex: async () => CODEX,
      map: async () => MAP,
    },
  };
}
