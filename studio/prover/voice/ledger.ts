/** The claim that she has no word for a feeling before somebody gave it her. */
import { knotOf } from '../../../src/story/lines.ts';
import type { GivenWord } from '../../../story/words.ts';
import type { Finding } from '../finding.ts';
import type { Book } from '../graph.ts';
import { printedRoute, walkFlag } from './route.ts';
import { isLine, narration, speakerOf, type Told, wordFinder } from './told.ts';

/** Cast id of the one whose words these are. */
const HERS = 'alita';

/**
 * Looks for forms of a word in narration, in her speech and in choices, on any path before the line that gives it: the
 * first of the word's knot that holds a form. A word without a knot is not given at all yet.
 * @throws RangeError when the book has no control for its start
 */
export function checkLedger(book: Book, words: readonly GivenWord[]): Finding[] {
  return words.flatMap((word) => [...ungiven(book, word), ...tooEarly(book, word)]);
}

function tooEarly(book: Book, word: GivenWord): Finding[] {
  const form = wordFinder(word.forms, 'iu');
  const faults = walkFlag(book, (told) => {
    if (gives(told, word, form)) return { raises: true, faultIf: null };
    return { raises: false, faultIf: form.test(said(told)) ? false : null };
  });
  return faults.map(({ told, route }) => ({
    claim: 'no word before its giver',
    message: `${printedWord(word)}, but is hers ${printedRoute(route)}: ${told.text}`,
    path: told.path,
  }));
}

/** A word whose scene does not say it leaves every later use without a giver. */
function ungiven(book: Book, word: GivenWord): Finding[] {
  if (word.knot === null) return [];
  const form = wordFinder(word.forms, 'iu');
  const given = book.chapters.some((chapter) =>
    chapter.lines.some((line) => knotOf(line.path) === word.knot && form.test(line.text)),
  );
  if (given) return [];
  const message = `${printedWord(word)}, but no line there says it`;
  return [{ claim: 'every word has its giver', message, path: word.knot }];
}

function gives(told: Told, word: GivenWord, form: RegExp): boolean {
  return isLine(told) && knotOf(told.path) === word.knot && form.test(told.text);
}

/** What is said in her own words: narration, and her lines. */
function said(told: Told): string {
  return speakerOf(told) === HERS ? told.text : narration(told);
}

function printedWord({ word, giver, chapter, knot, occasion }: GivenWord): string {
  const where = knot === null ? 'not written yet' : `scene ${knot}`;
  return `“${word}” is given by ${giver} in chapter ${chapter} (${where}), over ${occasion}`;
}
