/** Which take of a one-shot comes next: all of them in turn, shuffled, never the same twice running. */

/**
 * @param count how many takes there are, from 1
 * @param chance 0 up to 1, at random
 * @returns the next take's number, from 0
 */
export function createRound(count: number, chance: () => number = Math.random): () => number {
  let round: number[] = [];
  let last = -1;

  function shuffle(): void {
    round = Array.from({ length: count }, (_, take) => take);
    for (let end = count - 1; end > 0; end--) {
      const pick = Math.floor(chance() * (end + 1));
      [round[end], round[pick]] = [round[pick] as number, round[end] as number];
    }
    // Taken from the end: where a round would begin as the last one ended, its other end comes first.
    if (round.at(-1) === last) round.reverse();
  }

  return () => {
    if (round.length === 0) shuffle();
    last = round.pop() as number;
    return last;
  };
}
