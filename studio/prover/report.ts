/** The report: for people, and `prove.json` for programs. */
import { placeOf, type StoryMap } from '../../src/story/place.ts';
import type { Finding } from './finding.ts';
import { type Existence, type Reported, unmet } from './judge.ts';
import type { ReaderReport, Share, Spread } from './reader/index.ts';
import type { Proof } from './safety/proof.ts';

/** A chapter's proof and where it came from. */
export interface ProvedChapter {
  readonly proof: Proof;
  readonly hash: string;
  /** It was kept from before. */
  readonly kept: boolean;
}

/** All that was found out. */
export interface Report {
  /** Names everything that it depends on. */
  readonly inputs: string;
  readonly chapters: readonly ProvedChapter[];
  readonly faults: readonly Reported[];
  /** What was found without exploring: rules, voices, words, what a release lacks. */
  readonly findings: readonly Finding[];
  /** Null while a chapter is not covered: nothing is said of text that nobody looked for everywhere. */
  readonly existence: Existence | null;
  readonly readers: ReaderReport | null;
}

/** Whether nothing at all is wrong. */
export function isProved({ faults, findings, existence }: Report): boolean {
  const met = existence !== null && existence.unreachable.length === 0 && existence.undecided.length === 0;
  return faults.length === 0 && findings.length === 0 && met;
}

/** `book1/01-scrap.ink:12`, or the path where the map has none. */
const at = (map: StoryMap, path: string) => placeOf(map, path) ?? (path || 'the whole story');

/** The report as lines of text. */
export function printedReport(report: Report, map: StoryMap): string[] {
  const { chapters, faults, findings, existence, readers } = report;
  const lines = chapters.map(printedChapter);
  lines.push('', ...faults.flatMap((fault) => printedFault(fault, map)));
  lines.push(
    ...findings.flatMap(({ claim, message, path }) => [`✗ ${claim}`, `    ${at(map, path)}: ${message}`]),
  );
  if (existence) lines.push(...printedExistence(existence, map));
  else lines.push('What runs meet is not looked for until every chapter is proved.');
  if (readers) lines.push('', ...printedReaders(readers));
  const wrong = faults.length + findings.length;
  const unproved = existence ? existence.unreachable.length + existence.undecided.length : 0;
  lines.push(
    '',
    isProved(report)
      ? 'proved'
      : `not proved: ${wrong} faults, ${unproved} texts or choices that nobody meets`,
  );
  return lines;
}

/** A chapter in one line. */
export function printedChapter({ proof, kept }: ProvedChapter): string {
  const { file, states, inkRuns, seconds, covered, faults } = proof;
  const fine = covered && faults.length === 0;
  const how = kept ? 'kept from before' : `${seconds.toFixed(1)} s`;
  return `${fine ? '✓' : '✗'} ${file}: ${states} states, ${inkRuns} turns of ink, ${how}`;
}

/** A fault, and how it is come to. */
export function printedFault(
  { claim, message, path, entry, journal, run, given, file }: Reported,
  map: StoryMap,
): string[] {
  const taken = Object.entries(entry).map(([key, token]) => `${key} = ${token}`);
  const found = {
    yes: `    a run from the start comes to it${given.length > 0 ? ` with ${given.join(', ')}` : ''}: ${run?.join(' › ') || 'at once'}`,
    no: '    no run from the start comes to it: the chapter is never entered so',
    unknown: '    whether a run from the start comes to it is not known',
  };
  return [
    `✗ ${claim}`,
    `    ${at(map, path)}: ${message}`,
    `    ${file} entered with ${taken.join(', ') || 'anything'}; choices: ${journal.join(' › ') || 'none'}`,
    run === undefined ? found.unknown : run === null ? found.no : found.yes,
  ];
}

function printedExistence(existence: Existence, map: StoryMap): string[] {
  const { targets, kinds, journals, fresh } = existence;
  const { unreachable, waiting, undecided } = unmet(existence);
  const each = Object.entries(kinds).map(([kind, count]) => `${count} ${kind}`);
  const place = (target: string) => {
    const [kind = '', name = ''] = target.split(' ');
    return kind === 'piece' || kind === 'knot' ? at(map, name) : target;
  };
  const places = (names: readonly string[]) => [...new Set(names.map(place))].join(', ');
  const facts = [...new Set(waiting.map((one) => one.for.join(' and ')))];
  const met = targets - unreachable.length - waiting.length - undecided.length;
  return [
    `${met} of ${targets} met (${each.join(', ')}) by ${journals.length} journals; ${fresh.length} new in the corpus`,
    ...(unreachable.length > 0 ? [`✗ no run meets ${places(unreachable)}`] : []),
    ...(undecided.length > 0 ? [`✗ not found, and not shown to be impossible: ${places(undecided)}`] : []),
    ...facts.map((fact) => {
      const names = waiting.filter((one) => one.for.join(' and ') === fact).map(({ target }) => target);
      return `  waits for ${fact}, which nothing written gives: ${places(names)}`;
    }),
  ];
}

const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
const shared = ({ share, low, high, trials }: Share) =>
  `${percent(share)} (${percent(low)} to ${percent(high)}, N ${trials})`;
const spread = ({ least, median, most }: Spread) => `${least} / ${median} / ${most}`;

function printedReaders({ words, shown, unseen, decisions, choices, ends }: ReaderReport): string[] {
  return [
    `For the writer: ${words} words in all; a uniform run shows ${spread(shown)} (shortest, median, longest)`,
    `a second run is ${percent(unseen.uniform)} unseen; one that differs at the road decisions only, ${percent(unseen.roads)}`,
    ...decisions.map(({ file, menus }) => `decisions in ${file}: ${spread(menus)}`),
    ...ends.map(({ end, runs }) => `ends in ${end}: ${shared(runs)}`),
    `choices least taken: ${choices
      .slice(0, 8)
      .map(({ id, taken }) => `${id} ${percent(taken.share)}`)
      .join(', ')}`,
  ];
}

/** The report as `prove.json` keeps it: nothing in it that changes from one machine or minute to the next. */
export function storedReport(report: Report, map: StoryMap): string {
  const { inputs, chapters, faults, findings, existence, readers } = report;
  const data = {
    inputs,
    proved: isProved(report),
    chapters: chapters.map(({ proof: { file, states, inkRuns, covered }, hash }) => ({
      file,
      hash,
      states,
      inkRuns,
      covered,
    })),
    faults: faults.map(({ seen: _seen, path, ...fault }) => ({ at: at(map, path), ...fault })),
    findings: findings.map(({ path, ...finding }) => ({ at: at(map, path), ...finding })),
    existence: existence && {
      targets: existence.targets,
      kinds: existence.kinds,
      journals: existence.journals.length,
      ...unmet(existence),
    },
    readers,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
