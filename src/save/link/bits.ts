/** Bits as text, six to a letter, the highest first: base64url (RFC 4648, section 5) without padding. */

/** The letter of every number from 0 to 63. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Bits that a letter holds. */
export const LETTER_BITS = 6;

export interface BitWriter {
  /**
   * Appends a number, its highest bit first.
   * @param width bits, 1..31
   * @throws RangeError when the value is no whole number from 0 to 2^width - 1
   */
  put(value: number, width: number): void;
  /** All that was put, the last letter filled up with zeros. */
  text(): string;
}

export interface BitReader {
  /** The next number. Past the end zeros are read, and `left` is below zero from then on. @param width bits, 1..31 */
  take(width: number): number;
  /** Bits not read yet; below zero when more were read than there are. */
  left(): number;
}

/** An empty writer. */
export function writeBits(): BitWriter {
  const bits: number[] = [];
  return {
    put(value, width) {
      if (!Number.isInteger(value) || value < 0 || value >= 2 ** width) {
        throw new RangeError(`${value} does not fit in ${width} bits`);
      }
      for (let bit = width - 1; bit >= 0; bit--) bits.push((value >>> bit) & 1);
    },
    text() {
      let text = '';
      for (let at = 0; at < bits.length; at += LETTER_BITS) {
        let letter = 0;
        for (let bit = 0; bit < LETTER_BITS; bit++) letter = letter * 2 + (bits[at + bit] ?? 0);
        text += LETTERS[letter];
      }
      return text;
    },
  };
}

/** Reads what `writeBits` wrote. @param text of `LETTERS` only */
export function readBits(text: string): BitReader {
  const letters = Array.from(text, (letter) => LETTERS.indexOf(letter));
  let at = 0;
  return {
    take(width) {
      let value = 0;
      for (const end = at + width; at < end; at++) {
        const letter = letters[Math.floor(at / LETTER_BITS)] ?? 0;
        value = value * 2 + ((letter >>> (LETTER_BITS - 1 - (at % LETTER_BITS))) & 1);
      }
      return value;
    },
    left: () => letters.length * LETTER_BITS - at,
  };
}
