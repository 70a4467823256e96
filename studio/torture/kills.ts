/** Browsers that are killed while somebody reads, and what is there when they are started again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookAtDisk } from '../../tests/journeys/disk.ts';
import { type Doomed, launch } from '../../tests/journeys/doomed.ts';
import type { Seen } from '../../tests/journeys/reader.ts';
import { type Chances, chancesOf } from './chances.ts';
import { type Check, messageOf, type Outcome, type Task } from './checks.ts';
import { openLoad, pressSlot } from './hands.ts';
import { choicesTo, type Memory } from './memory.ts';
import { MOMENTS, step } from './moments.ts';
import { choicesInLog, choicesLost, survived, type Where } from './survival.ts';

/** Kills that a profile goes through before the next one takes its place. */
const LIFE = 17;
/** Lines and choices read before the moment comes, at most. */
const READ = 15;
/** How often a kept place is loaded before reading goes on. */
const LOADS = 0.25;

/** Goes to a kept place, if there is one, and compares. */
async function loadPlace({ reader }: Doomed, memory: Memory, chances: Chances): Promise<readonly string[]> {
  const kept = [...memory.slots].filter(([, { sure, perhaps }]) => sure && !perhaps);
  const [slot, held] = kept.length > 0 ? chances.one(kept) : [];
  if (slot === undefined || !held?.sure) return [];
  const { beat, line, choices } = held.sure;
  await openLoad(reader);
  await pressSlot(reader.page, slot);
  const now = await reader.until(
    `place ${slot}, ${beat}`,
    (seen) => seen.line === line && seen.panels.length === 0,
  );
  memory.choices = choices;
  const wrong = now.beat === beat ? [] : [`place ${slot} stands at ${now.beat}, not ${beat}`];
  return [...wrong, ...choicesLost(await choicesInLog(reader), choicesTo(memory, now.beat))];
}

/** Reads for a while and dies at the moment of that name. */
async function die(doomed: Doomed, memory: Memory, chances: Chances, moment: string): Promise<void> {
  const victim = { reader: doomed.reader, chances, memory };
  let now: Seen = await doomed.reader.see();
  for (let left = chances.below(READ); left > 0; left--) now = await step(victim, now);
  memory.marks = (await lookAtDisk(doomed.reader.page)).marks;
  await MOMENTS[moment]?.(victim, now);
  await doomed.kill();
  if (!doomed.saved()) return;
  for (const [slot, { perhaps }] of memory.slots) {
    if (perhaps) memory.slots.set(slot, { sure: perhaps, perhaps: null });
  }
  memory.made = { sure: memory.made.sure + memory.made.perhaps, perhaps: 0 };
}

/** One profile through its kills, or to the first that cannot be gone on from. */
async function live(
  task: Task,
  first: number,
  end: number,
  report: (kill: number, moment: string, where: Where | null, failures: readonly string[]) => void,
): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), 'iron-city-'));
  const memory: Memory = { choices: [], slots: new Map(), made: { sure: 0, perhaps: 0 }, marks: [] };
  const start = () => launch(task.chromium, profile, task.address);
  let doomed = await start();
  let kill = first;
  try {
    await doomed.reader.begin();
    for (; kill < end; kill++) {
      const chances = chancesOf(task.seed, `kill ${kill}`);
      const moment = chances.one(Object.keys(MOMENTS));
      const failures: string[] = [];
      let where: Where | null = null;
      try {
        if (kill > first && chances.happens(LOADS))
          failures.push(...(await loadPlace(doomed, memory, chances)));
        await die(doomed, memory, chances, moment);
        const dead = doomed;
        doomed = await start();
        const survival = await survived(doomed.reader, memory, dead);
        where = survival.where;
        failures.push(...survival.failures);
      } catch (error) {
        failures.push(messageOf(error));
      }
      report(kill, moment, where, failures);
      // What went wrong once would be found wrong again and again.
      if (failures.length > 0) return kill + 1;
    }
    return kill;
  } finally {
    await doomed.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

export async function kills(task: Task): Promise<Outcome> {
  const checks: Check[] = [];
  const count: Record<Where, number> = { 'the line shown': 0, 'the line before': 0, later: 0, lost: 0 };
  for (let next = 0; next < task.count; ) {
    const end = Math.min(task.count, (Math.floor(next / LIFE) + 1) * LIFE);
    next = await live(task, next, end, (kill, moment, where, failures) => {
      if (where) count[where]++;
      checks.push({ name: `kill ${kill + 1}, ${moment}`, failures });
      task.tell(checks.length, `${moment}: ${failures.join('; ') || where}`);
    });
  }
  const sum = Object.entries(count).map(([where, times]) => `${where} ${times}`);
  return { checks, sum: `taken up again at ${sum.join(', ')}` };
}
