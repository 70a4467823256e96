/**
 * The whole grammar of ink tags, as one table. The parser, the compiler's check and the table in
 * `story/README.md` all come from it.
 */
import type { CameraState, Cue, Distance, Mark, Slot, Stem, Transition } from './types.ts';

/** A tag that was understood. */
export type Direction =
  | { readonly tag: 'chapter'; readonly number: number; readonly title: string }
  | { readonly tag: 'title'; readonly text: string }
  | { readonly tag: 'plate'; readonly name: string }
  | {
      readonly tag: 'actor';
      readonly who: string;
      readonly look: string;
      readonly pose?: string;
      readonly slot?: Slot;
      readonly distance?: Distance;
    }
  | { readonly tag: 'exit'; readonly who: string }
  | { readonly tag: 'light'; readonly name: string; readonly level: number }
  | { readonly tag: 'weather'; readonly kind: string; readonly strength: number }
  | ({ readonly tag: 'camera' } & CameraState)
  | { readonly tag: 'grade'; readonly name: string; readonly strength: number }
  | { readonly tag: 'music'; readonly name: string | null; readonly stem: Stem }
  | { readonly tag: 'ambience'; readonly name: string | null; readonly level: number }
  | { readonly tag: 'cue'; readonly cue: Cue }
  | { readonly tag: 'change'; readonly transition: Transition }
  | { readonly tag: 'mark'; readonly mark: Mark }
  | { readonly tag: 'codex'; readonly entry: string; readonly words: string | null }
  | { readonly tag: 'hint'; readonly text: string }
  | { readonly tag: 'unwritten' }
  | { readonly tag: 'id'; readonly id: string }
  | { readonly tag: 'because'; readonly what: string }
  | { readonly tag: 'timed'; readonly seconds: number }
  | { readonly tag: 'default' }
  | { readonly tag: 'locked'; readonly hint: string };

/** A tag that was not: what is wrong, in a writer's words. */
export interface Malformed {
  readonly problem: string;
  /** The word that is wrong and what it could have been, for the nearest right name. */
  readonly got?: string;
  readonly known?: readonly string[];
}

/** What a tag does, and so where it may stand. */
export type Kind = 'state' | 'cue' | 'mark' | 'choice' | 'flow';

interface Rule {
  readonly kind: Kind;
  /** Arguments as the table shows them. */
  readonly args: string;
  readonly does: string;
  readonly parse: (words: readonly string[], rest: string) => Direction | Malformed;
}

export const LIGHTS = ['lamp', 'dawn', 'neon', 'fire'] as const;
export const WEATHERS = ['rain', 'ash', 'sparks', 'haze', 'dust'] as const;
export const GRADES = ['dawn', 'day', 'dusk', 'night', 'tender', 'dread', 'memory'] as const;
export const SWEEPS = ['lamp', 'lightning'] as const;
export const FLASHES = ['white', 'red', 'warm', 'cold'] as const;
/** Words that place somebody; every other word after a look is a pose. */
export const SLOTS = ['left', 'centre', 'right'] as const;
export const DISTANCES = ['near', 'far'] as const;
/** From the fewest to the most that is heard. */
export const STEMS = ['base', 'tension', 'combat'] as const;
const MOVES = ['push', 'pan', 'hold'] as const;
const CHANGES = ['cut', 'dissolve', 'wipe', 'flash'] as const;
const ID = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;
/** Seconds a change takes when the tag does not say; felt right in the trials. */
const CHANGE_SECONDS = { cut: 0, dissolve: 0.9, wipe: 0.7, flash: 0.6 } as const;

const bad = (problem: string): Malformed => ({ problem });
const isBad = (value: unknown): value is Malformed =>
  typeof value === 'object' && value !== null && 'problem' in value;

function number(word: string | undefined, low: number, high: number, unit = ''): number | Malformed {
  const body = unit && word?.endsWith(unit) ? word.slice(0, -unit.length) : word;
  const value = body !== undefined && /^-?\d+(\.\d+)?$/.test(body) ? Number(body) : Number.NaN;
  const wanted = `a number from ${low} to ${high}${unit ? ` with the unit ${unit}` : ''}`;
  if (unit && word !== undefined && !word.endsWith(unit)) return bad(`${word} should be ${wanted}`);
  if (Number.isNaN(value)) return bad(`${word ?? 'nothing'} should be ${wanted}`);
  if (value < low || value > high) return bad(`${word} is outside ${low} to ${high}`);
  return value;
}

const isOneOf = <T extends string>(word: string, known: readonly T[]): word is T =>
  (known as readonly string[]).includes(word);

function oneOf<T extends string>(word: string | undefined, known: readonly T[]): T | Malformed {
  const found = known.find((name) => name === word);
  return found ?? { problem: `${word ?? 'nothing'} is none of ${known.join(', ')}`, got: word ?? '', known };
}

const named =
  (make: (name: string) => Direction) =>
  (_words: readonly string[], rest: string): Direction | Malformed =>
    rest === '' ? bad('needs a name') : make(rest);

const identified =
  (make: (id: string) => Direction) =>
  (_words: readonly string[], rest: string): Direction | Malformed =>
    ID.test(rest) ? make(rest) : bad(`${rest || 'nothing'} is not an id: small letters, digits, - and _`);

const bare =
  (direction: Direction) =>
  (words: readonly string[]): Direction | Malformed =>
    words.length === 0 ? direction : bad('takes nothing');

function parseMusic(words: readonly string[]): Direction | Malformed {
  const [name, top = 'base', ...others] = words;
  if (name === undefined) return bad('needs a name, or none');
  if (others.length > 0) return bad(`${others[0]} is one word too many`);
  const stem = oneOf(top, STEMS);
  if (isBad(stem)) return stem;
  return { tag: 'music', name: name === 'none' ? null : name, stem };
}

function parseAmbience(words: readonly string[]): Direction | Malformed {
  const [name, heard = '1', ...others] = words;
  if (name === undefined) return bad('needs a name, or none');
  if (others.length > 0) return bad(`${others[0]} is one word too many`);
  const level = number(heard, 0, 1);
  return isBad(level) ? level : { tag: 'ambience', name: name === 'none' ? null : name, level };
}

function parseActor(words: readonly string[]): Direction | Malformed {
  const [who, look, ...others] = words;
  if (who === undefined || look === undefined) return bad('needs a person and a look');
  let pose: string | undefined;
  let slot: Slot | undefined;
  let distance: Distance | undefined;
  for (const word of others) {
    if (isOneOf(word, DISTANCES)) distance = word;
    else if (isOneOf(word, SLOTS)) slot = word;
    else if (pose !== undefined) return bad(`${word} is one word too many: a person has one pose`);
    else pose = word;
  }
  return {
    tag: 'actor',
    who,
    look,
    ...(pose && { pose }),
    ...(slot && { slot }),
    ...(distance && { distance }),
  };
}

function parseCamera(words: readonly string[]): Direction | Malformed {
  const move = oneOf(words[0], MOVES);
  if (isBad(move)) return move;
  if (move === 'hold') {
    return words.length === 1 ? { tag: 'camera', move, amount: 0, seconds: 0 } : bad('hold takes nothing');
  }
  const amount = move === 'push' ? number(words[1], 1, 1.6) : number(words[1], -1, 1);
  if (isBad(amount)) return amount;
  const seconds = number(words[2], 0, 60, 's');
  return isBad(seconds) ? seconds : { tag: 'camera', move, amount, seconds };
}

function parseChange(words: readonly string[]): Direction | Malformed {
  const how = oneOf(words[0], CHANGES);
  if (isBad(how)) return how;
  const seconds = words[1] === undefined ? CHANGE_SECONDS[how] : number(words[1], 0, 5, 's');
  return isBad(seconds) ? seconds : { tag: 'change', transition: { how, seconds } };
}

function parseChapter(words: readonly string[]): Direction | Malformed {
  const chapter = number(words[0], 0, 17);
  if (isBad(chapter)) return chapter;
  const title = words.slice(1).join(' ');
  return title === '' ? bad('needs a number and a title') : { tag: 'chapter', number: chapter, title };
}

/** A word of a list and a strength, 0..1. */
function graded(known: readonly string[], make: (name: string, level: number) => Direction) {
  return (words: readonly string[]): Direction | Malformed => {
    const name = oneOf(words[0], known);
    if (isBad(name)) return name;
    const level = number(words[1], 0, 1);
    return isBad(level) ? level : make(name, level);
  };
}

const weather = graded(WEATHERS, (kind, strength) => ({ tag: 'weather', kind, strength }));
const grade = graded(GRADES, (name, strength) => ({ tag: 'grade', name, strength }));

/** Every tag there is. */
export const GRAMMAR: Readonly<Record<string, Rule>> = {
  chapter: {
    kind: 'state',
    args: 'number title',
    does: 'The chapter begins: 0 to 17 and its title.',
    parse: parseChapter,
  },
  title: {
    kind: 'state',
    args: 'text',
    does: 'Title of the scene.',
    parse: named((text) => ({ tag: 'title', text })),
  },
  plate: {
    kind: 'state',
    args: 'name',
    does: 'A picture, on an empty stage: people, camera, light, weather and grade of the last one are gone.',
    parse: named((name) => ({ tag: 'plate', name })),
  },
  actor: {
    kind: 'state',
    args: 'person look [pose] [left\\|centre\\|right] [near\\|far]',
    does: 'Somebody stands there with that look. Who is absent comes in at centre, far, in the first pose; what is not named stays.',
    parse: parseActor,
  },
  exit: {
    kind: 'state',
    args: 'person\\|all',
    does: 'Somebody, or everybody, leaves.',
    parse: named((who) => ({ tag: 'exit', who })),
  },
  light: {
    kind: 'state',
    args: `${LIGHTS.join('\\|')} 0..1`,
    does: 'Which light the plate stands in, and how strong.',
    parse: graded(LIGHTS, (name, level) => ({ tag: 'light', name, level })),
  },
  weather: {
    kind: 'state',
    args: `none, or ${WEATHERS.join('\\|')} 0..1`,
    does: 'What is in the air.',
    parse: (words, rest) =>
      rest === 'none' ? { tag: 'weather', kind: 'none', strength: 0 } : weather(words),
  },
  camera: {
    kind: 'state',
    args: 'push 1..1.6 0..60s, or pan -1..1 0..60s, or hold',
    does: 'A slow move: closer (1 is none), to the side, or back to rest.',
    parse: parseCamera,
  },
  grade: {
    kind: 'state',
    args: `none, or ${GRADES.join('\\|')} 0..1`,
    does: 'Hour and mood over the whole picture.',
    parse: (words, rest) => (rest === 'none' ? { tag: 'grade', name: 'none', strength: 0 } : grade(words)),
  },
  music: {
    kind: 'state',
    args: `none, or cue [${STEMS.join('\\|')}]`,
    does: "Replaces the scene's music, or lets more or fewer stems of it be heard; a stem is heard with those before it. Without one: base.",
    parse: parseMusic,
  },
  ambience: {
    kind: 'state',
    args: 'none, or name [0..1]',
    does: 'What is always heard here, and how loud of its full loudness. Without a number: 1.',
    parse: parseAmbience,
  },
  sound: {
    kind: 'cue',
    args: 'name',
    does: 'A sound, once.',
    parse: named((name) => ({ tag: 'cue', cue: { kind: 'sound', name } })),
  },
  flash: {
    kind: 'cue',
    args: `${FLASHES.join('\\|')} 0..1`,
    does: 'One flash over everything. Left out for players who asked for none.',
    parse: graded(FLASHES, (colour, strength) => ({ tag: 'cue', cue: { kind: 'flash', colour, strength } })),
  },
  shake: {
    kind: 'cue',
    args: '0..1',
    does: 'A blow to the camera. Left out under reduced motion.',
    parse: (words) => {
      const strength = number(words[0], 0, 1);
      return isBad(strength) ? strength : { tag: 'cue', cue: { kind: 'shake', strength } };
    },
  },
  sweep: {
    kind: 'cue',
    args: `${SWEEPS.join('\\|')} 0..1`,
    does: 'A light that passes once over people and place. Lightning is left out for players who asked for no flashes.',
    parse: graded(SWEEPS, (light, strength) => ({ tag: 'cue', cue: { kind: 'sweep', light, strength } })),
  },
  change: {
    kind: 'cue',
    args: `${CHANGES.join('\\|')} [0..5s]`,
    does: 'How this line’s change of plate is made. Without it: dissolve 0.9s.',
    parse: parseChange,
  },
  codex: {
    kind: 'mark',
    args: 'entry [words]',
    does: 'Unlocks an entry of the codex. The words, as they stand in this line, carry its mark.',
    parse: ([entry = '', ...words]) =>
      ID.test(entry)
        ? { tag: 'codex', entry, words: words.length > 0 ? words.join(' ') : null }
        : bad(`${entry || 'nothing'} is not an id: small letters, digits, - and _`),
  },
  node: {
    kind: 'mark',
    args: 'id',
    does: 'A place on the fate map.',
    parse: identified((id) => ({ tag: 'mark', mark: { kind: 'node', id } })),
  },
  shard: {
    kind: 'mark',
    args: 'item',
    does: 'A memory is found, and kept for every later run.',
    parse: identified((id) => ({ tag: 'mark', mark: { kind: 'shard', id } })),
  },
  ending: {
    kind: 'mark',
    args: 'id',
    does: 'An ending, before `-> END`.',
    parse: identified((id) => ({ tag: 'mark', mark: { kind: 'ending', id } })),
  },
  hint: {
    kind: 'flow',
    args: 'text',
    does: 'What a locked node of the fate map says.',
    parse: named((text) => ({ tag: 'hint', text })),
  },
  unwritten: {
    kind: 'flow',
    args: '',
    does: 'The story is written up to here.',
    parse: bare({ tag: 'unwritten' }),
  },
  id: {
    kind: 'choice',
    args: 'id',
    does: 'The name of a choice for good: unique in the story, never reused.',
    parse: identified((id) => ({ tag: 'id', id })),
  },
  because: {
    kind: 'choice',
    args: 'gate\\|shards',
    does: 'Why this choice is open.',
    parse: identified((what) => ({ tag: 'because', what })),
  },
  timed: {
    kind: 'choice',
    args: '1..60s',
    does: 'The menu must be answered in that time.',
    parse: (words) => {
      const seconds = number(words[0], 1, 60, 's');
      return isBad(seconds) ? seconds : { tag: 'timed', seconds };
    },
  },
  default: {
    kind: 'choice',
    args: '',
    does: 'What happens when a timed menu runs out.',
    parse: bare({ tag: 'default' }),
  },
  locked: {
    kind: 'choice',
    args: 'hint',
    does: 'A choice that is shown closed, with its hint.',
    parse: named((hint) => ({ tag: 'locked', hint })),
  },
};

/** Reads one tag (without its `#`). Unknown tags and malformed ones come back as `Malformed`; nothing is thrown. */
export function parseTag(tag: string): Direction | Malformed {
  const colon = tag.indexOf(':');
  const name = (colon < 0 ? tag : tag.slice(0, colon)).trim();
  const rest =
    colon < 0
      ? ''
      : tag
          .slice(colon + 1)
          .trim()
          .replace(/\s+/g, ' ');
  const rule = Object.hasOwn(GRAMMAR, name) ? GRAMMAR[name] : undefined;
  if (!rule) return { problem: `there is no tag ${name}`, got: name, known: Object.keys(GRAMMAR) };
  const read = rule.parse(rest === '' ? [] : rest.split(' '), rest);
  return isBad(read) ? { ...read, problem: `# ${name}: ${read.problem}` } : read;
}

/** True for a tag that was not understood. */
export function isMalformed(read: Direction | Malformed): read is Malformed {
  return isBad(read);
}

/** The rows of the table in `story/README.md`, in order of the grammar. */
export function grammarRows(): string[] {
  return Object.entries(GRAMMAR).map(
    ([name, rule]) =>
      `| \`# ${name}${rule.args ? ':' : ''}\` | ${rule.args || '–'} | ${rule.kind} | ${rule.does} |`,
  );
}
