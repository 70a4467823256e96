/** When each letter of a line is said. Pure, so that a test can read it. */

const SHORT_REST = 120;
const LONG_REST = 240;

/**
 * Milliseconds from the start at which each letter has been said, one entry a letter.
 * A comma rests 120 ms, the end of a sentence 240 ms; the last letter never waits.
 */
export function paceOf(text: string, lettersASecond: number): Float32Array {
  const times = new Float32Array(text.length);
  const step = lettersASecond > 0 ? 1000 / lettersASecond : 0;
  let time = 0;
  for (let i = 0; i < text.length; i++) {
    time += step;
    times[i] = time;
    if (step > 0 && endsHere(text, i)) time += restAfter(text[i] ?? '');
  }
  return times;
}

/** Letters said after so many milliseconds. */
export function saidAfter(times: Float32Array, elapsed: number, from = 0): number {
  let said = from;
  while (said < times.length && (times[said] ?? 0) <= elapsed) said++;
  return said;
}

// A stop counts only where a space follows, past any closing quotes: not in "3.5" or in the middle of "...".
function endsHere(text: string, index: number): boolean {
  if (restAfter(text[index] ?? '') === 0) return false;
  let next = index + 1;
  while (next < text.length && /["'”’)\]]/.test(text[next] ?? '')) next++;
  return text[next] === ' ';
}

function restAfter(letter: string): number {
  if (/[.!?…]/.test(letter)) return LONG_REST;
  return /[,;:—–]/.test(letter) ? SHORT_REST : 0;
}
