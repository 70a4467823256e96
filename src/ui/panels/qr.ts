/** The only module that knows lean-qr; fetched when a link is shown. */
import { correction, generate } from 'lean-qr';

/** Modules of white that a reader needs around the code. */
export const QUIET = 4;
/** The largest code that a phone still reads off a phone. */
const LARGEST = 23;

export interface Code {
  /** Modules on a side, the quiet ones with them. */
  readonly size: number;
  /** The dark modules, as an SVG path. */
  readonly path: string;
}

/** The code of a text, or null when it holds too much for one. */
export function codeOf(text: string): Code | null {
  try {
    const bits = generate(text, { minCorrectionLevel: correction.M, maxVersion: LARGEST });
    return { size: bits.size + 2 * QUIET, path: runsOf(bits) };
  } catch {
    return null;
  }
}

/** Row by row, each run of dark modules as one bar: no seams between neighbours. */
function runsOf(bits: { readonly size: number; get(x: number, y: number): boolean }): string {
  let path = '';
  for (let y = 0; y < bits.size; y++) {
    for (let x = 0; x < bits.size; x++) {
      if (!bits.get(x, y)) continue;
      const from = x;
      while (bits.get(x + 1, y)) x++;
      path += `M${from + QUIET} ${y + QUIET}h${x + 1 - from}v1h${from - x - 1}z`;
    }
  }
  return path;
}
