/**
 * The prover. Without arguments: proves our story chapter by chapter, finds a witness for everything written, says what readers
 * meet, and writes `story/prove.json`, the fate map (`story/map.json`) and new journals of the corpus. Exits with 0 when everything holds, 1 when not, 130 when
 * it was stopped (what was done is kept, the next time goes on from there).
 *
 *   --fresh            takes nothing from before
 *   --release          also fails for what is only planned, unwritten, or waits for something unwritten
 *   --check            only looks whether what was written is of this very story; writes nothing
 *   --chapter=file     one chapter of ours (book1/02-street.ink), safety only; writes no report
 *   file.ink           any plain ink story instead of ours: safety only
 *   --states=N --seconds=N   how far a chapter may be explored before it is given up, and fails
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CODEX } from '../../story/codex.ts';
import { ENDINGS } from '../../story/endings.ts';
import { ROADS } from '../../story/roads.ts';
import { MARKS } from '../../story/tiers.ts';
import { VOICES } from '../../story/voices.ts';
import { WORDS } from '../../story/words.ts';
import { printed } from '../compiler/report.ts';
import { chapterContent, layoutContent, readMap, staleness, writeMap } from '../map/kept.ts';
import { makeMap } from '../map/make.ts';
import { proveChapter } from './chapter.ts';
import { readCorpus, writeNew } from './existence/index.ts';
import type { Finding } from './finding.ts';
import {
  BUDGET,
  bookOf,
  buildHouse,
  CORPUS,
  chapterHash,
  houseChapters,
  inputsHash,
  KEPT,
  proverHash,
  REPORT,
  ROOT,
} from './house.ts';
import type { Story } from './ink/classes.ts';
import { loadStory } from './ink/engine.ts';
import { type Canon, checkVoice, existenceOf, readersOf, withRuns, wordsIn } from './judge.ts';
import { provePlain } from './plain.ts';
import { createTeller, say } from './progress.ts';
import { lacking } from './release.ts';
import { isProved, printedReport, type Report, storedReport } from './report.ts';
import { rejected } from './rules/index.ts';
import { proveAll, Stopped } from './safety/pool.ts';
import type { Proof } from './safety/proof.ts';

const words = process.argv.slice(2);
const has = (name: string) => words.includes(`--${name}`);
const given = (name: string) => words.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
const number = (name: string, otherwise: number): number => {
  const text = given(name);
  const value = Number(text ?? otherwise);
  if (!Number.isFinite(value) || value <= 0) throw new Error(`--${name}=${text} is no number above 0`);
  return value;
};
const budget = {
  ...BUDGET,
  states: number('states', BUDGET.states),
  seconds: number('seconds', BUDGET.seconds),
};

/** Whether the checked-in report is of the story as it lies here. */
function check(): boolean {
  const { inputs, proved, chapters } = JSON.parse(readFileSync(REPORT, 'utf8')) as {
    readonly inputs: string;
    readonly proved: boolean;
    readonly chapters: readonly { readonly states: number }[];
  };
  const name = path.relative(ROOT, REPORT);
  if (inputs !== inputsHash()) say(`${name} is not of this story, or not of this prover: npm run prove`);
  else if (!proved) say(`${name} says that the story is not proved: npm run prove shows why`);
  else {
    const states = chapters.reduce((sum, chapter) => sum + chapter.states, 0);
    say(`${name} is of this very story: ${chapters.length} chapters, ${states} states, all proved`);
  }
  const stale = staleness(readMap());
  if (stale !== null) say(`${stale}: npm run prove`);
  return proved && inputs === inputsHash() && stale === null;
}

async function drawMap(proofs: readonly Proof[], ink: Story): Promise<void> {
  const chapters = proofs.flatMap(({ file, graph, scenes }) =>
    scenes ? [{ graph, scenes, hash: chapterContent(file) }] : [],
  );
  writeMap(await makeMap({ chapters, ink, endings: ENDINGS, layout: layoutContent() }));
}

async function proveOurs(): Promise<boolean> {
  const built = buildHouse();
  if (built.json === null) {
    for (const error of built.errors) say(`✗ ${printed(error, ROOT)}`);
    return false;
  }
  const chapters = houseChapters(built, budget);
  const prover = proverHash();
  const tasks = chapters.specs.map((spec) => ({ spec, hash: chapterHash(spec, prover) }));
  const teller = createTeller();
  const results = await proveAll(tasks, { folder: KEPT, fresh: has('fresh'), onProgress: teller.tell });
  teller.done();
  const proofs = results.map(({ proof }) => proof);
  const book = bookOf(chapters, proofs);
  // Where a chapter is not covered, or entered otherwise than it assumes, nobody can say what all runs meet.
  const covered =
    proofs.every((proof) => proof.covered && proof.faults.length === 0) && chapters.findings.length === 0;
  const ink = loadStory(built.json);
  const canon: Canon = {
    voices: VOICES,
    words: WORDS,
    roads: ROADS,
    endings: Object.keys(ENDINGS),
    corpus: readCorpus(CORPUS),
  };
  const findings: Finding[] = [
    ...chapters.findings,
    ...rejected(ink.mainContentContainer, { marks: MARKS, sets: chapters.sets }),
    ...(covered ? checkVoice(book, canon) : []),
  ];
  const existence = covered ? existenceOf(book, ink, canon) : null;
  if (has('release'))
    findings.push(...lacking(built, book, existence, { endings: canon.endings, codex: Object.keys(CODEX) }));
  const report: Report = {
    inputs: inputsHash(),
    chapters: results.map((result, index) => ({ ...result, hash: tasks[index]?.hash as string })),
    faults: withRuns(book, proofs),
    findings,
    existence,
    readers: covered ? readersOf(book, canon, wordsIn(ink)) : null,
  };
  for (const line of printedReport(report, built.map)) say(line);
  if (!has('release')) {
    writeFileSync(REPORT, storedReport(report, built.map));
    if (existence) writeNew(CORPUS, existence.fresh);
    if (covered) await drawMap(proofs, ink);
  }
  return isProved(report);
}

try {
  const file = words.find((word) => !word.startsWith('--'));
  const chapter = given('chapter');
  const fine = has('check')
    ? check()
    : chapter !== undefined
      ? await proveChapter(chapter, budget, has('fresh'))
      : file
        ? await provePlain(path.resolve(file), budget, KEPT)
        : await proveOurs();
  process.exitCode = fine ? 0 : 1;
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  say('stopped; what was done is kept: the same command goes on from here');
  process.exitCode = 130;
}
