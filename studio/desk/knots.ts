/** The places that a desk can jump to: knots and stitches, as they stand in the files. */
import path from 'node:path';

/** A knot or a stitch. */
export interface KnotPlace {
  /** `knot`, or `knot.stitch`. */
  readonly name: string;
  /** Relative to the folder of the story. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Its first `# title:`; empty for none. */
  readonly title: string;
}

const KNOT = /^\s*={2,}\s*(function\s+)?(\w+)/;
const STITCH = /^\s*=\s*(\w+)/;
const TITLE = /#\s*title:\s*([^#\n]*)/;

/**
 * Functions are no places, and a knot that has to be given something cannot be jumped to.
 * @param sources text of each file, by absolute path
 */
export function knotsIn(sources: ReadonlyMap<string, string>, folder: string): readonly KnotPlace[] {
  const found: KnotPlace[] = [];
  for (const [file, source] of sources) {
    let knot: string | null = null;
    source.split('\n').forEach((text, index) => {
      const place = { file: path.relative(folder, file), line: index + 1, title: '' };
      const [, isFunction, name] = KNOT.exec(text) ?? [];
      const stitch = STITCH.exec(text)?.[1];
      if (name !== undefined) {
        knot = isFunction || takesSomething(text) ? null : name;
        if (knot !== null) found.push({ name: knot, ...place });
      } else if (stitch !== undefined && knot !== null && !takesSomething(text)) {
        found.push({ name: `${knot}.${stitch}`, ...place });
      }
      const title = TITLE.exec(text)?.[1]?.trim();
      const last = found.at(-1);
      if (title && last?.title === '' && last.file === place.file)
        found[found.length - 1] = { ...last, title };
    });
  }
  return found;
}

const takesSomething = (text: string) => /^\s*=+\s*\w+\s*\(/.test(text);
