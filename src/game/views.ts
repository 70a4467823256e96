/** What the interface reads, derived from the run. */
import { readEntry, type Turn } from '../story/index.ts';
import type { BacklogEntry } from './types.ts';

/** Text of the choice that was taken after a turn, as it stood in its menu. */
export function chosenText(turn: Turn, entry: string | undefined): string | null {
  if (entry === undefined) return null;
  const { key } = readEntry(entry);
  return turn.choices.find((choice) => choice.key === key)?.text ?? null;
}

/** Every beat that was shown and every choice made, oldest first. @param at index of the shown beat in the last turn */
export function backlogOf(turns: readonly Turn[], choices: readonly string[], at: number): BacklogEntry[] {
  return turns.flatMap((turn, place): BacklogEntry[] => {
    const isLast = place === turns.length - 1;
    const beats = isLast ? turn.beats.slice(0, at + 1) : turn.beats;
    const entries: BacklogEntry[] = beats.map((beat) => ({ kind: 'beat', beat }));
    const text = isLast ? null : chosenText(turn, choices[turn.index]);
    return text === null ? entries : [...entries, { kind: 'choice', turn: turn.index, text }];
  });
}
