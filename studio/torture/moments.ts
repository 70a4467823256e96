/** The moments at which a browser dies: each brings the game there and returns when it is time. */
import type { Reader, Seen } from '../../tests/journeys/reader.ts';
import type { Chances } from './chances.ts';
import { beginAgain, choose, frames, goOn, isOver, writeSlot } from './hands.ts';
import { choicesTo, type Memory, remember } from './memory.ts';

export interface Victim {
  readonly reader: Reader;
  readonly chances: Chances;
  readonly memory: Memory;
}

/** Frames between the presses of a burst: fifteen a second, as fast as a finger drums. */
const DRUMMING = 4;
/** Lines after a beginning before anything may die: two runs must not be taken for each other. */
const RUN_UP = 3;

/** One line or choice on; at the end, a new run. */
export async function step({ reader, chances, memory }: Victim, now: Seen): Promise<Seen> {
  if (isOver(now)) {
    memory.choices = [];
    let fresh = await beginAgain(reader, now);
    for (let line = 0; line < RUN_UP; line++) fresh = (await goOn(reader, fresh)).seen;
    return fresh;
  }
  if (now.choices.length === 0) return (await goOn(reader, now)).seen;
  const taken = await choose(reader, now, chances, (words) => remember(memory, now.beat, words));
  return taken.seen;
}

async function stepUntil(victim: Victim, now: Seen, reached: (now: Seen) => boolean): Promise<Seen> {
  let seen = now;
  while (!reached(seen)) seen = await step(victim, seen);
  return seen;
}

/** A press whose end nobody waits for: the browser dies meanwhile. */
const fling = (reader: Reader, key: string): void => {
  reader.page.keyboard.press(key).catch(() => undefined);
};

const canGoOn = (now: Seen) => now.choices.length === 0 && !isOver(now);

/** By name, as it stands in the report. */
export const MOMENTS: Readonly<Record<string, (victim: Victim, now: Seen) => Promise<void>>> = {
  async 'while a line stands'(victim, now) {
    await step(victim, now);
    await frames(victim.reader.page, victim.chances.below(20));
  },

  async 'while a line is typed'(victim, now) {
    await step(victim, now);
    await stepUntil(victim, await victim.reader.see(), (seen) => !seen.whole);
    await frames(victim.reader.page, victim.chances.below(20));
  },

  async 'right after a press'(victim, now) {
    const { reader, chances } = victim;
    await stepUntil(victim, now, canGoOn);
    // The first may only complete the line.
    for (let press = 0; press < 2; press++) fling(reader, 'ArrowRight');
    await frames(reader.page, chances.below(3));
  },

  async 'right after a choice'(victim, now) {
    const { reader, chances, memory } = victim;
    const menu = await stepUntil(victim, now, (seen) => seen.choices.length > 0);
    const open = menu.choices.filter((choice) => choice.open);
    const n = chances.below(open.length);
    // A menu that has just come is deaf for a fifth of a second.
    await frames(reader.page, 13);
    remember(memory, menu.beat, open[n]?.text ?? '');
    fling(reader, String(n + 1));
    await frames(reader.page, chances.below(4));
  },

  async 'in a burst of presses'(victim, now) {
    const { reader, chances } = victim;
    await stepUntil(victim, now, canGoOn);
    for (let press = 2 + chances.below(12); press > 0; press--) {
      fling(reader, 'ArrowRight');
      // It dies anywhere between the last press and the one that would have come.
      await frames(reader.page, press > 1 ? DRUMMING : chances.below(DRUMMING));
    }
  },

  async 'while a place is saved'(victim, now) {
    const { reader, chances, memory } = victim;
    const { beat, line } = await stepUntil(victim, now, (seen) => !isOver(seen));
    const slot = chances.one(['quick', 'new']);
    const before = memory.slots.get(slot)?.sure ?? null;
    const place = { beat, line, choices: choicesTo(memory, beat) };
    if (slot === 'new') memory.made = { sure: memory.made.sure, perhaps: 1 };
    else memory.slots.set(slot, { sure: before, perhaps: place });
    await reader.openPanel('s', 'Save');
    await writeSlot(reader.page, slot);
    await frames(reader.page, chances.below(40));
  },
};
