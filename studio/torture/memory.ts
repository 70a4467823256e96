/** What a reader remembers of a run and of the places where it was kept, to be compared with what came through. */
import type { Shown } from '../../tests/journeys/doomed.ts';

/** A place in a run. */
export interface Place extends Omit<Shown, 'at'> {
  /** Words of the choice at the end of each turn before it, as the menus said them. */
  readonly choices: readonly string[];
}

/** What a slot may hold. */
export interface SlotMemory {
  /** Null: nothing. */
  readonly sure: Place | null;
  /** Or else this: it was being written when the browser died. */
  readonly perhaps: Place | null;
}

export interface Memory {
  /** Words of the choice at the end of each turn. */
  choices: readonly string[];
  readonly slots: Map<string, SlotMemory>;
  /** Places of their own that are there for sure, and one that may be. */
  made: { readonly sure: number; readonly perhaps: number };
  /** Marks of lines and finds that were on the disk. */
  marks: readonly string[];
}

export const turnOf = (beat: string): number => Number(beat.split('.')[0]);

/** The choices that lead to a beat. */
export const choicesTo = ({ choices }: Memory, beat: string): readonly string[] =>
  choices.slice(0, turnOf(beat));

/** At the end of a beat's turn these words are chosen. */
export function remember(memory: Memory, beat: string, words: string): void {
  memory.choices = [...choicesTo(memory, beat), words];
}
