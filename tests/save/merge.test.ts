import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SlotSummary } from '../../src/game/ports.ts';
import { DEFAULT_SETTINGS } from '../../src/game/settings.ts';
import type { Everything, Place } from '../../src/save/everything.ts';
import { isOwn } from '../../src/save/ids.ts';
import type { Here } from '../../src/save/merge.ts';
import { planMerge } from '../../src/save/merge.ts';
import { mergeHashes } from '../../src/save/readmarks.ts';
import { joinWays } from '../../src/save/records.ts';
import type { WayRecord } from '../../src/save/schema.ts';
import { anyEverything, pointAfter, SETTINGS, UNNAMED } from './fixtures.ts';

const NOTHING: Everything = {
  places: [],
  profile: { marks: [], noteSeen: false, told: 0 },
  read: new Map(),
  ways: new Map(),
  settings: null,
};
const place = (slot: string, at: number, name: string | null = null): Place => ({
  slot,
  label: { name, locked: false },
  point: pointAfter(2, at),
  picture: null,
});
const summary = (slot: string, at: number, name: string | null = null): SlotSummary => ({
  slot,
  label: { name, locked: false },
  point: pointAfter(2, at),
});
const here = (...slots: SlotSummary[]): Here => ({ ...NOTHING, slots });
const file = (...places: Place[]): Everything => ({ ...NOTHING, places });
const hereFrom = ({ places, ...rest }: Everything): Here => ({
  ...rest,
  slots: places.map(({ slot, label, point }) => ({ slot, label: isOwn(slot) ? label : UNNAMED, point })),
});

type Way = Pick<WayRecord, 'point' | 'from'>;
function join(a: Way, b: Way): Way {
  const record = (way: Way): WayRecord => ({ version: 1, picture: null, ...way });
  const { point, from } = joinWays(record(a), record(b));
  return { point, from };
}

let made = 0;
/** What is here when the merge was done. */
function mergedWith(before: Here, there: Everything): Here {
  const { filled, profile, read, ways } = planMerge(before, there);
  const added = filled.map(({ slot, place: { label, point, slot: from } }) => {
    made += 1;
    const id = slot === 'new' ? `new${String(made).padStart(5, '0')}` : slot;
    return { slot: id, label: isOwn(from) ? label : UNNAMED, point };
  });
  const rows = new Map(before.read);
  for (const [knot, row] of read)
    rows.set(knot, mergeHashes(row, before.read.get(knot) ?? new Uint32Array()));
  const joined = new Map(before.ways);
  for (const [node, way] of ways) joined.set(node, join(before.ways.get(node) ?? way, way));
  return { slots: [...before.slots, ...added], profile, read: rows, ways: joined, settings: before.settings };
}

const points = ({ slots }: Here) => new Set(slots.map(({ point }) => JSON.stringify(point)));
const marks = ({ profile }: Here) => profile.marks.map(({ id }) => id).toSorted();
const rows = ({ read }: Here) => [...read].map(([knot, row]) => [knot, ...row].join()).toSorted();
const ways = (kept: Here) =>
  [...kept.ways]
    .map(([node, { point, from }]) => [node, point.savedAt, ...from.toSorted()].join())
    .toSorted();
const content = (kept: Here) => [points(kept), marks(kept), rows(kept), ways(kept), kept.profile.noteSeen];

describe('merging', () => {
  test('a file twice adds nothing the second time', () => {
    fc.assert(
      fc.property(anyEverything, anyEverything, (a, b) => {
        const once = mergedWith(hereFrom(a), b);
        const { plan, filled, read, ways } = planMerge(once, b);
        expect(plan).toMatchObject({
          added: [],
          beside: [],
          same: b.places.length,
          marks: 0,
          lines: 0,
          ways: 0,
        });
        expect(ways.size).toBe(0);
        expect(filled).toEqual([]);
        expect(read.size).toBe(0);
      }),
    );
  });

  test('loses nothing that either has, and writes over nothing', () => {
    fc.assert(
      fc.property(anyEverything, anyEverything, (a, b) => {
        const before = hereFrom(a);
        const merged = mergedWith(before, b);
        expect(merged.slots.slice(0, before.slots.length)).toEqual(before.slots);
        expect(new Set(merged.slots.map(({ slot }) => slot)).size).toBe(merged.slots.length);
        for (const { point } of b.places) expect(points(merged)).toContain(JSON.stringify(point));
        expect(new Set(marks(merged))).toEqual(new Set([...marks(before), ...marks(hereFrom(b))]));
        for (const [knot, row] of b.read) {
          expect([...(merged.read.get(knot) ?? [])]).toEqual(expect.arrayContaining([...row]));
        }
      }),
    );
  });

  test('two files comes to the same either way round, save for ids', () => {
    fc.assert(
      fc.property(anyEverything, anyEverything, anyEverything, (a, b, c) => {
        const before = hereFrom(a);
        expect(content(mergedWith(mergedWith(before, b), c))).toEqual(
          content(mergedWith(mergedWith(before, c), b)),
        );
      }),
    );
  });

  test('tells of every place what becomes of it', () => {
    fc.assert(
      fc.property(anyEverything, anyEverything, (a, b) => {
        const { plan, filled } = planMerge(hereFrom(a), b);
        expect(plan.added.length + plan.beside.length + plan.same).toBe(b.places.length);
        expect(filled).toHaveLength(plan.added.length + plan.beside.length);
      }),
    );
  });

  test('adds a place that is not here under its id', () => {
    const { plan, filled } = planMerge(here(), file(place('aaaaaaaa', 1, 'Duel')));
    expect(plan.added).toEqual([summary('aaaaaaaa', 1, 'Duel')]);
    expect(filled).toEqual([{ slot: 'aaaaaaaa', place: place('aaaaaaaa', 1, 'Duel') }]);
  });

  test('puts a place that differs beside, with its name', () => {
    const { plan, filled } = planMerge(here(summary('aaaaaaaa', 1)), file(place('aaaaaaaa', 2, 'Duel')));
    expect(plan.beside).toEqual([{ here: summary('aaaaaaaa', 1), there: summary('aaaaaaaa', 2, 'Duel') }]);
    expect(filled).toEqual([{ slot: 'new', place: place('aaaaaaaa', 2, 'Duel') }]);
  });

  test('leaves a place that is named otherwise here as it is', () => {
    const { plan } = planMerge(here(summary('aaaaaaaa', 1, 'Mine')), file(place('aaaaaaaa', 1, 'Theirs')));
    expect(plan).toMatchObject({ added: [], beside: [], same: 1 });
  });

  test('makes places of autosaves, even where this window has its own', () => {
    const { filled } = planMerge(here(summary('auto', 1)), file(place('auto', 2), place('ring-0', 3)));
    expect(filled.map(({ slot }) => slot)).toEqual(['new', 'new']);
  });

  test('does not add an autosave that is a place already, in the file or here', () => {
    const named = place('aaaaaaaa', 1, 'Duel');
    const { plan, filled } = planMerge(
      here(summary('ring-3', 5)),
      file(place('auto', 1), place('ring-0', 5), named),
    );
    expect(plan.same).toBe(2);
    expect(filled).toEqual([{ slot: 'aaaaaaaa', place: named }]);
  });

  test('adds a place of the file that is here only as long as the autosave stands there', () => {
    const { plan } = planMerge(here(summary('auto', 1)), file(place('aaaaaaaa', 1)));
    expect(plan.added).toHaveLength(1);
  });

  test('fills the quick place when it is empty, and goes beside it when it differs', () => {
    expect(planMerge(here(), file(place('quick', 1))).filled[0]?.slot).toBe('quick');
    expect(planMerge(here(summary('quick', 2)), file(place('quick', 1))).filled[0]?.slot).toBe('new');
    expect(planMerge(here(summary('quick', 1)), file(place('quick', 1))).plan.same).toBe(1);
  });

  test('tells settings only where they differ from those here', () => {
    const told = (mine: Here['settings'], theirs: Everything['settings']) =>
      planMerge({ ...here(), settings: mine }, { ...NOTHING, settings: theirs }).plan.settings;
    expect(told(null, null)).toBeNull();
    expect(told(null, DEFAULT_SETTINGS)).toBeNull();
    expect(told(SETTINGS, { ...SETTINGS })).toBeNull();
    expect(told(SETTINGS, DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
    expect(told(null, SETTINGS)).toEqual(SETTINGS);
  });

  test('tells ways that are newer, or come from elsewhere, and no others', () => {
    const way = (at: number, ...from: string[]) => new Map([['alley', { point: pointAfter(2, at), from }]]);
    const told = (mine: Here['ways'], theirs: Here['ways']) =>
      planMerge({ ...here(), ways: mine }, { ...NOTHING, ways: theirs }).plan.ways;
    expect(told(new Map(), way(1, ''))).toBe(1);
    expect(told(way(1, ''), way(2, ''))).toBe(1);
    expect(told(way(2, ''), way(1, 'roof'))).toBe(1);
    expect(told(way(2, '', 'roof'), way(1, 'roof'))).toBe(0);
    expect(told(way(2, ''), way(2, ''))).toBe(0);
  });

  test('keeps what was told here: what only the file brings is no news to whoever had none', () => {
    const marks = (...ids: string[]) => ids.map((id) => ({ kind: 'node', id }) as const);
    const file = { ...NOTHING, profile: { marks: marks('c', 'a'), noteSeen: true, told: 2 } };
    const told = (before: number) =>
      planMerge({ ...here(), profile: { marks: marks('a', 'b'), noteSeen: true, told: before } }, file)
        .profile;
    expect(told(2)).toEqual({ marks: marks('a', 'b', 'c'), noteSeen: true, told: 3 });
    expect(told(1)).toEqual({ marks: marks('a', 'b', 'c'), noteSeen: true, told: 1 });
  });

  test('takes no more lines into a row than a row can hold', () => {
    const full = Uint32Array.from({ length: 65_536 }, (_, i) => i * 2);
    const read = new Map([['dawn', full]]);
    const { plan } = planMerge(
      { ...here(), read },
      { ...NOTHING, read: new Map([['dawn', Uint32Array.of(1)]]) },
    );
    expect(plan.lines).toBe(0);
  });
});
