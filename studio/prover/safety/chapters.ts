/** Cuts a story into chapters: one file each, entered by its knots, left for good. */
import path from 'node:path';
import type { Allowed } from '../../../story/contracts.ts';
import { type Declared, declaredIn, STATE_FILE } from '../../compiler/state.ts';
import type { BuiltStory } from '../../compiler/story.ts';
import type { Finding } from '../finding.ts';
import { containersUnder } from '../flow/code.ts';
import type { Key, Token } from '../graph.ts';
import { Container, Divert, type Story, VariableAssignment } from '../ink/classes.ts';
import { loadStory, opened } from '../ink/engine.ts';
import { itemKey } from '../ink/turn.ts';
import { FALSE, flag, holds, itemsOf, itemToken, TRUE, tokenOf } from '../ink/values.ts';
import type { Budget, Spec } from './spec.ts';

/** What the chapters of a story share. */
export interface Conventions {
  readonly contracts: Readonly<Record<string, Readonly<Record<string, Allowed>>>>;
  /** The list that only colours text. */
  readonly marks: string;
  /** Variables and lists that earlier playthroughs give. */
  readonly facts: readonly string[];
  readonly budget: Budget;
}

export interface Chapters {
  readonly specs: readonly Spec[];
  /** Index of the spec that a knot enters; the empty knot is the beginning. */
  readonly chapterOf: Readonly<Record<string, number>>;
  readonly initial: Readonly<Record<Key, Token>>;
  /** Variables that are durable lists. */
  readonly sets: readonly string[];
  readonly findings: readonly Finding[];
}

const FUNCTION = /^\s*={2,}\s*function\s+(\w+)/gm;

/** Chapters of a story that keeps our conventions. @param built one that compiled */
export function chaptersOf(built: BuiltStory, { contracts, marks, facts, budget }: Conventions): Chapters {
  const json = built.json as string;
  const story = loadStory(json);
  const declared = declaredVariables(built);
  const sets = setsOf(story, declared);
  const initial = initialOf(story, sets);
  const ranges = rangesOf(story, declared, sets, initial);
  const functions = functionsOf(built);
  const files = filesOf(built, story, functions);
  const names = [...new Set(files.values())];
  const into = entriesOf(story, files, names);
  const findings = [...into.findings, ...firstValues(initial, ranges)];
  const chapterOf: Record<string, number> = { '': Math.max(0, names.indexOf(files.get(into.first) ?? '')) };
  for (const [knot, file] of files) chapterOf[knot] = names.indexOf(file);
  const isFact = (key: Key) => facts.some((fact) => key === fact || key.startsWith(`${fact}.`));
  const said = new Map(
    names.map((file) => {
      const { tokens, problems } = tokensOf(story, contracts[file] ?? {}, ranges, marks);
      findings.push(...problems.map((problem) => contractFault(file, problem)));
      return [file, tokens];
    }),
  );
  const contractOf = (file: string) => said.get(file) as Record<Key, readonly Token[]>;
  findings.push(...beginsOtherwise(names[chapterOf[''] as number] ?? '', contractOf, initial, isFact));
  const specs = names.map((file, index): Spec => {
    if (!contracts[file])
      findings.push(missingContract(file, [...files].find(([, of]) => of === file)?.[0] ?? ''));
    const atStart = index === chapterOf[''];
    const later = into.entries.filter(
      ({ knot, from }) => from === file && (chapterOf[knot] as number) > index,
    );
    const open = (key: Key) => isFact(key) || key.startsWith(`${marks}.`);
    return {
      file,
      json,
      entries: atStart ? [''] : entryKnots(into.entries, files, file),
      foreign: [...files].filter(([, of]) => of !== file).map(([knot]) => knot),
      shared: atStart ? [] : [...functions],
      sets,
      known: atStart ? Object.fromEntries(Object.entries(initial).filter(([key]) => !open(key))) : {},
      assumed: contractOf(file),
      ranges,
      promised: Object.fromEntries(later.map(({ knot }) => [knot, contractOf(files.get(knot) as string)])),
      marks: `${marks}.`,
      facts: facts.map((fact) => (fact in sets ? `${fact}.` : fact)),
      conventions: true,
      budget,
    };
  });
  return { specs, chapterOf, initial, sets: Object.keys(sets), findings };
}

/**
 * A plain story, without our conventions: one chapter, everything as declared.
 * @param sets list variables that are told apart item by item, and the lists they are sets of; others are held whole
 */
export function plainSpec(
  json: string,
  file: string,
  budget: Budget,
  sets: Readonly<Record<string, readonly string[]>> = {},
): Spec {
  return {
    file,
    json,
    entries: [''],
    foreign: [],
    shared: [],
    sets,
    known: initialOf(loadStory(json), sets),
    assumed: {},
    ranges: {},
    promised: {},
    marks: null,
    facts: [],
    conventions: false,
    budget,
  };
}

function missingContract(file: string, knot: string): Finding {
  const message = `${file} does not say what it assumes: give it an entry in story/contracts.ts, { } for nothing`;
  return { claim: STATED, message, path: knot };
}

function declaredVariables(built: BuiltStory): Declared[] {
  const file = [...built.sources.keys()].find((name) => path.basename(name) === STATE_FILE);
  return file === undefined ? [] : declaredIn(built.sources.get(file) as string);
}

/** A LIST is a set for good, unless it only lists the values of a variable that holds one of them. */
function setsOf(story: Story, declared: readonly Declared[]): Record<string, readonly string[]> {
  const kinds = new Set(declared.flatMap(({ range }) => (range.kind === 'item' ? [range.list] : [])));
  const lists = story.listDefinitions?.lists.map((list) => list.name) ?? [];
  const own = lists.filter((list) => !kinds.has(list)).map((list) => [list, [list]] as const);
  const any = declared.flatMap(({ name, range }) =>
    range.kind === 'list' ? [[name, [range.list]] as const] : [],
  );
  return Object.fromEntries([...own, ...any]);
}

function rangesOf(
  story: Story,
  declared: readonly Declared[],
  sets: Readonly<Record<string, readonly string[]>>,
  initial: Readonly<Record<Key, Token>>,
): Record<Key, readonly Token[]> {
  // What has no range is never to change: the kinds of a list, held by ink as a variable too.
  const found: Record<Key, readonly Token[]> = Object.fromEntries(
    Object.entries(initial).map(([key, token]) => [key, [token]]),
  );
  for (const { name, range } of declared) {
    if (range.kind === 'number')
      found[name] = Array.from({ length: range.high - range.low + 1 }, (_, n) => String(range.low + n));
    if (range.kind === 'boolean') found[name] = [FALSE, TRUE];
    if (range.kind === 'item') found[name] = itemsOf(story, range.list).map((item) => itemToken(story, item));
  }
  for (const [name, lists] of Object.entries(sets))
    for (const list of lists)
      for (const item of itemsOf(story, list)) found[itemKey(name, item)] = [FALSE, TRUE];
  return found;
}

/** What everything holds before the first line. */
function initialOf(story: Story, sets: Readonly<Record<string, readonly string[]>>): Record<Key, Token> {
  const found: Record<Key, Token> = {};
  for (const [name, value] of opened(story)._state.variablesState._globalVariables) {
    const lists = sets[name];
    if (!lists) found[name] = tokenOf(value);
    else
      for (const list of lists)
        for (const item of itemsOf(story, list)) {
          found[itemKey(name, item)] = flag(holds(value, item));
        }
  }
  return found;
}

function functionsOf(built: BuiltStory): ReadonlySet<string> {
  const sources = [...built.sources.values()];
  return new Set(sources.flatMap((text) => [...text.matchAll(FUNCTION)].map(([, name]) => name as string)));
}

/** File of each knot that is no function, in the order of the story. */
function filesOf(built: BuiltStory, story: Story, functions: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, knot] of story.mainContentContainer.namedContent) {
    if (!(knot instanceof Container) || name === 'global decl' || functions.has(name)) continue;
    found.set(name, (built.map[name] ?? '').replace(/:\d+$/, ''));
  }
  return found;
}

/** Variables that stand outside their range before anything was done. */
function firstValues(
  initial: Readonly<Record<Key, Token>>,
  ranges: Readonly<Record<Key, readonly Token[]>>,
): Finding[] {
  return Object.entries(initial)
    .filter(([key, token]) => ranges[key]?.includes(token) === false)
    .map(([key, token]) => ({
      claim: 'every variable stays within its range',
      message: `${key} begins as ${token}; it may be ${(ranges[key] ?? []).join(' or ')}`,
      path: '',
    }));
}

interface Entry {
  readonly knot: string;
  /** File that it is entered from. */
  readonly from: string;
}

/** Every divert from one file into another. */
function entriesOf(
  story: Story,
  files: ReadonlyMap<string, string>,
  names: readonly string[],
): { readonly entries: readonly Entry[]; readonly first: string; readonly findings: readonly Finding[] } {
  const entries: Entry[] = [];
  const findings: Finding[] = [];
  let first = '';
  for (const container of containersUnder(story.mainContentContainer)) {
    const own = String(container.path).split('.', 1)[0] ?? '';
    for (const object of container.content) {
      if (!(object instanceof Divert) || object.hasVariableTarget || object.isExternal) continue;
      const { container: into, index } = object.targetPointer;
      const target = String(into?.path ?? '');
      const knot = target.split('.', 1)[0] ?? '';
      const file = files.get(knot);
      if (file === undefined) continue;
      // The few lines before the first knot belong to the chapter that they go to first.
      if (!files.has(own)) first ||= knot;
      const from = files.get(own) ?? (files.get(first) as string);
      if (file === from) continue;
      entries.push({ knot, from });
      const path = String(object.path);
      if (target !== knot || index > 0)
        findings.push({
          claim: BY_KNOTS,
          message: `${target} is in the middle of a knot of another chapter`,
          path,
        });
      else if (takesSomething(story, knot))
        findings.push({
          claim: BY_KNOTS,
          message: `${knot} has to be given something, which no contract can speak of`,
          path,
        });
      if (names.indexOf(file) < names.indexOf(from))
        findings.push({
          claim: 'chapters go one way',
          message: `${knot} belongs to an earlier chapter`,
          path,
        });
    }
  }
  return { entries, first, findings };
}

const BY_KNOTS = 'chapters are entered by their knots';

/** A knot with parameters begins by keeping them. */
function takesSomething(story: Story, knot: string): boolean {
  const first = story.KnotContainerWithName(knot)?.content[0];
  return first instanceof VariableAssignment && first.isNewDeclaration;
}

function entryKnots(entries: readonly Entry[], files: ReadonlyMap<string, string>, file: string): string[] {
  const found = entries.filter(({ knot }) => files.get(knot) === file).map(({ knot }) => knot);
  return [...new Set(found)];
}

const STATED = 'every chapter states what it assumes';

const contractFault = (file: string, problem: string): Finding => ({
  claim: STATED,
  message: `the contract of ${file} ${problem}`,
  path: '',
});

/** The chapter that the story begins in can only assume what is so at the beginning, whatever was played before. */
function beginsOtherwise(
  file: string,
  contractOf: (file: string) => Readonly<Record<Key, readonly Token[]>>,
  initial: Readonly<Record<Key, Token>>,
  isFact: (key: Key) => boolean,
): Finding[] {
  return Object.entries(contractOf(file) ?? {})
    .filter(([key, tokens]) => (isFact(key) ? tokens.length < 2 : !tokens.includes(initial[key] as Token)))
    .map(([key]) => contractFault(file, `assumes of ${key} what is not so when the story begins`));
}

/** A contract in tokens, and what is wrong with it. */
function tokensOf(
  story: Story,
  contract: Readonly<Record<string, Allowed>>,
  ranges: Readonly<Record<Key, readonly Token[]>>,
  marks: string,
): { readonly tokens: Record<Key, readonly Token[]>; readonly problems: readonly string[] } {
  const tokens: Record<Key, readonly Token[]> = {};
  const problems: string[] = [];
  for (const [key, allowed] of Object.entries(contract)) {
    const range = ranges[key];
    const meant = allowed.map((value) =>
      typeof value === 'string' ? tokenOfItem(story, value) : String(value),
    );
    const strange = allowed.filter((_, index) => !range?.includes(meant[index] ?? ''));
    if (key.startsWith(`${marks}.`))
      problems.push(`names ${key}: a mark only colours text, nothing may rest on it`);
    else if (!range) problems.push(`names ${key}, which is no Gate and no item of a list`);
    else if (strange.length > 0) problems.push(`allows ${key} what it can never be: ${strange.join(', ')}`);
    else if (meant.length === 0) problems.push(`allows ${key} nothing at all`);
    else tokens[key] = meant as Token[];
  }
  return { tokens, problems };
}

const tokenOfItem = (story: Story, item: string): Token | null =>
  story.listDefinitions?.FindSingleItemListWithName(item) ? itemToken(story, item) : null;
