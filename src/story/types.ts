/**
 * The words every room shares: a beat, what it shows and sounds like, a choice, a turn, a journal.
 * Plain data, no behaviour; everything here is frozen and structured-cloneable.
 */

/** Where an actor stands, from the reader's side. */
export type Slot = 'left' | 'centre' | 'right';
/** How close an actor is: `near` is framed head and shoulders, `far` to the waist. */
export type Distance = 'near' | 'far';

/** One person on the stage. */
export interface ActorState {
  readonly who: string;
  readonly look: string;
  /** How the body is held; null is the person's first pose. */
  readonly pose: string | null;
  readonly slot: Slot;
  readonly distance: Distance;
}

/** A slow camera: `push` scales (1 is none), `pan` shifts (-1 left to 1 right). */
export interface CameraState {
  readonly move: 'hold' | 'push' | 'pan';
  /** push: 1..1.6, pan: -1..1, hold: 0. */
  readonly amount: number;
  /** Seconds the move takes, 0..60. */
  readonly seconds: number;
}

/** A named light of the plate and its strength, 0..1. */
export interface LightState {
  readonly name: string;
  readonly level: number;
}

/** Weather in the air; strength 0..1. */
export interface WeatherState {
  readonly kind: string;
  readonly strength: number;
}

/** Hour and mood over the whole picture; strength 0..1. */
export interface GradeState {
  readonly name: string;
  readonly strength: number;
}

/** Everything that is seen. A pure function of the directions so far. */
export interface StageState {
  /** Plate name, or null for black. */
  readonly plate: string | null;
  /** In order of entrance. */
  readonly actors: readonly ActorState[];
  readonly light: LightState | null;
  readonly weather: WeatherState | null;
  readonly camera: CameraState | null;
  readonly grade: GradeState | null;
}

/** A layer of a cue; one is heard with all that stand before it here. */
export type Stem = 'base' | 'tension' | 'combat';

/** The place's own noise; level 0..1 of its full loudness. */
export interface AmbienceState {
  readonly name: string;
  readonly level: number;
}

/** Everything that goes on sounding. A pure function of the directions so far. */
export interface SoundState {
  /** Cue name, or null for silence. */
  readonly music: string | null;
  /** The highest stem that is heard; `base` where there is no music. */
  readonly stem: Stem;
  readonly ambience: AmbienceState | null;
}

/** Where in the book we are, for labels and saves. */
export interface SceneState {
  /** Chapter number, 0 is the prologue. */
  readonly chapter: number;
  readonly chapterTitle: string;
  /** Title of the scene. */
  readonly title: string;
}

/** Something that happens once, only going forward. */
export type Cue =
  | { readonly kind: 'sound'; readonly name: string }
  | { readonly kind: 'flash'; readonly colour: string; readonly strength: number }
  | { readonly kind: 'shake'; readonly strength: number }
  | { readonly kind: 'sweep'; readonly light: string; readonly strength: number };

/** How a change of plate is made; belongs to its beat, played only going forward. */
export interface Transition {
  readonly how: 'cut' | 'dissolve' | 'wipe' | 'flash';
  /** Seconds, 0..5. */
  readonly seconds: number;
}

/** Something the profile remembers for good. */
export interface Mark {
  readonly kind: 'codex' | 'node' | 'shard' | 'ending';
  readonly id: string;
}

/** Words of a line that an entry of the codex explains. */
export interface Term {
  readonly entry: string;
  /** As they stand in the line. */
  readonly words: string;
}

/** The person who speaks: cast id, and whether it is thought or off-stage. */
export interface Speaker {
  readonly who: string;
  readonly aside: boolean;
}

/** Place of a beat in a run: turn (0 is before the first choice) and index in that turn. */
export interface BeatId {
  readonly turn: number;
  readonly index: number;
}

/** One press of the reader's thumb: a line, and the whole stage and sound it stands on. */
export interface Beat {
  readonly id: BeatId;
  /** Identity of the source line, `knot:hash`; the same in every run that shows it. */
  readonly line: string;
  readonly speaker?: Speaker;
  /** Text as written, `*emphasis*` kept. */
  readonly text: string;
  readonly scene: SceneState;
  readonly stage: StageState;
  readonly sound: SoundState;
  readonly cues: readonly Cue[];
  readonly marks: readonly Mark[];
  /** Each stands in `text`, once at least. */
  readonly terms: readonly Term[];
  readonly transition?: Transition;
  /** Container path of the line in the compiled story, for `story.map.json`. */
  readonly path: string;
}

/** One thing she may do or say. */
export interface Choice {
  /** The `# id:`, or `knot|text|index` for a choice without one. */
  readonly key: string;
  readonly text: string;
  /** 16-bit hash of the text, 4 hex digits. */
  readonly hash: string;
  /** What opened it, from `# because:`. */
  readonly because?: string;
  /** A closed choice, shown but not pressable: its hint. */
  readonly locked?: string;
  /** Seconds to answer in. */
  readonly timed?: number;
  /** Taken when a timed menu runs out. */
  readonly isDefault: boolean;
  readonly path: string;
}

/** All the beats up to the next menu, and the menu. */
export interface Turn {
  readonly index: number;
  /** Never empty. */
  readonly beats: readonly Beat[];
  readonly choices: readonly Choice[];
  /** Why there is no menu: an ending id, the edge of what is written, or the story just stopped. */
  readonly end?:
    | { readonly kind: 'ending'; readonly id: string }
    | { readonly kind: 'unwritten' | 'stopped' };
}

/** Facts from earlier playthroughs that a run began with. */
export interface ProfileFacts {
  readonly shards: readonly string[];
  readonly lessons: readonly string[];
  readonly allEndings: boolean;
}

/** One choice as it is kept: `key~hash`. */
export type JournalEntry = string;

/** The save: enough to play the run again, on this story or on a later one. */
export interface Journal {
  readonly storyHash: string;
  /** 31 bits, well mixed. */
  readonly seed: number;
  readonly facts: ProfileFacts;
  readonly choices: readonly JournalEntry[];
  /** Index of the beat in the last turn, and the line it showed. */
  readonly beat: { readonly index: number; readonly line: string };
}

/** Ink's own state where the current turn began: a cache, trusted only for the same story hash. */
export interface Snapshot {
  readonly storyHash: string;
  readonly turn: number;
  readonly ink: string;
  readonly scene: SceneState;
  readonly stage: StageState;
  readonly sound: SoundState;
}

/** A difference between a journal and the story it was replayed on. */
export type Divergence =
  | { readonly kind: 'reworded'; readonly turn: number; readonly key: string; readonly text: string }
  | { readonly kind: 'gone'; readonly turn: number; readonly key: string }
  | { readonly kind: 'closed'; readonly turn: number; readonly key: string; readonly reason: string }
  | { readonly kind: 'line-moved'; readonly turn: number; readonly line: string }
  | { readonly kind: 'error'; readonly turn: number; readonly message: string };
