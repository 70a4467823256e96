/** Finds the tags in ink source, with their lines: what the runtime forgets. */

/** A tag as it stands in a file. */
export interface PlacedTag {
  /** Text after the `#`. */
  readonly tag: string;
  readonly line: number;
  /** Inside the text of a choice. */
  readonly onChoice: boolean;
  /** The choice has begun on this line: which one of the file. */
  readonly choice: number;
}

/** A choice's line: `*` or `+`, perhaps several, at its start. */
const CHOICE = /^\s*(?:[*+]\s*)+(?!=)/;
/** A `#` that is not escaped, and its text (with what it writes in) up to the next one or to what ends the text it stands in. */
const TAG = /(?<!\\)#((?:\{[^}]*\}|[^#\]|}])*)/g;

/** Blanks out comments, keeping lines. */
export function withoutComments(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/\/\/[^\n]*/g, '');
}

/** Every tag of a source, in order. */
export function tagsOf(source: string): PlacedTag[] {
  const found: PlacedTag[] = [];
  let choice = -1;
  withoutComments(source)
    .split('\n')
    .forEach((text, index) => {
      const onChoice = CHOICE.test(text);
      if (onChoice) choice++;
      for (const match of text.matchAll(TAG)) {
        found.push({
          tag: (match[1] ?? '').trim(),
          line: index + 1,
          onChoice,
          choice: onChoice ? choice : -1,
        });
      }
    });
  return found;
}

/** Lines on which a choice begins, from 1. */
export function choiceLines(source: string): number[] {
  return withoutComments(source)
    .split('\n')
    .flatMap((text, index) => (CHOICE.test(text) ? [index + 1] : []));
}
