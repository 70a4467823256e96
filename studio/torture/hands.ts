/** Hands that press until the page answers, and count its own frames meanwhile: a busy machine has slow frames, not late answers. */
import type { Locator, Page } from 'playwright-core';
import { lookAtDisk } from '../../tests/journeys/disk.ts';
import { look, type Reader, type Seen } from '../../tests/journeys/reader.ts';
import type { Chances } from './chances.ts';

/** Frames after which a press that changed nothing is followed by another: the first may only have completed the picture. */
const PATIENCE = 4;
/** Frames in which a line or a choice must have answered, further presses included: two seconds of a page that keeps up. */
export const BOUND = 120;

/** What became of a press. */
export interface Answer {
  readonly seen: Seen;
  /** Frames of the page from the press to the change. */
  readonly frames: number;
}

/** Runs in the page: waits until something else is seen, at most so many frames. */
async function change(see: () => Seen, from: string, frames: number): Promise<Answer> {
  for (let passed = 0; ; passed++) {
    const seen = see();
    if (JSON.stringify(seen) !== from || passed >= frames) return { seen, frames: passed };
    await new Promise(requestAnimationFrame);
  }
}

function untilChange(page: Page, from: Seen, frames: number): Promise<Answer> {
  return page.evaluate(`(${change})(${look}, ${JSON.stringify(JSON.stringify(from))}, ${frames})`);
}

/** Lets frames of the page go by. */
export async function frames(page: Page, count: number): Promise<void> {
  await page.evaluate(async (left) => {
    for (let i = 0; i < left; i++) await new Promise(requestAnimationFrame);
  }, count);
}

const arrived = (from: Seen, now: Seen) =>
  now.beat !== from.beat ||
  now.screen !== from.screen ||
  now.choices.length !== from.choices.length ||
  now.panels.length !== from.panels.length;

/** Presses a key until there is another beat, menu, panel or screen. Rejects when none comes in time. */
async function insist(reader: Reader, from: Seen, key: string): Promise<Answer> {
  let passed = 0;
  let before = from;
  while (passed < BOUND) {
    await reader.page.keyboard.press(key);
    const { seen, frames } = await untilChange(reader.page, before, PATIENCE);
    // A press that was answered within the frame still took one.
    passed += Math.max(1, frames);
    if (arrived(from, seen)) return { seen, frames: passed };
    before = seen;
    // A part that still comes down the line was answered with a mark: it may take as long as the line does.
    await reader.page.locator('.late').waitFor({ state: 'detached' });
  }
  throw new Error(`${key} is not answered in ${passed} frames; seen: ${JSON.stringify(before)}`);
}

/** On to the next beat, menu or panel. An arrow, not Space: a panel that has just come has the focus on a button. */
export const goOn = (reader: Reader, from: Seen): Promise<Answer> => insist(reader, from, 'ArrowRight');

/** One beat back. */
export const goBack = (reader: Reader, from: Seen): Promise<Answer> => insist(reader, from, 'Backspace');

/** Takes an open choice by chance; `onTake` hears its words before. */
export function choose(
  reader: Reader,
  from: Seen,
  chances: Chances,
  onTake: (words: string) => void = () => {},
): Promise<Answer> {
  const open = from.choices.filter((choice) => choice.open);
  const n = chances.below(open.length);
  onTake(open[n]?.text ?? '');
  return insist(reader, from, String(n + 1));
}

/** The story has come to its end; the panel that says so may have been pressed away already. */
export const isOver = (now: Seen): boolean => now.screen === 'title' || now.panels.length > 0;

/** Presses a button of the topmost panel. */
export async function pressButton(page: Page, button: string): Promise<void> {
  await page.getByRole('dialog').last().getByRole('button', { name: button, exact: true }).focus();
  await page.keyboard.press('Enter');
}

/** From wherever the reader is to the first line of a new run. */
export async function beginAgain(reader: Reader, now: Seen): Promise<Seen> {
  if (now.screen !== 'title') {
    if (now.panels.length === 0) await reader.openPanel('Escape', 'Pause');
    await pressButton(reader.page, 'Title');
  }
  return reader.begin();
}

/** Opens the panel of kept runs over the story. */
export async function openLoad(reader: Reader): Promise<void> {
  await reader.openPanel('Escape', 'Pause');
  await pressButton(reader.page, 'Load');
  await reader.panel('Load').waitFor();
}

/** A place of the open panel; `new` for one that is not made yet. */
export const slotOf = (page: Page, slot: string): Locator =>
  page.getByRole('dialog').last().locator(`[data-slot="${slot}"]`);

/** Places of the reader's own, as the open panel counts them. */
export async function placesMade(page: Page): Promise<number> {
  return Number(await page.getByRole('dialog').last().locator('.places-own-name b').textContent());
}

/** Has a place of the open panel written; what is there is written over by a second press. */
export async function writeSlot(page: Page, slot: string): Promise<void> {
  const isFree = (await slotOf(page, slot).textContent())?.includes('Save here');
  await pressSlot(page, slot);
  if (!isFree) await page.keyboard.press('Enter');
}

/** Presses a place of the open panel. */
export async function pressSlot(page: Page, slot: string): Promise<void> {
  await slotOf(page, slot).locator('[data-place]').focus();
  await page.keyboard.press('Enter');
}

/** Waits until the autosave on the disk is this beat: a robot reads faster than anything is written. */
export async function untilKept(page: Page, beat: string): Promise<void> {
  for (let left = BOUND; (await lookAtDisk(page)).place !== beat; left--) {
    if (left === 0) throw new Error(`${beat} is not kept in ${BOUND} frames`);
    await frames(page, 1);
  }
}
