/** What every kind of edit is given and gives. */
import type { Chances } from '../chances.ts';
import { type Line, linesOf, type Sources } from './source.ts';

/** Somebody who edits the story. */
export interface Pen {
  readonly sources: Sources;
  readonly chances: Chances;
  /** Lines that journals of the trial were put down at: an edit there is worth more than elsewhere. */
  readonly aims: readonly string[];
  /** Ids that earlier edits of the trial have taken from their place. */
  readonly lost: ReadonlySet<string>;
  /** A name that nothing has yet. */
  name(stem: string): string;
}

/** The story after one edit. */
export interface Edited {
  readonly sources: Sources;
  readonly file: string;
  /** Where it was made in the text before it; counts from 1. */
  readonly line: number;
  /** Choices that are no longer offered where they were. */
  readonly lost?: readonly string[];
  /** The choice that has other words now. */
  readonly reworded?: string;
}

/** One kind of edit; null when this place does not allow it. */
export type Kind = (pen: Pen) => Edited | null;

/** A file with its lines. */
export interface Page {
  readonly file: string;
  readonly lines: readonly Line[];
}

/** The files that tell something: those with words in knots. */
export function pagesOf(sources: Sources): Page[] {
  return [...sources]
    .map(([file, source]) => ({ file, lines: linesOf(source) }))
    .filter(({ lines }) => lines.some((line) => line.kind === 'knot') && lines.some(isWords));
}

export const isWords = (line: Line): boolean => line.kind === 'prose';

/** Lines, each with its file and index, that hold what is asked. */
export function placesOf(sources: Sources, wanted: (lines: readonly Line[], index: number) => boolean) {
  return pagesOf(sources).flatMap((page) =>
    page.lines.flatMap((_, index) => (wanted(page.lines, index) ? [{ ...page, index }] : [])),
  );
}

/** How often an edit is made where a journal stands. */
const AIMED = 0.5;

/** One of the places that hold what is asked. */
export function placeOf(
  { sources, chances, aims }: Pen,
  wanted: (lines: readonly Line[], index: number) => boolean,
) {
  const places = placesOf(sources, wanted);
  const isAim = (text = '') => aims.some((aim) => text.trim().startsWith(aim));
  const aimed = chances.happens(AIMED) ? places.filter(({ lines, index }) => isAim(lines[index]?.text)) : [];
  return chances.one(aimed.length > 0 ? aimed : places);
}

/** The texts of lines. */
export const textsOf = (lines: readonly Line[]): string[] => lines.map((line) => line.text);

/** The sources with other lines for one file. */
export function withLines(sources: Sources, file: string, lines: readonly string[]): Sources {
  return new Map(sources).set(file, lines.join('\n'));
}

/** The sources with some lines of a file replaced. */
export function spliced(
  sources: Sources,
  { file, lines }: Page,
  at: number,
  remove: number,
  ...put: readonly string[]
): Sources {
  return withLines(sources, file, textsOf(lines).toSpliced(at, remove, ...put));
}
