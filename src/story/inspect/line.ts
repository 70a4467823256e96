/** What is in force at a line, in the words of a script, and where the line stands in it. */
import { placeOf, type StoryMap } from '../place.ts';
import type { ActorState, Beat, Cue } from '../types.ts';

/** A direction as a script would write it, without the `#`. */
export interface InForce {
  /** The tag: `plate`, `actor`, `music`, `sound` … */
  readonly tag: string;
  /** Its arguments. */
  readonly says: string;
  /** It begins with this line; cues and marks always do. */
  readonly fresh: boolean;
}

/** A line of a source file. */
export interface SourceLine {
  /** Relative to the folder of the story. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/**
 * Everything in force at a beat: the picture, what is heard, then what happens once.
 * @param before the beat shown before it, to tell what is new; left out, all of it is
 */
export function directionsOf(beat: Beat, before?: Beat): readonly InForce[] {
  const had = new Set(before ? lasting(before).map(written) : []);
  const now = lasting(beat).map((each) => ({ ...each, fresh: !had.has(written(each)) }));
  const gone = before ? ended(beat, before) : [];
  const once = [
    ...(beat.transition
      ? [{ tag: 'change', says: `${beat.transition.how} ${beat.transition.seconds}s` }]
      : []),
    ...beat.cues.map(cueSays),
    ...beat.marks.map(({ kind, id }) => ({ tag: kind, says: id })),
  ];
  return [...now, ...[...gone, ...once].map((each) => ({ ...each, fresh: true }))];
}

/** File and line of a container path; null when the map has none. */
export function sourceOf(map: StoryMap, path: string): SourceLine | null {
  const place = placeOf(map, path);
  if (place === null) return null;
  const cut = place.lastIndexOf(':');
  return { file: place.slice(0, cut), line: Number(place.slice(cut + 1)) };
}

type Said = Pick<InForce, 'tag' | 'says'>;

const written = ({ tag, says }: Said) => `${tag}: ${says}`;

function lasting({ stage, sound }: Beat): Said[] {
  const { plate, actors, light, weather, camera, grade } = stage;
  const { music, stem, ambience } = sound;
  return [
    { tag: 'plate', says: plate ?? 'none' },
    ...actors.map((actor) => ({ tag: 'actor', says: actorSays(actor) })),
    ...(light ? [{ tag: 'light', says: `${light.name} ${light.level}` }] : []),
    ...(weather ? [{ tag: 'weather', says: `${weather.kind} ${weather.strength}` }] : []),
    ...(camera ? [{ tag: 'camera', says: `${camera.move} ${camera.amount} ${camera.seconds}s` }] : []),
    ...(grade ? [{ tag: 'grade', says: `${grade.name} ${grade.strength}` }] : []),
    ...(music ? [{ tag: 'music', says: `${music} ${stem}` }] : []),
    ...(ambience ? [{ tag: 'ambience', says: `${ambience.name} ${ambience.level}` }] : []),
  ];
}

const actorSays = ({ who, look, pose, slot, distance }: ActorState) =>
  [who, look, pose, slot, distance].filter((word) => word !== null).join(' ');

/** What was in force and is not any more. A change of plate clears the picture, which says it all. */
function ended({ stage, sound }: Beat, before: Beat): Said[] {
  const samePlate = stage.plate === before.stage.plate;
  const left = before.stage.actors.filter(({ who }) => !stage.actors.some((actor) => actor.who === who));
  const none = (tag: string, was: unknown, is: unknown) => (was && !is ? [{ tag, says: 'none' }] : []);
  return [
    ...(samePlate ? left.map(({ who }) => ({ tag: 'exit', says: who })) : []),
    ...(samePlate ? none('weather', before.stage.weather, stage.weather) : []),
    ...(samePlate && before.stage.camera && !stage.camera ? [{ tag: 'camera', says: 'hold' }] : []),
    ...(samePlate ? none('grade', before.stage.grade, stage.grade) : []),
    ...none('music', before.sound.music, sound.music),
    ...none('ambience', before.sound.ambience, sound.ambience),
  ];
}

function cueSays(cue: Cue): Said {
  switch (cue.kind) {
    case 'sound':
      return { tag: 'sound', says: cue.name };
    case 'flash':
      return { tag: 'flash', says: `${cue.colour} ${cue.strength}` };
    case 'shake':
      return { tag: 'shake', says: String(cue.strength) };
    case 'sweep':
      return { tag: 'sweep', says: `${cue.light} ${cue.strength}` };
  }
}
