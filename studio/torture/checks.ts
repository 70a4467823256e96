/** What a part found, and how it tells of its way there. */

/** One thing that held or did not. */
export interface Check {
  readonly name: string;
  /** What did not hold, a line each; none when all did. */
  readonly failures: readonly string[];
}

/** What came of one part. */
export interface Outcome {
  readonly checks: readonly Check[];
  /** Its figures, in one line. */
  readonly sum: string;
  /** Figures worth a table of their own, printed above the line. */
  readonly table?: string;
}

/** What every part is given. */
export interface Task {
  /** How many kills, storms or lines. */
  readonly count: number;
  readonly seed: number;
  /** How many presses a storm lasts; 0: to the end of the story. */
  readonly presses: number;
  /** Address of the built game. */
  readonly address: string;
  /** Path of the browser. */
  readonly chromium: string;
  /** Tells how many of `count` are done, and what came of the last. */
  readonly tell: (done: number, what: string) => void;
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Tells progress with an estimate of what is left, from what was done so far. */
export function createTell(part: string, count: number, say: (line: string) => void): Task['tell'] {
  const began = performance.now();
  return (done, what) => {
    const seconds = ((performance.now() - began) / 1000 / done) * (count - done);
    const left = seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
    say(`${part} ${done} of ${count}: ${what}; about ${left} left`);
  };
}
