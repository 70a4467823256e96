/** How components reach the game: one context, no singletons. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Game, GameState } from '../game/index.ts';
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
