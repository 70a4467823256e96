/** Names the pictures of the next beats, and at a menu those of each choice, while nobody waits. */
import type { StageState, Turn } from '../story/index.ts';
import type { RunPort, StagePort } from './ports.ts';

/** Runs work when nothing else is to be done. */
export type IdleQueue = (work: () => void) => void;

export interface Prefetch {
  /** The beat `at` of `turn` is shown. */
  after(turn: Turn, at: number, run: RunPort): void;
}

export function createPrefetch(stage: StagePort, idle: IdleQueue): Prefetch {
  let asked: Turn | null = null;
  return {
    after(turn, at, run) {
      if (asked === turn) return;
      asked = turn;
      const ahead = [...new Set(turn.beats.slice(at).map((beat) => beat.stage))];
      stage.prefetch(ahead);
      idle(() => {
        // The reader may have gone on, or back, since.
        if (asked !== turn || run.turn !== turn) return;
        const behindDoors: StageState[] = [];
        for (const choice of turn.choices) behindDoors.push(...run.peek(choice.key));
        stage.prefetch([...new Set(behindDoors)]);
      });
    },
  };
}
