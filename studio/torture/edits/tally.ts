/** What many trials came to, by kind of edit. */
import type { Outcome } from '../checks.ts';
import { KINDS } from './kinds.ts';
import type { Judged, Trial } from './trial.ts';

interface Count {
  trials: number;
  journals: number;
  stopped: number;
  readonly failures: string[];
}

/** Adds up trials. */
export interface Tally {
  /** @returns how many of its replays were wrong */
  add(n: number, trial: Trial): number;
  outcome(): Outcome;
}

/** Everything that is needed to see it again. */
function told(seed: number, n: number, edits: readonly string[], { recorded, wrong }: Judged): string {
  const { facts, choices, beat } = recorded.journal;
  const journal = JSON.stringify({ facts, choices, beat });
  return `seed ${seed}, trial ${n} (${edits.join(', then ')}): ${wrong.join('; ')}; journal ${journal}`;
}

const isStopped = ({ replay, recorded }: Judged): boolean =>
  replay !== null && replay.replayed < recorded.ids.length;

function tableOf(counts: ReadonlyMap<string, Count>): string {
  const rows = [...counts].map(([kind, { trials, journals, stopped, failures }]) => [
    kind,
    ...[trials, journals, stopped, failures.length].map(String),
  ]);
  return [['edit', 'trials', 'journals', 'stopped', 'wrong'], ...rows]
    .map(([kind = '', ...cells]) => kind.padEnd(20) + cells.map((cell) => cell.padStart(10)).join(''))
    .join('\n');
}

/** A trial counts for each of its kinds; its failures are told under the one that brought them. */
export function createTally(seed: number): Tally {
  const counts = new Map<string, Count>(
    Object.keys(KINDS).map((kind) => [kind, { trials: 0, journals: 0, stopped: 0, failures: [] }]),
  );
  const sums = { trials: 0, journals: 0, stopped: 0, reworded: 0, moved: 0, redrawn: 0 };
  return {
    add(n, trial) {
      const { results, edits } = trial;
      const wrong = results.filter(({ blamed }) => blamed !== null);
      for (const each of wrong) counts.get(each.blamed ?? '')?.failures.push(told(seed, n, edits, each));
      const stopped = results.filter(isStopped).length;
      for (const kind of new Set(trial.kinds)) {
        const count = counts.get(kind) as Count;
        count.trials++;
        count.journals += results.length;
        count.stopped += stopped;
      }
      const divergences = results.flatMap(({ replay }) => replay?.divergences ?? []);
      sums.trials++;
      sums.journals += results.length;
      sums.stopped += stopped;
      sums.reworded += divergences.filter(({ kind }) => kind === 'reworded').length;
      sums.moved += divergences.filter(({ kind }) => kind === 'line-moved').length;
      sums.redrawn += trial.redrawn;
      return wrong.length;
    },
    outcome: () => ({
      checks: [...counts]
        .filter(([, { trials }]) => trials > 0)
        .map(([name, { failures }]) => ({ name, failures })),
      table: tableOf(counts),
      sum:
        `${sums.journals} replays on ${sums.trials} edited stories: ${sums.stopped} stopped, ` +
        `${sums.reworded} choices reworded, ${sums.moved} lines gone; ${sums.redrawn} drawn again`,
    }),
  };
}
