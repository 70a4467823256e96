/** What a reader is told, line by line and choice by choice, and how much of it is the narrating voice. */
import { spansOf } from '../../../src/story/emphasis.ts';
import type { ChapterGraph, Line, Offer } from '../graph.ts';

/** A line, or a choice in a menu. */
export type Told = Line | Offer;

/** Cast id of who speaks; null for the narrator and for choices. */
export function speakerOf(told: Told): string | null {
  return isLine(told) ? told.speaker : null;
}

/** True for a line, false for a choice. */
export function isLine(told: Told): told is Line {
  return 'speaker' in told;
}

/** Everything a chapter can tell: its lines, then its choices, each wording once. */
export function everythingTold(chapter: ChapterGraph): readonly Told[] {
  const offers = new Map<string, Offer>();
  for (const leaf of chapter.leaves) {
    for (const offer of leaf.menu) offers.set(`${offer.path} ${offer.text}`, offer);
  }
  return [...chapter.lines, ...offers.values()];
}

/** Quoted speech; where a quotation stays open it runs to the end of the line. */
const QUOTED = /“[^”]*(?:”|$)/gu;

/**
 * The part of a text that the narrating voice says itself; empty for a line that somebody speaks. Quotations do not
 * count, nor do words in emphasis that are read off something: two or more. A single one is stress, and counts.
 */
export function narration(told: Told): string {
  if (speakerOf(told) !== null) return '';
  // The mark is no letter, so that what stands before and after stay two words.
  const unquoted = told.text.replace(QUOTED, '”');
  return spansOf(unquoted)
    .filter((span) => !span.strong || !/\s/u.test(span.text))
    .map((span) => span.text)
    .join('');
}

/** Finds any of these patterns as a whole word. @param flags `u`, with `i` where capitals do not matter */
export function wordFinder(words: readonly string[], flags: 'u' | 'iu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, flags);
}
