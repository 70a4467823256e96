/** One playthrough over a story object: choose, rewind, peek, keep. */
import type { Picture } from './fold.ts';
import { FIRST_PICTURE } from './fold.ts';
import { type InkStory, loadState, resetStory } from './ink.ts';
import { entryOf, readEntry } from './journal.ts';
import { readTurn, runTurn } from './turn.ts';
import type { Beat, Choice, Journal, JournalEntry, ProfileFacts, Snapshot, Turn } from './types.ts';

/** While a long journal is replayed only every so many turns keep ink's state: it is the dearest part of a turn. */
const REPLAY_STRIDE = 8;

/** One playthrough. See `RunPort` in `src/game` for what each call promises. */
export class Run {
  readonly #story: InkStory;
  readonly #hash: string;
  readonly #seed: number;
  readonly #facts: ProfileFacts;
  /** Turns that are known, and the number of the first of them (0 but for a run restored from a snapshot). */
  #turns: Turn[] = [];
  #first = 0;
  /** Picture that a restored first turn began on; other turns begin on the last beat before them. */
  #restoredBase: Picture | null = null;
  #choices: JournalEntry[] = [];
  /** Ink's state where a turn begins, by turn. */
  #starts = new Map<number, string>();
  /** Whose turn the story object stands at the end of; null when it must be brought there. */
  static #standing = new WeakMap<InkStory, { run: Run; turn: number }>();

  private constructor(story: InkStory, hash: string, seed: number, facts: ProfileFacts) {
    this.#story = story;
    this.#hash = hash;
    this.#seed = seed;
    this.#facts = facts;
  }

  /** A run from the first line. Throws StoryError when the story breaks before its first menu. */
  static begin(story: InkStory, hash: string, seed: number, facts: ProfileFacts): Run {
    const run = new Run(story, hash, seed, facts);
    resetStory(story, seed, facts);
    run.#starts.set(0, story.state.ToJson());
    run.#take(readTurn(story, 0, FIRST_PICTURE));
    return run;
  }

  /** A run from the middle. Throws StoryError when the snapshot is not of this story. */
  static restore(story: InkStory, hash: string, journal: Journal, snapshot: Snapshot): Run {
    const run = new Run(story, hash, journal.seed, journal.facts);
    run.#first = snapshot.turn;
    run.#choices = [...journal.choices];
    run.#starts.set(snapshot.turn, snapshot.ink);
    loadState(story, snapshot.ink);
    const { scene, stage, sound } = snapshot;
    run.#restoredBase = { scene, stage, sound };
    run.#take(readTurn(story, snapshot.turn, run.#restoredBase));
    return run;
  }

  get turn(): Turn {
    return this.#turns[this.#turns.length - 1] as Turn;
  }

  get choices(): readonly JournalEntry[] {
    return this.#choices;
  }

  /** All turns, oldest first. After a restore the earlier ones are played again, once. */
  turns(): readonly Turn[] {
    this.#recall();
    return this.#turns;
  }

  /** Takes a choice. @throws RangeError when it is not offered or locked, StoryError when the story breaks. */
  choose(key: string): Turn {
    const choice = this.#offered(key);
    return this.#go(choice, true);
  }

  /** As `choose`, keeping ink's state only now and then: for replays. */
  replayChoice(choice: Choice): Turn {
    return this.#go(choice, (this.turn.index + 1) % REPLAY_STRIDE === 0);
  }

  /** Back to an earlier turn. @throws RangeError when there is none of that number. */
  rewind(turn: number): Turn {
    if (turn < this.#first) this.#recall();
    const place = turn - this.#first;
    const found = this.#turns[place];
    if (!found) throw new RangeError(`there is no turn ${turn}`);
    this.#turns.length = place + 1;
    this.#choices.length = turn;
    for (const start of this.#starts.keys()) if (start > turn) this.#starts.delete(start);
    return found;
  }

  /** The beats that a choice would show, in order; none when it is locked, gone or broken. */
  peek(key: string): readonly Beat[] {
    const choice = this.turn.choices.find((offered) => offered.key === key);
    if (!choice || choice.locked !== undefined) return [];
    const last = this.#lastBeat();
    this.#stand();
    const kept = this.#story.state.ToJson();
    try {
      this.#story.ChooseChoiceIndex(this.turn.choices.indexOf(choice));
      return readTurn(this.#story, last.id.turn + 1, last, last).beats;
    } catch {
      return [];
    } finally {
      loadState(this.#story, kept);
    }
  }

  /** Where the current turn began. */
  snapshot(): Snapshot {
    const { index } = this.turn;
    const base = this.#baseOf(index);
    return {
      storyHash: this.#hash,
      turn: index,
      ink: this.#startOf(index),
      scene: base.scene,
      stage: base.stage,
      sound: base.sound,
    };
  }

  /** The save: with the beat that is shown. @param at index in the current turn's beats */
  journal(at: number): Journal {
    const beat = this.turn.beats[at] ?? this.#lastBeat();
    return {
      storyHash: this.#hash,
      seed: this.#seed,
      facts: this.#facts,
      choices: [...this.#choices],
      beat: { index: beat.id.index, line: beat.line },
    };
  }

  #baseOf(turn: number): Picture {
    const before = this.#turns[turn - this.#first - 1]?.beats.at(-1);
    return before ?? this.#restoredBase ?? FIRST_PICTURE;
  }

  #lastBeat(): Beat {
    return this.turn.beats[this.turn.beats.length - 1] as Beat;
  }

  #offered(key: string): Choice {
    const choice = this.turn.choices.find((offered) => offered.key === key);
    if (!choice) throw new RangeError(`${key} is not offered`);
    if (choice.locked !== undefined) throw new RangeError(`${key} is locked`);
    return choice;
  }

  #go(choice: Choice, keepStart: boolean): Turn {
    this.#stand();
    const before = this.#lastBeat();
    const next = this.turn.index + 1;
    try {
      this.#story.ChooseChoiceIndex(this.turn.choices.indexOf(choice));
      if (keepStart) this.#starts.set(next, this.#story.state.ToJson());
      const turn = readTurn(this.#story, next, before, before);
      this.#choices.push(entryOf(choice));
      this.#take(turn);
      return turn;
    } catch (error) {
      this.#starts.delete(next);
      Run.#standing.delete(this.#story);
      throw error;
    }
  }

  #take(turn: Turn): void {
    this.#turns.push(turn);
    Run.#standing.set(this.#story, { run: this, turn: turn.index });
  }

  /** Brings the story object to the menu of the current turn, from the nearest kept state. */
  #stand(): void {
    const standing = Run.#standing.get(this.#story);
    if (standing?.run === this && standing.turn === this.turn.index) return;
    this.#bringTo(this.turn.index);
    runTurn(this.#story);
    Run.#standing.set(this.#story, { run: this, turn: this.turn.index });
  }

  /** Sets the story object to where a turn begins, before its first line. */
  #bringTo(turn: number): void {
    let near = turn;
    while (near > this.#first && !this.#starts.has(near)) near--;
    Run.#standing.delete(this.#story);
    loadState(this.#story, this.#starts.get(near) as string);
    for (let at = near; at < turn; at++) {
      runTurn(this.#story);
      const { key } = readEntry(this.#choices[at] as JournalEntry);
      const offered = (this.#turns[at - this.#first] as Turn).choices;
      this.#story.ChooseChoiceIndex(offered.findIndex((choice) => choice.key === key));
    }
  }

  #startOf(turn: number): string {
    const kept = this.#starts.get(turn);
    if (kept !== undefined) return kept;
    this.#bringTo(turn);
    const start = this.#story.state.ToJson();
    this.#starts.set(turn, start);
    return start;
  }

  /** Plays the turns before a restored one again. */
  #recall(): void {
    if (this.#first === 0) return;
    const played = Run.begin(this.#story, this.#hash, this.#seed, this.#facts);
    for (const entry of this.#choices.slice(0, this.#first)) {
      const choice = played.turn.choices.find((offered) => offered.key === readEntry(entry).key);
      // The same story and journal always meet again; if they do not, the run keeps what it has.
      if (!choice || choice.locked !== undefined) return;
      played.replayChoice(choice);
    }
    played.#turns.length = this.#first;
    for (const [turn, start] of played.#starts) if (turn < this.#first) this.#starts.set(turn, start);
    this.#turns = [...played.#turns, ...this.#turns];
    this.#first = 0;
    Run.#standing.delete(this.#story);
  }
}
