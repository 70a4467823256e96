/** The parts that stored records and files are made of: what they may be, and how foreign ones are made to fit. */
import * as v from 'valibot';
import type { Profile, SavePoint, Settings, SlotLabel } from '../game/index.ts';
import { DEFAULT_SETTINGS } from '../game/index.ts';
import type { Mark, Snapshot, SoundState } from '../story/index.ts';
import { ROW_LINES } from './readmarks.ts';

/** Largest picture of a slot, in bytes. */
export const PICTURE_BYTES = 500_000;
/** Longest last line a label keeps, in UTF-16 units: keeps the autosave record small. */
export const LAST_LINE_LENGTH = 120;
/** Longest name of a place, in UTF-16 units. */
export const NAME_LENGTH = 60;
/** Longest title a label keeps, in UTF-16 units. */
export const TITLE_LENGTH = 80;

export const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
export const name = v.pipe(v.string(), v.minLength(1), v.maxLength(TITLE_LENGTH));
export const whole = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max));
export const between = (min: number, max: number) => v.pipe(v.number(), v.minValue(min), v.maxValue(max));
export const list = <T extends v.GenericSchema>(item: T, max: number) =>
  v.pipe(v.array(item), v.maxLength(max));
/** The last moment a Date can hold, in ms since 1970. */
export const moment = whole(8.64e15);

// A hundred thousand units in all, so that even wholly escaped text stays under the megabyte of a save file.
const choices = v.pipe(
  v.array(text(400)),
  v.maxLength(2_000),
  v.check((entries) => entries.reduce((sum, entry) => sum + entry.length, 0) <= 100_000),
);

export const pointSchema: v.GenericSchema<unknown, SavePoint> = v.strictObject({
  journal: v.strictObject({
    storyHash: text(128),
    seed: whole(2 ** 31 - 1),
    facts: v.strictObject({
      shards: list(text(80), 100),
      lessons: list(text(80), 100),
      allEndings: v.boolean(),
    }),
    choices,
    beat: v.strictObject({ index: whole(100_000), line: text(220) }),
  }),
  chapter: whole(999),
  chapterTitle: text(TITLE_LENGTH),
  sceneTitle: text(TITLE_LENGTH),
  lastLine: text(LAST_LINE_LENGTH),
  plate: v.nullable(name),
  savedAt: moment,
  playedMs: between(0, 1e12),
});

const stageSchema = v.strictObject({
  plate: v.nullable(name),
  actors: list(
    v.strictObject({
      who: name,
      look: name,
      // Saves from before there were poses and grades are as good as ever.
      pose: v.optional(v.nullable(name), null),
      slot: v.picklist(['left', 'centre', 'right']),
      distance: v.picklist(['near', 'far']),
    }),
    16,
  ),
  light: v.nullable(v.strictObject({ name, level: between(0, 1) })),
  weather: v.nullable(v.strictObject({ kind: name, strength: between(0, 1) })),
  camera: v.nullable(
    v.variant('move', [
      v.strictObject({ move: v.literal('hold'), amount: v.literal(0), seconds: between(0, 60) }),
      v.strictObject({ move: v.literal('push'), amount: between(1, 1.6), seconds: between(0, 60) }),
      v.strictObject({ move: v.literal('pan'), amount: between(-1, 1), seconds: between(0, 60) }),
    ]),
  ),
  grade: v.optional(v.nullable(v.strictObject({ name, strength: between(0, 1) })), null),
});

const ambienceSchema = v.union([
  v.strictObject({ name, level: between(0, 1) }),
  // Before ambiences had a level.
  v.pipe(
    name,
    v.transform((name) => ({ name, level: 1 })),
  ),
]);

const soundSchema: v.GenericSchema<unknown, SoundState> = v.strictObject({
  music: v.nullable(name),
  stem: v.optional(v.picklist(['base', 'tension', 'combat']), 'base'),
  ambience: v.nullable(ambienceSchema),
});

export const snapshotSchema: v.GenericSchema<unknown, Snapshot> = v.strictObject({
  storyHash: text(128),
  turn: whole(2_000),
  ink: text(500_000),
  scene: v.strictObject({
    chapter: whole(999),
    chapterTitle: text(TITLE_LENGTH),
    title: text(TITLE_LENGTH),
  }),
  stage: stageSchema,
  sound: soundSchema,
});

export const pictureSchema = v.pipe(
  v.instance(Blob),
  v.mimeType(['image/webp', 'image/jpeg', 'image/png']),
  v.minSize(1),
  v.maxSize(PICTURE_BYTES),
);

export const linesSchema = v.pipe(
  v.instance(Uint32Array),
  v.check((hashes) => hashes.length > 0 && hashes.length <= ROW_LINES),
  v.check((hashes) => hashes.every((hash, i) => i === 0 || hash > (hashes[i - 1] ?? hash))),
);

/** The label of a place that has none of its own. */
export const NO_LABEL: SlotLabel = { name: null, locked: false };

export const labelSchema: v.GenericSchema<unknown, SlotLabel> = v.strictObject({
  name: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(NAME_LENGTH))),
  locked: v.boolean(),
});

const markSchema: v.GenericSchema<unknown, Mark> = v.strictObject({
  kind: v.picklist(['codex', 'node', 'shard', 'ending']),
  id: name,
});
/** Most marks of a profile. */
export const MARKS = 5_000;

export const profileSchema: v.GenericSchema<unknown, Profile> = v.strictObject({
  marks: list(markSchema, MARKS),
  noteSeen: v.boolean(),
  // Profiles from before there was a map.
  told: v.optional(whole(MARKS), 0),
});

/** The profile of somebody who has seen nothing yet. */
export const NO_PROFILE: Profile = { marks: [], noteSeen: false, told: 0 };

/** Keeps what can be kept of a damaged profile: marks are earned over many runs. */
export const salvagedProfileSchema: v.GenericSchema<unknown, Profile> = v.pipe(
  v.object({
    marks: v.fallback(
      v.pipe(
        v.array(v.unknown()),
        v.transform((marks) => marks.filter((mark): mark is Mark => v.is(markSchema, mark)).slice(0, MARKS)),
      ),
      [],
    ),
    noteSeen: v.fallback(v.boolean(), false),
    told: v.fallback(whole(MARKS), 0),
  }),
  v.transform((profile) => ({ ...profile, told: Math.min(profile.told, profile.marks.length) })),
);

/** Most scenes that one is told to be come from. */
export const WAY_FROM = 50;

/** The id of a key scene, or '' for the beginning. */
const scene = text(80);
export const fromSchema: v.GenericSchema<unknown, readonly string[]> = list(scene, WAY_FROM);

/** Keeps what can be kept of the scenes one was come from. */
export const salvagedFromSchema: v.GenericSchema<unknown, readonly string[]> = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((from) => from.filter((id): id is string => v.is(scene, id)).slice(0, WAY_FROM)),
  ),
  [],
);

const clamped = (min: number, max: number, otherwise: number) =>
  v.fallback(
    v.pipe(
      v.number(),
      v.transform((value) => Math.min(max, Math.max(min, value))),
    ),
    otherwise,
  );
const flag = (otherwise: boolean) => v.fallback(v.boolean(), otherwise);

export const settingsSchema: v.GenericSchema<unknown, Settings> = v.object({
  textSpeed: v.fallback(
    v.pipe(
      v.number(),
      // 0 is a value of its own, so what lies between it and 15 goes to the nearer of the two.
      v.transform((speed) => (speed < 7.5 ? 0 : Math.min(120, Math.max(15, speed)))),
    ),
    DEFAULT_SETTINGS.textSpeed,
  ),
  textSize: clamped(0.85, 1.5, DEFAULT_SETTINGS.textSize),
  autoWait: clamped(0.5, 6, DEFAULT_SETTINGS.autoWait),
  skip: v.fallback(v.picklist(['read', 'all']), DEFAULT_SETTINGS.skip),
  volume: v.fallback(
    v.object({
      all: clamped(0, 1, DEFAULT_SETTINGS.volume.all),
      music: clamped(0, 1, DEFAULT_SETTINGS.volume.music),
      ambience: clamped(0, 1, DEFAULT_SETTINGS.volume.ambience),
      effects: clamped(0, 1, DEFAULT_SETTINGS.volume.effects),
    }),
    DEFAULT_SETTINGS.volume,
  ),
  quality: v.fallback(v.picklist(['auto', 'high', 'medium', 'low']), DEFAULT_SETTINGS.quality),
  reducedMotion: flag(DEFAULT_SETTINGS.reducedMotion),
  noFlashes: flag(DEFAULT_SETTINGS.noFlashes),
});
/** A point as data from outside, or null when it is not one. */
export function parsePoint(raw: unknown): SavePoint | null {
  const result = v.safeParse(pointSchema, raw);
  return result.success ? result.output : null;
}

/** A point as it is stored: labels cut to length, times made whole; null when it could not be read back. */
export function fitPoint(point: SavePoint): SavePoint | null {
  return parsePoint({
    ...point,
    chapterTitle: cut(point.chapterTitle, TITLE_LENGTH),
    sceneTitle: cut(point.sceneTitle, TITLE_LENGTH),
    lastLine: cut(point.lastLine, LAST_LINE_LENGTH),
    savedAt: Math.max(0, Math.round(point.savedAt)),
    // A clock that was set back must not cost the save.
    playedMs: Math.max(0, point.playedMs),
  });
}

/** A snapshot as it is stored; null when it could not be read back. */
export function fitSnapshot(snapshot: Snapshot): Snapshot | null {
  const result = v.safeParse(snapshotSchema, snapshot);
  return result.success ? result.output : null;
}

/** A picture as it is stored; null when its type or size is not allowed. */
export function fitPicture(picture: Blob | null): Blob | null {
  return v.is(pictureSchema, picture) ? picture : null;
}

/** Settings with every field in its range. */
export function fitSettings(settings: Settings): Settings {
  const result = v.safeParse(settingsSchema, settings);
  return result.success ? result.output : DEFAULT_SETTINGS;
}

/** The marks that could be read back. */
export function fitMarks(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter((mark) => v.is(markSchema, mark));
}

/** A label as it is stored: one line without ends of space, cut to length; a name of nothing is none. */
export function fitLabel({ name, locked }: SlotLabel): SlotLabel {
  const line = (name ?? '').replace(/\s+/g, ' ').trim();
  return { name: line === '' ? null : cut(line, NAME_LENGTH), locked };
}

/** Ends in an ellipsis when cut, and never in half a surrogate pair. */
function cut(label: string, max: number): string {
  return label.length <= max ? label : `${label.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
