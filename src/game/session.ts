/** The run in hand: shows its beats, goes on and back, and hands every beat to the keeper. */
import type { StoreApi } from 'zustand/vanilla';
import { type Beat, plain, readEntry, type Turn } from '../story/index.ts';
import type { Keeper } from './keeper.ts';
import type { Portraits } from './portraits.ts';
import type { RunPort, ShowHow, SoundPort, StagePort } from './ports.ts';
import type { Prefetch } from './prefetch.ts';
import type { Fail } from './state.ts';
import type { GameState } from './types.ts';
import { paceOf } from './typing.ts';

export interface Session {
  run(): RunPort | null;
  /** Goes to a run, at a beat of its last turn. */
  enter(run: RunPort, at: number, playedMs: number, arrived: GameState['arrived']): void;
  /** The same run on another story: only the picture and the text may change. */
  replace(run: RunPort, at: number): void;
  leave(): void;
  /** Completes what moves, and takes a card away. */
  settle(): void;
  /** Keeps the place where the reader stands, as after a line. */
  keep(): void;
  /** One step forward; false at a menu or an end. */
  step(): boolean;
  /** One step while skipping; false where it stops: at a menu, an end, or on a line never read. */
  skip(): boolean;
  choose(key: string): void;
  back(): boolean;
  forward(): boolean;
  jump(turn: number, index: number): void;
  /** Key of the choice that `forward` would take at the end of this turn. */
  ahead(): string | null;
}

export interface SessionParts {
  readonly store: StoreApi<GameState>;
  readonly stage: StagePort;
  readonly sound: SoundPort | undefined;
  readonly keeper: Keeper;
  readonly prefetch: Prefetch;
  readonly portraits: Portraits;
  readonly fail: Fail;
}

export function createSession(parts: SessionParts): Session {
  const { store, stage, sound, keeper, prefetch, portraits, fail } = parts;
  const { setState: set, getState: get } = store;
  let run: RunPort | null = null;
  /** A change of stage that still runs. */
  let showing: { finish(): void } | null = null;
  /** Choices that a way back has undone, the next one first: `forward` takes them again. */
  let ahead: string[] = [];

  /** Shows a beat of the current turn and keeps the place. */
  function show(turn: Turn, at: number, arrived: GameState['arrived'], newTurn: boolean): void {
    const beat = turn.beats[at];
    if (!beat || !run) return;
    const still = arrived === 'still' || get().mode === 'skip';
    const card = !still && opensChapter(beat) ? beat.scene : null;
    showing?.finish();
    const change = stage.show(beat.stage, {
      mode: still ? 'still' : 'play',
      ...(beat.speaker && { speaker: beat.speaker.who }),
      // Under a card nobody speaks: the line is said later than the picture comes.
      ...(!still && !card && { line: spokenLine(beat.text, get().settings.textSpeed) }),
      ...(!still && { cues: beat.cues }),
      ...(!still && beat.transition && { transition: beat.transition }),
    });
    sound?.play(beat, still ? 'still' : 'play');
    showing = still ? null : change;
    set({ turn, at, arrived: still ? 'still' : 'forward', card, whole: still, moving: !still });
    if (!still) {
      void change.done.then(() => {
        if (showing === change) set({ moving: false });
      });
    }
    keeper.keepPlace(run, beat, newTurn, arrived === 'forward');
    if (arrived === 'forward') portraits.expect(run, beat);
    prefetch.after(turn, at, run);
  }

  /** True for a run's first beat, and for one whose chapter is not that of the beat that is left for it. */
  function opensChapter({ id, scene }: Beat): boolean {
    const { turn, at } = get();
    if (scene.chapterTitle === '') return false;
    return (id.turn === 0 && id.index === 0) || turn?.beats[at]?.scene.chapter !== scene.chapter;
  }

  /** Back to an earlier turn, remembering the choices that are undone; null where the story breaks on the way. */
  function rewind(turn: number): Turn | null {
    if (!run) return null;
    const undone = run.choices.slice(turn).map((entry) => readEntry(entry).key);
    try {
      const there = run.rewind(turn);
      ahead = [...undone, ...ahead];
      return there;
    } catch (error) {
      void fail('place', error);
      return null;
    }
  }

  /** Takes an open choice; where the story breaks, the run and the reader stand where they stood. */
  function take(key: string, arrived: GameState['arrived']): void {
    if (!run) return;
    let turn: Turn;
    try {
      turn = run.choose(key);
    } catch (error) {
      void fail('choice', error);
      return;
    }
    ahead = ahead[0] === key ? ahead.slice(1) : [];
    if (get().mode === 'skip') set({ mode: 'read' });
    show(turn, 0, arrived, true);
  }

  function offered(key: string): boolean {
    const { turn, at } = get();
    const isMenu = turn !== null && at === turn.beats.length - 1;
    return isMenu && turn.choices.some((choice) => choice.key === key && choice.locked === undefined);
  }

  const session: Session = {
    run: () => run,
    enter(next, at, playedMs, arrived) {
      run = next;
      ahead = [];
      keeper.start(playedMs);
      set({ screen: 'play', panels: [], news: [], mode: 'read', hidden: false });
      show(next.turn, at, arrived, true);
    },
    replace(next, at) {
      run = next;
      show(next.turn, at, 'still', true);
    },
    leave() {
      showing?.finish();
      run = null;
    },
    keep() {
      const { turn, at } = get();
      const beat = turn?.beats[at];
      if (run && beat) keeper.keepPlace(run, beat, true, false);
    },
    settle() {
      showing?.finish();
      set({ card: null, whole: true, moving: false });
    },
    step() {
      const { turn, at } = get();
      if (!turn || at + 1 >= turn.beats.length) return false;
      show(turn, at + 1, 'forward', false);
      return true;
    },
    skip() {
      const { turn, at, settings } = get();
      const next = turn?.beats[at + 1];
      if (!next) return false;
      if (settings.skip === 'all' || keeper.isRead(next.line)) return session.step();
      set({ mode: 'read' });
      session.step();
      return false;
    },
    choose(key) {
      if (get().screen === 'play' && offered(key)) take(key, 'forward');
    },
    back() {
      const { turn, at } = get();
      if (!turn || (turn.index === 0 && at === 0)) return false;
      set({ mode: 'read' });
      if (at > 0) {
        show(turn, at - 1, 'still', false);
        return true;
      }
      const before = rewind(turn.index - 1);
      if (before) show(before, before.beats.length - 1, 'still', true);
      return before !== null;
    },
    forward() {
      const { turn, at, panels, screen } = get();
      if (screen !== 'play' || panels.length > 0 || !turn) return false;
      const beat = turn.beats[at + 1];
      if (beat) {
        if (!keeper.isRead(beat.line)) return false;
        show(turn, at + 1, 'still', false);
        return true;
      }
      const key = ahead[0];
      if (key === undefined || !offered(key)) return false;
      take(key, 'still');
      return true;
    },
    jump(turn, index) {
      const there = rewind(turn);
      if (!there) return;
      set({ mode: 'read', panels: [] });
      show(there, Math.max(0, Math.min(index, there.beats.length - 1)), 'still', true);
    },
    ahead: () => ahead[0] ?? null,
  };
  return session;
}

function spokenLine(written: string, lettersASecond: number): NonNullable<ShowHow['line']> {
  const text = plain(written);
  return { text, saidAt: paceOf(text, lettersASecond) };
}
