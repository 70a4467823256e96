/** Keeps anything that flashes below three times in any second (WCAG 2.3.1). */

const MOST = 3;
const WITHIN_MS = 1000;

export interface Flashes {
  /** Whether one more flash may begin at `now` (milliseconds); when it may, it is counted. */
  may(now: number): boolean;
}

export function createFlashes(): Flashes {
  const began: number[] = [];
  return {
    may(now) {
      while (began.length > 0 && now - (began[0] as number) >= WITHIN_MS) began.shift();
      if (began.length >= MOST) return false;
      began.push(now);
      return true;
    },
  };
}
