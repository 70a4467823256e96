/** How components reach the game: one context, no singletons. */
import { createContext, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Book, Game, GameState } from '../game/index.ts';
import type { Beat } from '../story/index.ts';

const GameContext = createContext<Game | null>(null);

/** Hands the game down. */
export const GameProvider = GameContext.Provider;

/** The game this interface was mounted for. */
export function useGame(): Game {
  const game = useContext(GameContext);
  if (!game) throw new Error('useGame outside of GameProvider');
  return game;
}

/** A part of the state; the component is drawn again when that part changes. */
export function useGameState<T>(select: (state: GameState) => T): T {
  return useStore(useGame().store, select);
}

/** The shown beat, or null before anything is played. */
export function useBeat(): Beat | null {
  return useGameState((state) => state.turn?.beats[state.at] ?? null);
}

type Codex = Awaited<ReturnType<Book['codex']>>;

/** Entries of the codex, asked for once they are wanted; none until they are here. */
export function useCodex(wanted: boolean): Codex {
  const { book } = useGame();
  const [codex, setCodex] = useState<Codex>({});
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    // What cannot be fetched is asked for again by the next line that wants it.
    book.codex().then(
      (come) => here && setCodex(come),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [book, wanted]);
  return codex;
}

/** Whether there is anything to keep as a file: a run in hand, or the autosave. */
export function useHasSave(): boolean {
  return useGameState(({ turn, slots }) => turn !== null || slots.some((each) => each.slot === 'auto'));
}

/** Name of the plate that menus stand on: the one behind the story, or the title's. */
export function usePlateName(): string {
  const { book } = useGame();
  const onTitle = useGameState((state) => state.screen === 'title');
  const beat = useBeat();
  const name = onTitle ? null : beat?.stage.plate;
  return name && book.plates[name] ? name : book.titlePlate;
}
