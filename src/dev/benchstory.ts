/** A story whose every run begins at a knot with a chosen state: what a game plays that keeps nothing. */
import type { RunPort, StoryPort } from '../game/index.ts';
import { type Bench, type BenchStart, beginBench, NO_FACTS, replayBench } from '../story/inspect.ts';
import type { Script } from './script.ts';

/** No save of a reader is of this story. */
const HASH = 'bench';

/** @throws by `begin`, as `beginBench` does */
export function benchStory({ makeInk, choiceIds }: Script, start: BenchStart): StoryPort {
  return {
    hash: HASH,
    begin: () => runOf(beginBench(makeInk(), start)),
    restore: () => null,
    replay({ choices, beat }) {
      const { bench, ...rest } = replayBench(makeInk(), { bench: start, choices, beat }, choiceIds);
      return { run: runOf(bench), ...rest };
    },
  };
}

/** Snapshot and journal as the game asks for them; the save port of a bench run lets both fall. */
function runOf(bench: Bench): RunPort {
  return {
    get turn() {
      return bench.turn;
    },
    turns: () => bench.turns(),
    get choices() {
      return bench.record(0).choices;
    },
    choose: (key) => bench.choose(key),
    rewind: (turn) => bench.rewind(turn),
    peek: (key) => bench.peek(key),
    snapshot() {
      const { index, beats } = bench.turn;
      const { scene, stage, sound } = beats[0] as (typeof beats)[number];
      return { storyHash: HASH, turn: index, ink: bench.moment(0).began, scene, stage, sound };
    },
    journal(at) {
      const { choices, beat } = bench.record(at);
      return { storyHash: HASH, seed: bench.start.seed, facts: NO_FACTS, choices, beat };
    },
  };
}
