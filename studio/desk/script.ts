/** A story on the desk: compiled from its files as `npm run story` does, with all that the desk asks of it. */
import path from 'node:path';
import { Story as InkRuntime } from 'inkjs';
import type { InkStory } from '../../src/story/index.ts';
import {
  type Anatomy,
  anatomyOf,
  type InkState,
  initialState,
  type JumpingInk,
  sourceOf,
  type Tiers,
} from '../../src/story/inspect.ts';
import type { Names } from '../../src/story/names.ts';
import type { StoryMap } from '../../src/story/place.ts';
import type { Allowed } from '../../story/contracts.ts';
import { compileInk, type Diagnosis } from '../compiler/compile.ts';
import { type Declared, declaredIn } from '../compiler/state.ts';
import { buildStory } from '../compiler/story.ts';
import { type KnotPlace, knotsIn } from './knots.ts';

/** The rules of our own story. A plain ink story has none of them. */
export interface House {
  readonly names: Names;
  /** Folder of the checked-in assets. */
  readonly assets: string;
  /** What each chapter assumes, by its file. */
  readonly contracts: Readonly<Record<string, Readonly<Record<string, Allowed>>>>;
  readonly tiers: Tiers;
}

/** Where a story begins. */
export interface Entry {
  /** Absolute path of its first file. */
  readonly file: string;
  /** Null for a plain ink story. */
  readonly house: House | null;
}

/** Something wrong with the files, in plain words. */
export interface Problem {
  /** `file:line`, the file relative to the folder of the story. */
  readonly place: string;
  readonly message: string;
}

/** A story that compiled. */
export interface Script {
  readonly entry: Entry;
  /** Folder that the places of the map are relative to. */
  readonly folder: string;
  readonly json: string;
  readonly hash: string;
  readonly map: StoryMap;
  readonly choiceIds: readonly string[];
  readonly knots: readonly KnotPlace[];
  /** Variables with a range. */
  readonly declared: readonly Declared[];
  readonly anatomy: Anatomy;
  /** Before the first line. */
  readonly initial: InkState;
  /** A story object nobody else uses. */
  makeInk(): JumpingInk;
  /** One more, to look at states with. */
  readonly glass: InkStory;
}

/** What came of compiling: a script, or problems. */
export interface Loaded {
  readonly script: Script | null;
  readonly problems: readonly Problem[];
  /** Folders of the files that were read, to be watched. */
  readonly folders: readonly string[];
}

/** Where marks and facts are not told apart, everything is a Gate. */
export const NO_TIERS: Tiers = { marks: [], facts: [] };

/** Compiles a story from its files. */
export function loadScript(entry: Entry): Loaded {
  const { file, house } = entry;
  const folder = path.dirname(file);
  const { json, map, diagnoses, sources, hash, choiceIds } = compiled(entry);
  const folders = [...new Set([folder, ...[...sources.keys()].map((source) => path.dirname(source))])];
  const problems = diagnoses
    .filter(({ severity }) => severity === 'error')
    .map(({ file: at, line, message }) => ({ place: `${path.relative(folder, at)}:${line}`, message }));
  if (json === null) return { script: null, problems, folders };
  const makeInk = () => limited(new InkRuntime(json));
  const glass = makeInk();
  const script: Script = {
    entry,
    folder,
    json,
    hash,
    map,
    choiceIds,
    knots: knotsIn(sources, folder),
    declared: house ? [...sources.values()].flatMap(declaredIn) : [],
    anatomy: anatomyOf(json),
    initial: initialState(glass),
    makeInk,
    glass,
  };
  return { script, problems, folders };
}

/** Milliseconds that one line may take; a written one takes less than one. */
const LINE_LIMIT = 1_000;

/** A divert in a circle would hold the desk for ever: here it is an error of the story. */
function limited(ink: InkRuntime): InkRuntime {
  ink.Continue = () => {
    ink.ContinueAsync(LINE_LIMIT);
    if (!ink.asyncContinueComplete) throw new Error('it goes round in a circle, and comes to no line');
    return ink.currentText;
  };
  return ink;
}

interface Built {
  readonly json: string | null;
  readonly map: StoryMap;
  readonly diagnoses: readonly Diagnosis[];
  readonly sources: ReadonlyMap<string, string>;
  readonly hash: string;
  readonly choiceIds: readonly string[];
}

/** Plain ink is only compiled; names in links are not asked for while somebody types. */
function compiled({ file, house }: Entry): Built {
  if (house) return buildStory(file, { names: house.names, assets: house.assets, links: 'leave' });
  return { ...compileInk(file), hash: 'plain', choiceIds: [] };
}

/** The chapter that a container path belongs to, by its file; null where the map does not know. */
export function chapterOf({ map }: Script, containerPath: string): string | null {
  return sourceOf(map, containerPath.split('.', 1)[0] ?? '')?.file ?? null;
}
