/** The checksum at the end of a link. */
import { writeBits } from './bits.ts';

/** Letters that a seal takes. */
export const SEAL_LETTERS = 3;

/**
 * CRC-16/GENIBUS over the codes of an ASCII text: polynomial 0x1021, begun with and finished by 0xffff (catalogue of
 * CRC RevEng; 0xd64e for `123456789`). Finds every fault inside sixteen bits, so any one mistyped letter.
 */
export function crc16(text: string): number {
  let sum = 0xffff;
  for (let at = 0; at < text.length; at++) {
    sum ^= text.charCodeAt(at) << 8;
    for (let bit = 0; bit < 8; bit++) sum = ((sum << 1) ^ (sum & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return sum ^ 0xffff;
}

/** What stands at the end of a link that begins with `body`. */
export function sealOf(body: string): string {
  const bits = writeBits();
  bits.put(crc16(body), 16);
  return bits.text();
}
