/** Whether all came through that had been there when the browser died. */

import { lookAtDisk } from '../../tests/journeys/disk.ts';
import type { Doomed, Shown } from '../../tests/journeys/doomed.ts';
import { compareBeats, type Reader } from '../../tests/journeys/reader.ts';
import { placesMade, slotOf } from './hands.ts';
import { choicesTo, type Memory, type Place } from './memory.ts';

/** Where a run stands when it is taken up again: `later` than all that the dying page could tell, or `lost`. */
export type Where = 'the line shown' | 'the line before' | 'later' | 'lost';

/** So much of a line tells it from another; labels are cut. */
const LABEL = 40;

/** Milliseconds in which nobody reads a line: what was flung by within them counts as one. */
const INSTANT = 100;

export interface Survival {
  readonly where: Where;
  /** What did not come through. */
  readonly failures: readonly string[];
}

/** What the page says in passing. */
const notices = (reader: Reader): Promise<string> =>
  reader.page.evaluate(() =>
    [...document.querySelectorAll('[role="status"]')]
      .map((one) => one.textContent ?? '')
      .join(' ')
      .trim(),
  );

/** Words of the choices in the log. */
export async function choicesInLog(reader: Reader): Promise<readonly string[]> {
  const log = await reader.openPanel('l', 'Log');
  const earlier = log.getByRole('button', { name: 'Earlier', exact: true });
  while ((await earlier.count()) > 0) await earlier.press('Enter');
  const entries = await log.getByRole('listitem').allTextContents();
  await reader.closePanel('Log');
  return entries.flatMap((entry) => /^You chose: (.*)$/su.exec(entry)?.[1] ?? []);
}

/** Compares the log with what is remembered; a menu says more around the words. */
export function choicesLost(inLog: readonly string[], remembered: readonly string[]): readonly string[] {
  const same =
    inLog.length === remembered.length && inLog.every((words, i) => remembered[i]?.includes(words));
  return same ? [] : [`the log has the choices ${JSON.stringify(inLog)}, not ${JSON.stringify(remembered)}`];
}

/** Finds out at the title which places are still there, and settles what was uncertain of them. */
async function checkSlots(reader: Reader, memory: Memory): Promise<readonly string[]> {
  const { sure: least, perhaps: more } = memory.made;
  if (memory.slots.size === 0 && least + more === 0) return [];
  const failures: string[] = [];
  await reader.button('Load').focus();
  await reader.page.keyboard.press('Enter');
  await reader.panel('Load').waitFor();
  for (const [slot, { sure, perhaps }] of memory.slots) {
    const there = slotOf(reader.page, slot);
    const text = (await there.count()) > 0 ? ((await there.textContent()) ?? '') : '';
    const holds = (place: Place | null) => (place ? text.includes(place.line.slice(0, LABEL)) : text === '');
    const held = perhaps && holds(perhaps) ? perhaps : sure;
    if (!holds(held)) failures.push(`place ${slot} does not hold “${sure?.line}” but “${text}”`);
    // Two places with the same words cannot be told apart from here.
    const isEither = sure && perhaps && holds(sure) && holds(perhaps);
    if (!isEither) memory.slots.set(slot, { sure: held, perhaps: null });
  }
  const made = await placesMade(reader.page);
  if (made < least || made > least + more)
    failures.push(`${made} places are there, not ${least} or ${least + more}`);
  memory.made = { sure: made, perhaps: 0 };
  await reader.closePanel('Load');
  return failures;
}

function whereIs(beat: string, shown: readonly Shown[]): Where {
  const last = shown.at(-1);
  if (beat === last?.beat) return 'the line shown';
  const instant = shown.findIndex(({ at }) => at >= (last?.at ?? 0) - INSTANT);
  if (shown.slice(Math.max(0, instant - 1)).some((one) => one.beat === beat)) return 'the line before';
  const isNew = shown.every((one) => one.beat !== beat);
  return isNew && compareBeats(beat, last?.beat ?? '') > 0 ? 'later' : 'lost';
}

/** Takes up the run at the title, and compares. @param doomed the browser that was killed: what it showed and warned of */
export async function survived(
  reader: Reader,
  memory: Memory,
  { shown, warnings }: Pick<Doomed, 'shown' | 'warnings'>,
): Promise<Survival> {
  const failures: string[] = [];
  await reader.title();
  const kept = await lookAtDisk(reader.page);
  const there = new Set(kept.marks);
  const gone = memory.marks.filter((mark) => !there.has(mark));
  if (gone.length > 0) failures.push(`no longer marked: ${gone.join(', ')}`);
  if (kept.damaged > 0) failures.push(`${kept.damaged} records are damaged`);
  memory.marks = kept.marks;
  failures.push(...(await checkSlots(reader, memory)));
  const now = await reader.resume();
  const where = whereIs(now.beat, shown);
  const same = shown.findLast(({ beat }) => beat === now.beat);
  if (where === 'lost') {
    const told = shown.slice(-4).map(({ beat }) => beat);
    const from = `the disk has ${kept.place}, read from ${shown[0]?.beat}`;
    failures.push(
      `the run stands at ${now.beat}; shown last: ${told.join(', ')}; ${from}; ${warnings.join('; ')}`,
    );
  } else if (same && same.line !== now.line)
    failures.push(`${now.beat} says “${now.line}”, not “${same.line}”`);
  failures.push(...choicesLost(await choicesInLog(reader), choicesTo(memory, now.beat)));
  const told = await notices(reader);
  if (told !== '') failures.push(`the page says “${told}”`);
  return { where, failures };
}
