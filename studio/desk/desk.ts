/** The desk itself, without a screen: a story, a run on it, and what both say; every key press is one call. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Beat, Turn } from '../../src/story/index.ts';
import {
  type BenchStart,
  type InkState,
  type Kept,
  readState,
  stateAt,
  type Unread,
  unreadFrom,
  type Variable,
  type Visited,
  variablesOf,
  visitedOf,
} from '../../src/story/inspect.ts';
import { unknown } from './chosen.ts';
import { beginPlay, type Play, replayPlay } from './play.ts';
import { loadScript, NO_TIERS, type Problem, type Script } from './script.ts';
import { divergenceSays, problemOf, thrownSays } from './tell.ts';

/** What a screen shows. */
export interface DeskState {
  readonly script: Script;
  /** The run so far, oldest first; never empty. */
  readonly turns: readonly Turn[];
  /** Keys of the choices between them. */
  readonly choices: readonly string[];
  /** Index of the beat in the last turn. */
  readonly at: number;
  /** Where the run was set up; null for the beginning of the story. */
  readonly start: BenchStart | null;
  /** As the run stands at this line. */
  readonly state: InkState;
  readonly variables: readonly Variable[];
  readonly visited: readonly Visited[];
  /** What is wrong with the files as they are now; the run goes on with the story as it was. */
  readonly problems: readonly Problem[];
  /** What the last edit changed for this run. */
  readonly divergences: readonly string[];
  /** What was done last, in a line; empty for nothing to say. */
  readonly notice: string;
}

/** The desk. */
export interface Desk extends StoreApi<DeskState> {
  /** The next line. */
  on(): void;
  /** To the menu, or the end, of this turn. */
  toMenu(): void;
  /** Back one line, across choices too. */
  back(): void;
  /** Back to the menu before this turn. */
  backToMenu(): void;
  choose(key: string): void;
  /** From where this run began. */
  restart(): void;
  /** A run from a knot, or from the beginning. @throws RangeError, StoryError when it cannot begin there; the run is as it was */
  jump(start: BenchStart | null): void;
  /** @throws as `jump`, when not even its beginning can be played */
  resume(kept: Kept): void;
  /** The run; while an edit holds it back, the whole of it. */
  keep(): Kept;
  /** Takes in the files as they are now. @returns folders to be watched */
  reload(): readonly string[];
  /** What is unread from here; see `unreadFrom`. */
  unread(): Generator<Unread, Unread>;
  say(notice: string): void;
}

/** The beat that is shown. */
export function beatOf({ turns, at }: Pick<DeskState, 'turns' | 'at'>): Beat {
  return turns.at(-1)?.beats[at] as Beat;
}

/** The last line of a turn is shown, and its menu with it. */
export function atMenu({ turns, at }: Pick<DeskState, 'turns' | 'at'>): boolean {
  return at === (turns.at(-1)?.beats.length ?? 0) - 1;
}

/**
 * @param first the story as its files are now
 * @param start a knot and a state; null for the beginning
 * @throws RangeError, StoryError when the run cannot begin there
 */
export function createDesk(first: Script, start: BenchStart | null): Desk {
  let play = beginOn(first, start);
  /** A journal that the story as it is now could not be played to the end of: an edit may bring it back. */
  let waiting: Kept | null = null;
  const read = new Set<string>();

  const store = createStore<DeskState>()(() => ({
    ...standing(first, play, 0),
    problems: [],
    divergences: [],
    notice: '',
  }));
  const { getState, setState } = store;

  /** The writer goes somewhere: what the last edit did is history. */
  function stand(at: number, notice = ''): void {
    waiting = null;
    setState({ ...standing(getState().script, play, at), divergences: [], notice });
    note();
  }

  /** Notes the lines up to the one that is shown as read. */
  function note(): void {
    const { turns, at } = getState();
    const last = turns.length - 1;
    turns.forEach(({ beats }, turn) => {
      for (const { line } of turn === last ? beats.slice(0, at + 1) : beats) read.add(line);
    });
  }

  function begin(wanted: BenchStart | null): void {
    play = beginOn(getState().script, wanted);
    stand(0);
  }

  note();
  return {
    ...store,
    on() {
      const { at } = getState();
      if (!atMenu(getState())) stand(at + 1);
    },
    toMenu: () => stand(play.turn.beats.length - 1),
    back() {
      const { at } = getState();
      if (at > 0) stand(at - 1);
      else if (play.turn.index > 0) stand(play.rewind(play.turn.index - 1).beats.length - 1);
    },
    backToMenu() {
      if (play.turn.index > 0) stand(play.rewind(play.turn.index - 1).beats.length - 1);
    },
    choose(key) {
      const choice = play.turn.choices.find((offered) => offered.key === key);
      if (choice?.locked !== undefined) return setState({ notice: `locked: ${choice.locked}` });
      try {
        play.choose(key);
        stand(0);
      } catch (thrown) {
        const { script, at } = getState();
        // The story object broke off in the midst of a turn: the run goes on with another.
        play = replayPlay(script, play.keep(at)).play;
        setState({ notice: `the story breaks at ${thrownSays(script, thrown)}` });
      }
    },
    restart: () => begin(play.start),
    jump: begin,
    resume(kept) {
      const { script } = getState();
      const { divergences, at, ...replayed } = replayPlay(script, kept);
      play = replayed.play;
      stand(at);
      setState({ divergences: divergences.map(divergenceSays) });
    },
    keep: () => waiting ?? play.keep(getState().at),
    reload() {
      const { script, problems, folders } = loadScript(first.entry);
      if (!script) {
        setState({ problems, notice: '' });
        return folders;
      }
      const kept = waiting ?? play.keep(getState().at);
      try {
        const { divergences, at, ...replayed } = replayPlay(script, kept);
        play = replayed.play;
        waiting = replayed.whole ? null : kept;
        const said = divergences.map(divergenceSays);
        const notice = said.length === 0 ? 'the edit is taken in' : '';
        setState({ ...standing(script, play, at), problems: [], divergences: said, notice });
        note();
      } catch (thrown) {
        // The knot that this run begins at is gone, or broken: the story as it was goes on.
        setState({ problems: [problemOf(script, thrown)], notice: '' });
      }
      return folders;
    },
    unread() {
      const { script, at } = getState();
      return unreadFrom(script.makeInk, script.json, play.moment(at), new Set(read));
    },
    say: (notice) => setState({ notice }),
  };
}

/** @throws RangeError when the story has no such knot */
function beginOn(script: Script, start: BenchStart | null): Play {
  const names = script.knots.map(({ name }) => name);
  if (start && start.knot !== '' && !names.includes(start.knot))
    throw new RangeError(unknown('knot', start.knot, names));
  return beginPlay(script, start);
}

function standing(
  script: Script,
  play: Play,
  at: number,
): Omit<DeskState, 'problems' | 'divergences' | 'notice'> {
  const state = readState(stateAt(script.glass, play.moment(at)));
  const tiers = script.entry.house?.tiers ?? NO_TIERS;
  return {
    script,
    turns: [...play.turns()],
    choices: play.choices(),
    at,
    start: play.start,
    state,
    variables: variablesOf(state, script.initial, script.anatomy, tiers),
    visited: visitedOf(script.anatomy, state),
  };
}
