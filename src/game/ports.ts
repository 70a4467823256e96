/** What the game asks of the other rooms. Each room implements its port; `src/main.tsx` hands them over. */
import type {
  Beat,
  Divergence,
  Journal,
  Mark,
  ProfileFacts,
  Snapshot,
  StageState,
  Turn,
} from '../story/index.ts';
import type { Settings } from './settings.ts';

/** A change of picture under way. */
export interface Showing {
  /** Resolves when nothing of this change moves any more. Never rejects. */
  readonly done: Promise<void>;
  /** Completes the change at once. */
  finish(): void;
}

/** How a state is to be shown. */
export interface ShowHow {
  /** `play`: with its transition and cues; `still`: at once, as after a load, a rollback or while skipping. */
  readonly mode: 'play' | 'still';
  readonly transition?: Beat['transition'];
  readonly cues?: Beat['cues'];
  /** Cast id of the one who speaks: comes forward in light. */
  readonly speaker?: string;
  /** The words that are being set and the milliseconds at which each letter is, for the speaker's mouth. */
  readonly line?: { readonly text: string; readonly saidAt: Float32Array };
}

/** Port of `src/stage`. */
export interface StagePort {
  /** Shows a state; a call while another change runs completes that one first. */
  show(state: StageState, how: ShowHow): Showing;
  /** Still pictures, no flashes, how fine: applied at once. */
  setComfort(comfort: Pick<Settings, 'reducedMotion' | 'noFlashes' | 'quality'>): void;
  /** Names the assets a later beat will need, nearest first. Fire and forget. */
  prefetch(states: readonly StageState[]): void;
  /** A small picture of what is shown (JPEG or WebP, 480 px wide), or null where the stage cannot tell. */
  picture(): Promise<Blob | null>;
}

/** Port of `src/story`: one story, many runs. */
export interface StoryPort {
  readonly hash: string;
  begin(seed: number, facts: ProfileFacts): RunPort;
  /** Continues from a snapshot of the same story; null when hash or shape do not fit. */
  restore(journal: Journal, snapshot: Snapshot): RunPort | null;
  /** Plays a journal again, on this story or a later one. Never throws. */
  replay(journal: Journal): ReplayResult;
}

export interface ReplayResult {
  readonly run: RunPort;
  /** Beat index in the run's last turn where the reader stands. */
  readonly at: number;
  readonly divergences: readonly Divergence[];
  /** Choices of the journal that could be played, of all. */
  readonly replayed: number;
}

/** One playthrough. All calls are synchronous. */
export interface RunPort {
  readonly turn: Turn;
  /** Turns so far, oldest first, the current one last; after `restore` the earlier ones are played again when this is first asked for. */
  turns(): readonly Turn[];
  /** Entries of the choices made so far. */
  readonly choices: readonly string[];
  /** Takes a choice of the current turn. Throws RangeError when it is not offered or locked, StoryError when the story breaks (the run then stands where it stood). */
  choose(key: string): Turn;
  /** Back to an earlier turn; later choices are forgotten. Throws RangeError when there is no such turn. */
  rewind(turn: number): Turn;
  /** What a choice would show, without taking it. Never changes the run. */
  peek(key: string): readonly Beat[];
  /** Where the current turn began. */
  snapshot(): Snapshot;
  journal(at: number): Journal;
}

/** A run at a moment, as a slot keeps it. */
export interface SavePoint {
  readonly journal: Journal;
  readonly chapter: number;
  readonly chapterTitle: string;
  readonly sceneTitle: string;
  readonly lastLine: string;
  readonly plate: string | null;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Milliseconds of play in this run. */
  readonly playedMs: number;
}

/** Autosaves kept beside the one where the reader stands: where they stood as scenes began and runs changed. */
export const RING_SLOTS = 9;

/**
 * A place that a run is kept in. `auto`: where the reader stands. `ring-0` to `ring-8`: the autosaves before it. `quick`: the
 * quick place. Everything else is a place of the reader's own, eight small letters and digits.
 */
export type SlotId = string;

/** What the reader says of a place of their own. */
export interface SlotLabel {
  /** At most 60 letters; null for none. */
  readonly name: string | null;
  /** It is not written over and not taken away. */
  readonly locked: boolean;
}

export interface SlotSummary {
  readonly slot: SlotId;
  readonly label: SlotLabel;
  readonly point: SavePoint;
  /** Picture taken when it was saved; `quick` and the reader's own only. */
  readonly picture?: Blob;
}

/** Something the player should know about storage, as an i18n key under `trouble.` with its values. */
export interface Trouble {
  /** `wiped`: what was stored is gone from under the running game; it goes on, and keeps what it knows. */
  readonly key: 'refused' | 'full' | 'damaged' | 'lost' | 'wiped';
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What the player keeps for good, whatever run is played. */
export interface Profile {
  readonly marks: readonly Mark[];
  /** The content note was read and answered. */
  readonly noteSeen: boolean;
  /** How many of `marks`, which stand in order of first appearance, had been told when the player last landed on the map after an end; what lies behind that is new. */
  readonly told: number;
}

/** How a key scene was last reached. */
export interface Way {
  /** The run as it stood on the scene's first line. */
  readonly point: SavePoint;
  /** The scenes it was ever come from, by their node ids; '' for the beginning. */
  readonly from: readonly string[];
  /** Taken there; absent where there was no time for one. */
  readonly picture?: Blob;
}

/** A key scene was reached. */
export interface Arrival {
  readonly node: string;
  /** The scene the run was in before; '' where there was none. */
  readonly from: string;
  /** The run on the scene's first line: it goes with the scene, for what is kept later may have read on. */
  readonly point: SavePoint;
}

/** All that was found at the start. */
export interface Opened {
  readonly kept: boolean;
  readonly slots: readonly SlotSummary[];
  readonly profile: Profile;
  /** Line identities ever shown. */
  readonly read: ReadonlySet<string>;
  /** Key scenes that were ever reached, by node id. */
  readonly ways: ReadonlyMap<string, Way>;
  readonly settings: Settings | null;
  readonly troubles: readonly Trouble[];
  /** Whether this window keeps the run; see `SavePort.takeOver`. */
  readonly ours: boolean;
  /** The browser promises not to clear what is stored. */
  readonly persistent: boolean;
  /** Milliseconds of play since the last file that was kept. */
  readonly unkeptMs: number;
}

/** What one beat adds to the save; updates that wait are merged. */
export interface Keep {
  readonly point: SavePoint;
  /** Only when the turn is new. */
  readonly snapshot?: Snapshot;
  readonly lines?: readonly string[];
  readonly marks?: readonly Mark[];
  /** Key scenes that were reached. */
  readonly ways?: readonly Arrival[];
  /** A scene begins: what the autosave holds goes into the ring first. */
  readonly scene?: boolean;
}

/** Why a file or a link is not taken. */
export type Refused = 'not-a-save' | 'too-large' | 'damaged' | 'newer';
/** A link may also want what does not come down the line now. */
export type LinkRefused = Refused | 'out-of-reach';
/** Why there is no link of a run: no link can tell it, or what makes one does not come down the line now. */
export type LinkUnmade = 'untellable' | 'out-of-reach';

/** What opening a file that holds everything would do. Nothing is ever written over. */
export interface MergePlan {
  /** Places that are not here. */
  readonly added: readonly SlotSummary[];
  /** Places that are here with other content: the file's are put beside them. */
  readonly beside: readonly { readonly here: SlotSummary; readonly there: SlotSummary }[];
  /** Places that are here already, the same. */
  readonly same: number;
  /** Marks and lines ever read that are new here. */
  readonly marks: number;
  readonly lines: number;
  /** Key scenes that were never reached here, or later than here, or from elsewhere. */
  readonly ways: number;
  /** The file's settings, where they differ from those here. */
  readonly settings: Settings | null;
}

/** A file, looked at; nothing stored was touched. */
export type Examined =
  | { readonly kind: 'save'; readonly point: SavePoint; readonly label: SlotLabel }
  | { readonly kind: 'everything'; readonly plan: MergePlan }
  | { readonly kind: 'refused'; readonly reason: Refused };

/** Port of `src/save`. No call throws or rejects; trouble is told once through `onTrouble`. */
export interface SavePort {
  open(): Promise<Opened>;
  /** All that is kept now, as `open` gave it: after a merge, or when another window has written. */
  reopen(): Promise<Opened>;
  /** Autosave: returns at once; a line does not wait for the one before it to be written, a storm of them is merged. The place is kept by the window whose run it is; lines, marks and ways by every one. */
  keep(update: Keep): void;
  /** Another run will take the autosave's place: what it holds goes into the ring, and the write has begun when this returns. */
  moveAside(): void;
  /** The page may be going: begins to write what waits, beside a write under way. */
  leave(): void;
  /** Resolves when everything kept so far is on the disk, or could not be. */
  flush(): Promise<void>;
  /**
   * Fills a place; `new` makes one of the reader's own. A label that is left out stays as it was.
   * @returns the place, or null when it is locked, does not exist or could not be kept on the disk
   */
  write(
    slot: SlotId | 'new',
    point: SavePoint,
    snapshot: Snapshot,
    picture: Blob | null,
    label?: SlotLabel,
  ): Promise<SlotId | null>;
  read(slot: SlotId): Promise<{ point: SavePoint; snapshot: Snapshot | null } | null>;
  /** Names, locks or opens a place of the reader's own. False when there is none, or the disk has it not. */
  relabel(slot: SlotId, label: SlotLabel): Promise<boolean>;
  /** Takes a place away; the last twenty can be put back, after a reload too. False when it is locked. */
  erase(slot: SlotId): Promise<boolean>;
  /** Puts a place back that was taken away; null when it is not there any more. */
  restore(slot: SlotId): Promise<SlotSummary | null>;
  keepSettings(settings: Settings): void;
  /** Milliseconds of play since the last file that was kept; 0 when one is. */
  keepUnkept(ms: number): void;
  /** Unites a profile with the one that is kept. */
  keepProfile(profile: Profile): void;
  /** The picture of a key scene as it was last reached; nothing where its way is not kept. */
  keepWayPicture(node: string, picture: Blob): void;
  /** Takes away marks, what was told of them, ways and lines read, whatever is still to be written of them; all else stays. False when it is only gone from memory. */
  forget(): Promise<boolean>;
  onTrouble(listener: (trouble: Trouble) => void): () => void;
  /** One save as a file the player can keep. */
  toFile(point: SavePoint, label?: SlotLabel): Blob;
  /** Everything that is kept, as one file: places with their pictures, profile, ways without theirs, lines read, settings. */
  everything(): Promise<Blob>;
  /** Looks at a file of either kind. */
  examine(file: Blob): Promise<Examined>;
  /** Does what the plan of the file examined last says. @param settings whether the file's settings are taken as well */
  merge(settings: boolean): Promise<boolean>;
  /** A run as the fragment of a link, without its `#`: at most 900 characters for a whole book. */
  toLink(journal: Journal): Promise<{ readonly fragment: string } | { readonly refused: LinkUnmade }>;
  /** Reads such a fragment, of this or an older version of the story. */
  fromLink(fragment: string): Promise<{ readonly journal: Journal } | { readonly refused: LinkRefused }>;
  /** Told whenever this window begins or ceases to keep the run. */
  onOurs(listener: (ours: boolean) => void): () => void;
  /** Makes this the window that keeps the run: the other one writes what it has, and lets go. Resolves when it is so. */
  takeOver(): Promise<void>;
}

/** What a beat lets be heard. */
export type Heard = Pick<Beat, 'sound' | 'cues'>;

/** Port of `src/sound`. No call throws; what cannot be heard is told once on the console, and what sounded before goes on. */
export interface SoundPort {
  /**
   * Goes over to a state. What already sounds is never begun again; `play` fires the beat's one-shots and takes its
   * time, `still` (a load, a rollback, while skipping) goes over quickly and fires none.
   */
  play(heard: Heard, mode: 'play' | 'still'): void;
  setVolume(volume: Settings['volume']): void;
  /** Something lies over the story: it sounds as from the next room. */
  setAside(aside: boolean): void;
  /** Names what later beats will need, nearest first. Fire and forget. */
  prefetch(heard: readonly Heard[]): void;
}
