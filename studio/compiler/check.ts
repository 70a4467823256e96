/** Our own rules over ink source: directions, ids, endings, state. The runtime asks for none of these. */
import fs from 'node:fs';
import path from 'node:path';
import {
  DISTANCES,
  type Direction,
  GRAMMAR,
  isMalformed,
  parseTag,
  SLOTS,
} from '../../src/story/directions.ts';
import { isPlanned, type Names } from '../../src/story/names.ts';
import type { Diagnosis } from './compile.ts';
import { checkNamespace } from './namespace.ts';
import { nearest } from './nearest.ts';
import { checkState } from './state.ts';
import { choiceLines, type PlacedTag, tagsOf } from './tags.ts';

export interface CheckOptions {
  readonly names: Names;
  /** Folder of the checked-in assets, to see that each named file is there. */
  readonly assets: string;
}

/** One use of a name that is only planned. */
export interface PlannedUse {
  readonly what: string;
  readonly file: string;
  readonly line: number;
}

export interface Checked {
  readonly diagnoses: readonly Diagnosis[];
  /** Every `# id:`. */
  readonly choiceIds: readonly string[];
  readonly planned: readonly PlannedUse[];
}

/** A direction that names something: which table it must stand in. */
type NamedThing = {
  readonly kind: string;
  readonly name: string;
  readonly table: Readonly<Record<string, object>>;
};

/** Checks every source file of a story. */
export function checkStory(sources: ReadonlyMap<string, string>, options: CheckOptions): Checked {
  const diagnoses: Diagnosis[] = [];
  const planned: PlannedUse[] = [];
  const ids = new Map<string, string>();
  const fail = (file: string, line: number, message: string) =>
    diagnoses.push({ severity: 'error', file, line, message });

  for (const [file, source] of sources) {
    const withId = new Set<number>();
    for (const placed of tagsOf(source)) {
      const { tag, line } = placed;
      if (tag.includes('{')) {
        fail(file, line, `# ${tag}: a direction is written out, without { }`);
        continue;
      }
      const direction = parseTag(tag);
      if (isMalformed(direction)) {
        const near = direction.known && nearest(direction.got ?? '', direction.known);
        fail(file, line, near ? `${direction.problem}; did you mean ${near}?` : direction.problem);
        continue;
      }
      const misplaced = placeProblem(direction, placed);
      if (misplaced) fail(file, line, misplaced);
      if (direction.tag === 'codex' && direction.words !== null) {
        const said = source.split('\n')[line - 1]?.split('#')[0] ?? '';
        if (!said.includes(direction.words))
          fail(file, line, `# codex: this line does not say “${direction.words}”`);
      }
      if (direction.tag === 'id') {
        withId.add(line);
        const before = ids.get(direction.id);
        if (before) fail(file, line, `# id: ${direction.id} is taken at ${before}`);
        else ids.set(direction.id, `${path.basename(file)}:${line}`);
      }
      for (const thing of thingsOf(direction, options.names)) {
        const entry = Object.hasOwn(thing.table, thing.name) ? thing.table[thing.name] : undefined;
        if (!entry) fail(file, line, unknown(thing));
        else if (isPlanned(entry)) planned.push({ what: `${thing.kind} ${thing.name}`, file, line });
      }
    }
    for (const line of choiceLines(source)) {
      if (!withId.has(line)) fail(file, line, 'a choice needs # id: inside its brackets');
    }
    diagnoses.push(...checkState(file, source));
  }
  diagnoses.push(...checkNamespace(sources));
  diagnoses.push(...checkAssets(options, [...sources.keys()][0] ?? ''));
  return { diagnoses, choiceIds: [...ids.keys()], planned };
}

function placeProblem(direction: Direction, placed: PlacedTag): string | null {
  const rule = GRAMMAR[direction.tag];
  if (!rule) return null;
  if (rule.kind === 'choice' && !placed.onChoice) return `# ${direction.tag} belongs on a choice`;
  if (rule.kind !== 'choice' && placed.onChoice) return `# ${direction.tag} does not belong on a choice`;
  return null;
}

function unknown({ kind, name, table }: NamedThing): string {
  const near = nearest(name, Object.keys(table));
  return `there is no ${kind} ${name}${near ? `; did you mean ${near}?` : ''}`;
}

function thingsOf(direction: Direction, names: Names): NamedThing[] {
  const one = (kind: string, name: string, table: Readonly<Record<string, object>>) => [
    { kind, name, table },
  ];
  const words = (list: readonly string[]) => Object.fromEntries(list.map((word) => [word, {}]));
  const titled = (table: Readonly<Record<string, string>>) => words(Object.keys(table));
  switch (direction.tag) {
    case 'plate':
      return one('plate', direction.name, names.plates);
    case 'actor': {
      const who = one('actor', direction.who, names.cast);
      const member = names.cast[direction.who];
      if (!member) return who;
      const drawn = Object.fromEntries(
        Object.entries(member.looks).map(([look, is]) => [look, is === true ? {} : is]),
      );
      const look = one(`look of ${direction.who} called`, direction.look, drawn);
      if (direction.pose === undefined) return [...who, ...look];
      // A misspelt place reads as a pose: the nearest right name may be either.
      const poses = words([...member.poses, ...SLOTS, ...DISTANCES]);
      return [...who, ...look, ...one(`pose of ${direction.who} called`, direction.pose, poses)];
    }
    case 'exit':
      return direction.who === 'all' ? [] : one('actor', direction.who, names.cast);
    case 'music': {
      if (direction.name === null) return [];
      const cue = names.music[direction.name];
      const made = cue && !isPlanned(cue) ? words(cue.stems) : {};
      const stem =
        cue && !isPlanned(cue) ? one(`stem of ${direction.name} called`, direction.stem, made) : [];
      return [...one('music', direction.name, names.music), ...stem];
    }
    case 'ambience':
      return direction.name === null ? [] : one('ambience', direction.name, names.ambience);
    case 'cue':
      return direction.cue.kind === 'sound' ? one('sound', direction.cue.name, names.sounds) : [];
    case 'codex':
      return one('codex entry', direction.entry, names.codex);
    case 'mark':
      if (direction.mark.kind === 'ending') return one('ending', direction.mark.id, titled(names.endings));
      return [];
    case 'because':
      return one('reason', direction.what, words(names.reasons));
    default:
      return [];
  }
}

/** Every name that is not planned has its files. */
function checkAssets({ names, assets }: CheckOptions, file: string): Diagnosis[] {
  const wanted: { readonly what: string; readonly files: readonly string[] }[] = [];
  for (const [name, plate] of Object.entries(names.plates)) {
    if (isPlanned(plate)) {
      const missing = plate.standIn !== null && !names.plates[plate.standIn];
      if (missing) wanted.push({ what: `stand-in of plate ${name}`, files: [`plates/${plate.standIn}`] });
      continue;
    }
    const files = ['plate.avif', 'depth.webp', 'thumb.webp', 'blur.webp', 'plate.json'];
    wanted.push({ what: `plate ${name}`, files: files.map((part) => `plates/${plate.slug}/${part}`) });
  }
  for (const [who, member] of Object.entries(names.cast)) {
    if (member.slug === null) continue;
    const files = member.poses.flatMap((pose) => [`${pose}.webp`, `${pose}.light.webp`, `${pose}.json`]);
    wanted.push({ what: `actor ${who}`, files: files.map((part) => `actors/${member.slug}/${part}`) });
  }
  const heard = { ...names.music, ...names.ambience, ...names.sounds };
  for (const [name, sound] of Object.entries(heard)) {
    if (isPlanned(sound)) continue;
    const parts = 'stems' in sound ? sound.stems : ['sound'];
    const files = ['audio.json', ...parts.flatMap((part) => [`${part}.webm`, `${part}.mp3`])];
    wanted.push({ what: `sound ${name}`, files: files.map((part) => `audio/${sound.slug}/${part}`) });
  }
  return wanted.flatMap(({ what, files }) =>
    files
      .filter((part) => !fs.existsSync(path.join(assets, part)))
      .map(
        (part): Diagnosis => ({
          severity: 'error',
          file,
          line: 1,
          message: `${what}: assets/${part} is missing`,
        }),
      ),
  );
}
