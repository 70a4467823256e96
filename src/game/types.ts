/** The shape of the game store: state down, intent up. */
import type { StoreApi } from 'zustand/vanilla';
import type { FateMap } from '../map/types.ts';
import type { Beat, Choice, CodexEntry, Mark, SceneState, Turn } from '../story/index.ts';
import type { Heard, MergePlan, Profile, SlotId, SlotLabel, SlotSummary, Trouble, Way } from './ports.ts';
import type { Settings } from './settings.ts';

/** What the reader is looking at under any panel. */
export type Screen = 'loading' | 'title' | 'play' | 'failed';
/** Something over the screen; the last of the stack has the focus. */
export type Panel =
  | 'note'
  | 'pause'
  | 'backlog'
  | 'settings'
  | 'save'
  | 'load'
  | 'end'
  | 'codex'
  /** The map of key scenes. */
  | 'map'
  | 'mishap'
  /** What a file that holds everything would add. */
  | 'import'
  /** The run as a link and as a QR code. */
  | 'share'
  /** What an update of the story changed for this run. */
  | 'changed'
  /** Another window keeps the run. */
  | 'elsewhere';
export type Mode = 'read' | 'auto' | 'skip';

/** A short line to the player, gone when dismissed or after its time. */
export interface Notice {
  readonly id: number;
  /** i18n key with its values. */
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** What its button does: keeps the current save, or everything, as a file; puts a place back. */
  readonly offer?: 'file' | 'everything' | { readonly putBack: SlotId };
}

/** Something that an update of the story changed for a run, where it was met. */
export interface Change {
  /** `stopped`: the run could not be played on past this place, and stands there. */
  readonly kind: 'reworded' | 'moved' | 'stopped';
  /** Title of the scene. */
  readonly scene: string;
  /** The choice as it reads now, where there is one. */
  readonly text: string | null;
  /** Why it stopped: the choice is gone, is closed now, or the story breaks there. */
  readonly why: 'gone' | 'closed' | 'error' | null;
}

/** A run to be handed on. */
export interface Shared {
  /** The whole address. */
  readonly link: string;
  /** Choices in it. */
  readonly choices: number;
}

/** A line of the backlog: a beat that was shown, or the choice that was made after it. */
export type BacklogEntry =
  | { readonly kind: 'beat'; readonly beat: Beat }
  | { readonly kind: 'choice'; readonly turn: number; readonly text: string };

/** How a key scene was reached, in words. */
export interface ToldWay {
  /** Texts of the choices taken since the key scene before, or since the beginning; oldest first. */
  readonly choices: readonly string[];
  /** Ids of the shards that the run began with or had found. */
  readonly shards: readonly string[];
}

export interface GameState {
  readonly screen: Screen;
  /** Why `screen` is `failed`, or what the panel `mishap` tells: in the reader's words (i18n key) and the maker's (raw). */
  readonly failure: { readonly key: string; readonly detail: string } | null;
  readonly panels: readonly Panel[];
  readonly turn: Turn | null;
  /** Index of the shown beat in `turn.beats`. */
  readonly at: number;
  /** How the shown beat was reached: only `forward` types and animates. */
  readonly arrived: 'forward' | 'still';
  /** A chapter opens with the shown beat, and its card stands over the picture; the line waits until it is seen. */
  readonly card: SceneState | null;
  /** What the shown beat marked for the first time in this profile. */
  readonly fresh: readonly Mark[];
  /** The entry that the panel `codex` shows. */
  readonly entry: string | null;
  /** The text of the shown beat is whole (told by the text box). */
  readonly whole: boolean;
  /** The stage still moves. */
  readonly moving: boolean;
  readonly mode: Mode;
  /** The interface is hidden to look at the picture. */
  readonly hidden: boolean;
  readonly settings: Settings;
  readonly profile: Profile;
  /** Key scenes that were ever reached, by node id. */
  readonly ways: Readonly<Record<string, Way>>;
  /** What the map tells as new: marks that were found since the player last landed on it after an end. Empty but after one. */
  readonly news: readonly Mark[];
  readonly slots: readonly SlotSummary[];
  readonly notices: readonly Notice[];
  /** What the panel `import` asks about. */
  readonly plan: MergePlan | null;
  /** What the panel `changed` tells. */
  readonly changes: readonly Change[];
  /** What the panel `share` shows; null while it is made. */
  readonly shared: Shared | null;
  /** This window keeps the run; where it does not, it can be read and not kept. */
  readonly ours: boolean;
  /** The browser promises to keep what is stored. */
  readonly persistent: boolean;
}

/** A person of the cast, as the interface needs them. */
export interface CastMember {
  readonly name: string;
  /** CSS colour of the name. */
  readonly colour: string;
}

/** A plate, as the interface needs it. */
export interface PlateFace {
  readonly thumb: string;
  readonly blur: string;
  readonly full: string;
  readonly description: string;
  /** Focus point, 0..1 from left and top. */
  readonly focus: readonly [number, number];
}

/** What the interface may know of the book. */
export interface Book {
  readonly cast: Readonly<Record<string, CastMember>>;
  readonly plates: Readonly<Record<string, PlateFace>>;
  /** Plate behind the title screen. */
  readonly titlePlate: string;
  /** What is heard there. */
  readonly titleSound: Heard;
  /** Entries of the codex by their ids, fetched when a line first names one. */
  codex(): Promise<Readonly<Record<string, CodexEntry>>>;
  /** Every key scene there is to find and the ways between them, fetched when the map is first opened. */
  map(): Promise<FateMap>;
}

export interface GameActions {
  /** Reads what is kept and goes to the title. */
  open(): Promise<void>;
  /** New run. Shows the content note first when it was never answered. */
  begin(): void;
  /** The autosave, where it stood. */
  resume(): Promise<void>;
  /** The content note was answered, or (`false`) could not be shown: then it comes again with the next run. */
  acceptNote(shown?: boolean): void;
  /** One press: takes the card away, else completes what moves (text and stage), otherwise goes on to the next beat. At a menu it does nothing more; after the last beat of an ending or of what is written it opens the panel `map` with what is new, and `end` over it. */
  press(): void;
  /** Takes a choice of the shown menu. Ignored when it is locked or no menu is up. */
  choose(key: string): void;
  /** One beat back, across menus too. Returns false at the very start. */
  back(): boolean;
  /** One beat forward along what was read before, after a way back across menus too, by the choice made then. False where that ends. */
  forward(): boolean;
  /** To any beat of this run. */
  jump(turn: number, index: number): void;
  /** The chapter's card was seen: its line begins. */
  cardSeen(): void;
  setMode(mode: Mode): void;
  setHidden(hidden: boolean): void;
  /** The text box says that the line is whole. */
  textWhole(): void;
  openPanel(panel: Panel): void;
  /** Opens the codex at an entry. */
  openCodex(entry: string): void;
  /** Closes the topmost panel. */
  closePanel(): void;
  toTitle(): void;
  changeSettings(change: Partial<Settings>): void;
  /**
   * Goes back to a key scene, as it was last reached; the run in hand goes into the ring.
   * @param knowing with the shards found since; else with what was known then
   * @returns false, with a notice, where no way to it is kept
   */
  returnTo(node: string, knowing: boolean): Promise<boolean>;
  /** How a key scene was last reached, told by playing it again beside the run in hand; null where no way to it is kept, or the story goes another one by now. */
  tellWay(node: string): Promise<ToldWay | null>;
  /** Forgets what was seen, found and read: marks, ways and lines. Places, settings and the note's answer stay. False when the disk still has it. */
  forget(): Promise<boolean>;
  /** All settings as they came. */
  resetSettings(): void;
  /** Keeps the run in a place; `new` makes one. False when it could not be kept, or the place is locked. */
  saveTo(slot: SlotId | 'new', label?: SlotLabel): Promise<boolean>;
  loadFrom(slot: SlotId): Promise<boolean>;
  /** Into the quick place, and out of it: at once, nothing moves. */
  quickSave(): Promise<boolean>;
  quickLoad(): Promise<boolean>;
  relabel(slot: SlotId, label: SlotLabel): Promise<boolean>;
  /** Takes a place away, and offers to put it back. */
  erase(slot: SlotId): Promise<boolean>;
  putBack(slot: SlotId): Promise<boolean>;
  /** A place as a file, or the run in hand; null when there is none. */
  saveFile(slot?: SlotId): Promise<Blob | null>;
  /** Everything that is kept, as a file. */
  everythingFile(): Promise<Blob>;
  /** Opens a file: a save is taken up; of everything the panel `import` says first what it would add. */
  openFile(file: Blob): Promise<boolean>;
  /** Does what the panel `import` shows. @param settings whether the file's settings are taken too */
  merge(settings: boolean): Promise<boolean>;
  /** Makes a link of the run in hand, or of a place, and opens the panel `share`. */
  share(slot?: SlotId): Promise<void>;
  /** Takes a run up from the fragment of a link; one that is out of reach may be tried again. */
  openLink(fragment: string): Promise<'taken' | 'refused' | 'out-of-reach'>;
  /** Makes this the window that keeps the run: what is read here is kept from now on, the other one's place goes into the ring. */
  takeOver(): Promise<void>;
  /** What the makers need to see a problem: the journal, the last lines of the log, versions, the device. */
  report(): Promise<Blob>;
  notify(notice: Omit<Notice, 'id'>): void;
  dismiss(id: number): void;
  trouble(trouble: Trouble): void;
}

/** The derived things that the interface reads often. */
export interface GameViews {
  beat(): Beat | null;
  /** The menu, when the shown beat is the last of its turn; locked ones included. */
  menu(): readonly Choice[];
  /** Key of the choice that was taken at the shown menu before a way back; null when there is none. */
  remembered(): string | null;
  backlog(): readonly BacklogEntry[];
  /** Key scenes of the run in hand by their node ids, in order up to the shown beat; none twice in a row. The same array until one is added. */
  thread(): readonly string[];
  /** A line was ever shown. */
  isRead(line: string): boolean;
}

/** The whole game, as `src/ui` is given it. */
export interface Game {
  readonly store: StoreApi<GameState>;
  readonly actions: GameActions;
  readonly views: GameViews;
  readonly book: Book;
}
