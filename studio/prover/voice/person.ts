/** The claim that the narrating voice is one person in each scene, and turns where it is said to turn. */
import { knotOf } from '../../../src/story/lines.ts';
import type { Person, Voice } from '../../../story/voices.ts';
import type { Finding } from '../finding.ts';
import type { Book } from '../graph.ts';
import { printedRoute, walkFlag } from './route.ts';
import { everythingTold, narration, type Told, wordFinder } from './told.ts';

/** A part of a compound is no pronoun: an I-beam, a thank-you. */
const pronoun = (pattern: string) => `(?<!-)${pattern}(?!-)`;
/** `I` is always a capital, the others may begin a sentence. */
const FIRST = wordFinder(
  ['I', '[Mm]e', '[Mm]y', '[Mm]ine', '[Mm]yself', '[Ww]e', '[Uu]s', '[Oo]urs?', '[Oo]urselves'].map(pronoun),
  'u',
);
const SECOND = wordFinder(['you', 'your', 'yours', 'yourself', 'yourselves'].map(pronoun), 'iu');

/** What each person may not say. */
const STRANGERS: Readonly<Record<Person, readonly RegExp[]>> = {
  first: [SECOND],
  second: [FIRST],
  third: [FIRST, SECOND],
};

/**
 * Looks for pronouns of another person in what the narrator says and in the choices, and for scenes without a voice.
 * In a `turning` scene nothing of the second person follows anything of the first, in a line or on any path.
 * @param voices voice of every scene, by knot
 * @throws RangeError when a scene turns and the book has no control for its start
 */
export function checkPerson(book: Book, voices: Readonly<Record<string, Voice>>): Finding[] {
  const findings: Finding[] = [];
  const unsaid = new Set<string>();
  const turning = new Set<string>();
  for (const chapter of book.chapters) {
    for (const told of everythingTold(chapter)) {
      const knot = knotOf(told.path);
      const voice = Object.hasOwn(voices, knot) ? voices[knot] : undefined;
      if (voice === undefined) unsaid.add(knot);
      else if (voice === 'turning') {
        turning.add(knot);
        findings.push(...mixed(told));
      } else findings.push(...strangers(told, voice));
    }
  }
  for (const knot of unsaid) findings.push(noPerson(knot));
  for (const knot of turning) findings.push(...turnedBack(book, knot));
  return onePerPlace(findings);
}

/** A line has as many wordings as its conditions give it; a writer mends it once. */
function onePerPlace(findings: readonly Finding[]): Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    const place = `${finding.claim} ${finding.path}`;
    if (!first.has(place)) first.set(place, finding);
  }
  return [...first.values()];
}

function noPerson(knot: string): Finding {
  const scene = knot === '' ? 'the text before the first knot' : knot;
  return { claim: 'every scene says its person', message: `${scene} says no person`, path: knot };
}

function strangers(told: Told, person: Person): Finding[] {
  const said = narration(told);
  const word = STRANGERS[person].map((finder) => finder.exec(said)?.[0]).find((found) => found !== undefined);
  if (word === undefined) return [];
  const message = `${knotOf(told.path)} is told in the ${person} person, but says “${word}”: ${told.text}`;
  return [{ claim: 'every scene keeps its person', message, path: told.path }];
}

/** A line or choice that falls back within itself; one that goes from the old person to the new is the turn. */
function mixed(told: Told): Finding[] {
  const said = narration(told);
  const one = FIRST.exec(said);
  const other = one && SECOND.exec(said.slice(one.index));
  if (!one || !other) return [];
  const message = `${knotOf(told.path)} falls back to “${other[0]}” after “${one[0]}” in one line: ${told.text}`;
  return [{ claim: 'the person turns once', message, path: told.path }];
}

/** Lines of the second person that are met after one of the first. */
function turnedBack(book: Book, knot: string): Finding[] {
  const faults = walkFlag(book, (told) => {
    const said = knotOf(told.path) === knot ? narration(told) : '';
    const first = FIRST.test(said);
    return { raises: first, faultIf: !first && SECOND.test(said) ? true : null };
  });
  return faults.map(({ told, route }) => ({
    claim: 'the person turns once',
    message: `${knot} falls back to “${SECOND.exec(narration(told))?.[0]}” after “I”, ${printedRoute(route)}: ${told.text}`,
    path: told.path,
  }));
}
