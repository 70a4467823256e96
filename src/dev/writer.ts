/** The side panel without its looks: the game in front, the player's behind it, and the ways between the two. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Game, GameWithSwap, SavePort, StoryPort } from '../game/index.ts';
import { createStory, type Journal, mixSeed, placeOf, StoryError } from '../story/index.ts';
import { type BenchStart, type JumpingInk, type Kept, NO_FACTS } from '../story/inspect.ts';
import { benchStory } from './benchstory.ts';
import { keepNothing } from './keepnothing.ts';
import { readKept, writeKept } from './kept.ts';
import { type Compiled, readScript, type Script } from './script.ts';

/** What the page hands to the panel. */
export interface WriterParts {
  readonly compiled: Compiled;
  /** The player's game. */
  readonly game: GameWithSwap;
  /** A runtime for compiled JSON. */
  readonly makeInk: (json: string) => JumpingInk;
  /** Another game on the same stage. */
  readonly makeGame: (story: StoryPort, save: SavePort) => GameWithSwap;
  /** Puts a game's interface in front, in place of the one that is there. */
  readonly mount: (game: Game) => void;
}

/** A run that is not the player's: begun at a knot, or (`start` is null) played from a journal that was pasted. */
export interface OnBench {
  readonly start: BenchStart | null;
}

export interface WriterState {
  readonly isOpen: boolean;
  readonly script: Script;
  /** The game that is seen. */
  readonly front: GameWithSwap;
  /** Null while that is the player's. */
  readonly bench: OnBench | null;
}

export interface Writer extends StoreApi<WriterState> {
  toggle(): void;
  /** A bench run from a knot. @returns what is wrong, in plain words, or null; then the run in front is as it was */
  jump(start: BenchStart): Promise<string | null>;
  /** A bench run from a text that `keep` gave. @returns as `jump` */
  paste(text: string): Promise<string | null>;
  /** Back to the player's run. */
  leave(): void;
  /** The run in front as text; empty where there is none. */
  keep(): string;
  /** The story was edited. @param story the same as the player's game is to have it */
  swap(compiled: Compiled, story: StoryPort): Promise<void>;
}

/** A bench shows the same throws of the dice each time. */
export const SEED = mixSeed(1);
export async function createWriter(parts: WriterParts): Promise<Writer> {
  const { game, makeInk, makeGame, mount } = parts;
  const script = await readScript(parts.compiled, makeInk);
  const store = createStore<WriterState>()(() => ({ isOpen: false, script, front: game, bench: null }));
  const { getState: get, setState: set } = store;
  /** An edit that the player's game has not been given yet: it must not draw while another one is in front. */
  let waiting: StoryPort | null = null;
  let unwatch = () => {};

  const storyFor = (start: BenchStart | null): StoryPort => {
    const { script: now } = get();
    return start ? benchStory(now, start) : createStory(now.makeInk(), now.hash, now.choiceIds);
  };

  /** Brings a game of its own to the front. */
  async function open(start: BenchStart | null, journal: Journal | null): Promise<string | null> {
    const story = storyFor(start);
    try {
      // Tried before anything is taken away.
      if (journal) story.replay(journal);
      else story.begin(SEED, NO_FACTS);
    } catch (thrown) {
      return says(get().script, thrown);
    }
    unwatch();
    get().front.actions.setMode('read');
    const front = makeGame(story, keepNothing(game.store.getState(), journal));
    await front.actions.open();
    mount(front);
    if (journal) await front.actions.resume();
    else front.actions.begin();
    set({ front, bench: { start } });
    // Whoever leaves a bench run for the title leaves the bench.
    unwatch = front.store.subscribe((now, before) => {
      if (now.screen === 'title' && before.screen === 'play') writer.leave();
    });
    return null;
  }

  const writer: Writer = {
    ...store,
    toggle: () => set({ isOpen: !get().isOpen }),
    jump: (start) => open(start, null),
    async paste(text) {
      let kept: Kept;
      try {
        kept = readKept(text);
      } catch (thrown) {
        return says(get().script, thrown);
      }
      if ('journal' in kept) return open(null, kept.journal);
      const { bench, choices, beat } = kept.record;
      return open(bench, { storyHash: 'bench', seed: bench.seed, facts: NO_FACTS, choices, beat });
    },
    leave() {
      if (!get().bench) return;
      unwatch();
      get().front.actions.setMode('read');
      mount(game);
      set({ front: game, bench: null });
      if (waiting) game.swapStory(waiting);
      waiting = null;
      const { screen, turn, at } = game.store.getState();
      // The stage and the sound still stand as the bench left them.
      if (screen === 'play' && turn) game.actions.jump(turn.index, at);
      else game.actions.toTitle();
    },
    keep() {
      const { front, bench } = get();
      const run = front.run();
      if (!run) return '';
      const journal = run.journal(front.store.getState().at);
      if (!bench?.start) return writeKept({ journal });
      const { choices, beat } = journal;
      return writeKept({ record: { bench: bench.start, choices, beat } });
    },
    async swap(compiled, story) {
      const fresh = await readScript(compiled, makeInk);
      set({ script: fresh });
      const { front, bench } = get();
      if (!bench) return game.swapStory(story);
      waiting = story;
      front.swapStory(storyFor(bench.start));
    },
  };
  return writer;
}

function says({ map }: Script, thrown: unknown): string {
  if (thrown instanceof StoryError) return `${placeOf(map, thrown.path) ?? thrown.path}: ${thrown.message}`;
  return thrown instanceof Error ? thrown.message : String(thrown);
}
