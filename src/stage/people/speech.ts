/** What a mouth does while a line is set. Pure. */

/** Mouth shapes. */
export const REST = 0;
export const AH = 1;
export const OH = 2;
export type Mouth = typeof REST | typeof AH | typeof OH;

/** A mouth's plan for one line. */
export interface Speech {
  /** Shape after so many milliseconds; at rest before, between syllables and after. */
  at(ms: number): Mouth;
  /** When the last syllable is over, milliseconds. */
  readonly over: number;
}

export const SILENCE: Speech = { at: () => REST, over: 0 };

/** How long a syllable stays open, milliseconds; shorter when the next one comes. */
const OPEN_MS = 110;
/** Between two syllables the mouth is seen to close, milliseconds. */
const CLOSED_MS = 35;
const SYLLABLE = /[aeiouyäöüàâéèêëîïôû]+/gi;

/**
 * One opening for each group of vowels, at the time its letter is set; round for o and u.
 * @param saidAt milliseconds at which each letter of `text` is set; all 0 when the line is there at once
 */
export function speechOf(text: string, saidAt: Float32Array): Speech {
  const starts: number[] = [];
  const shapes: Mouth[] = [];
  if ((saidAt[saidAt.length - 1] ?? 0) === 0) return SILENCE;
  for (const { 0: vowels, index } of text.matchAll(SYLLABLE)) {
    const isSilentE =
      /^e$/i.test(vowels) &&
      !/[a-z]/i.test(text[index + 1] ?? '') &&
      /[a-z][^aeiouy\s]$/i.test(text.slice(0, index));
    if (isSilentE) continue;
    starts.push(saidAt[index] as number);
    shapes.push(/^[ouöôû]/i.test(vowels) ? OH : AH);
  }
  if (starts.length === 0) return SILENCE;
  let found = 0;
  return {
    over: (starts[starts.length - 1] as number) + OPEN_MS,
    at(ms) {
      if (ms < (starts[found] as number)) found = 0;
      while (found + 1 < starts.length && (starts[found + 1] as number) <= ms) found++;
      const start = starts[found] as number;
      const next = starts[found + 1] ?? Number.POSITIVE_INFINITY;
      const open = Math.min(OPEN_MS, Math.max(OPEN_MS / 2, next - start - CLOSED_MS));
      return ms >= start && ms < start + open ? (shapes[found] as Mouth) : REST;
    },
  };
}
