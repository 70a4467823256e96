/** Names the pictures and sounds of the next beats, and those behind each choice of the menu to come, while nobody waits. */
import type { Beat, Turn } from '../story/index.ts';
import type { RunPort, SoundPort, StagePort } from './ports.ts';

/** Runs work when nothing else is to be done. */
export type IdleQueue = (work: () => void) => void;

export interface Prefetch {
  /** The beat `at` of `turn` is shown. */
  after(turn: Turn, at: number, run: RunPort): void;
}

export function createPrefetch(stage: StagePort, sound: SoundPort | undefined, idle: IdleQueue): Prefetch {
  let asked: Turn | null = null;
  let plate: string | null = null;
  let behindDoors: readonly Beat[] = [];

  function name(beats: readonly Beat[]): void {
    stage.prefetch([...new Set(beats.map((beat) => beat.stage))]);
    sound?.prefetch(beats);
  }

  function peek(turn: Turn, run: RunPort): void {
    // The reader may have gone on, or back, since.
    if (asked !== turn || run.turn !== turn) return;
    behindDoors = turn.choices.flatMap((choice) => run.peek(choice.key));
    name(behindDoors);
  }

  return {
    after(turn, at, run) {
      const isNewTurn = asked !== turn;
      const before = plate;
      asked = turn;
      plate = turn.beats[at]?.stage.plate ?? null;
      if (!isNewTurn && plate === before) return;
      if (isNewTurn) behindDoors = [];
      // Named again in each scene: a room lets go of what it has not heard of for two.
      name([...turn.beats.slice(at), ...behindDoors]);
      if (isNewTurn) idle(() => peek(turn, run));
    },
  };
}
