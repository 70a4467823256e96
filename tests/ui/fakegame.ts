/** A game of two turns for the interface's own tests: no story, no storage, no stage. */
import { createStore } from 'zustand/vanilla';
import { DEFAULT_SETTINGS } from '../../src/game/settings.ts';
import type { Game, GameActions, GameState } from '../../src/game/types.ts';
import type { Beat, Choice, Turn } from '../../src/story/types.ts';

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

const CODEX = {
  zalem: { title: 'Zalem', text: 'The one that stayed up.' },
  'the-halo': { title: 'The halo', text: 'What children call it when the rim is lit.' },
  motorball: { title: 'Motorball', text: 'Men and women on wheels.' },
};

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
    profile: { marks: [], noteSeen: true },
    slots: [],
    notices: [],
    ...state,
  }));
  const { getState: get, setState: set } = store;
  const show = (turn: number, at: number, arrived: GameState['arrived']) =>
    set({ turn: turns[turn] as Turn, at, arrived, whole: arrived === 'still' });
  const done: Partial<GameActions> = {
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
        if (name !== 'textWhole') asked.push([name, ...given].join(' '));
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
    },
    book: {
      cast: { ido: { name: 'Ido', colour: 'orange' } },
      plates: {},
      titleSound: { sound: { music: null, stem: 'base', ambience: null }, cues: [] },
      titlePlate: 'none',
      codex: async () => CODEX,
    },
  };
}
