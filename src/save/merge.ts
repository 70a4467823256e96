/** What a file that holds everything adds to what is here. Nothing is ever written over. */
import type { MergePlan, Profile, Settings, SlotId, SlotSummary, Way } from '../game/index.ts';
import { DEFAULT_SETTINGS } from '../game/index.ts';
import type { Everything, Place } from './everything.ts';
import { isOwn } from './ids.ts';
import { fitSettings, NO_LABEL } from './parts.ts';
import type { Hashes } from './readmarks.ts';
import { mergeHashes } from './readmarks.ts';
import { joinFrom, joinProfiles } from './records.ts';

/** What is here, as far as merging is concerned. */
export interface Here {
  readonly slots: readonly SlotSummary[];
  readonly profile: Profile;
  readonly read: ReadonlyMap<string, Uint32Array>;
  readonly ways: Everything['ways'];
  readonly settings: Settings | null;
}

/** A place of the file, and where it goes. */
export interface Filled {
  readonly slot: SlotId | 'new';
  readonly place: Place;
}

/** What there is to do: the plan as it is told, and what it comes to. */
export interface Merge {
  readonly plan: MergePlan;
  /** Newest first, as the file lists them. */
  readonly filled: readonly Filled[];
  readonly profile: Profile;
  /** Rows with new lines, as they will be. */
  readonly read: ReadonlyMap<string, Hashes>;
  /** Those that the file knows more of, as it has them. */
  readonly ways: Everything['ways'];
}

/** Compares a file with what is here. Pure. */
export function planMerge(here: Here, there: Everything): Merge {
  const { added, beside, same, filled } = placesOf(here, there);
  const profile = profileOf(here, there);
  const ways = waysOf(here, there);
  const { read, lines } = rowsOf(here, there);
  const { settings } = there;
  const differs = settings !== null && contentOf(settings) !== contentOf(here.settings ?? DEFAULT_SETTINGS);
  const marks = profile.marks.length - here.profile.marks.length;
  const plan = {
    added,
    beside,
    same,
    marks,
    lines,
    ways: ways.size,
    settings: differs ? settings : null,
  };
  return { plan, filled, profile, read, ways };
}

/** What was told is told of what is here; what only the file brings is no news to somebody who had none. */
function profileOf(here: Here, there: Everything): Profile {
  const { marks, told } = here.profile;
  const both = joinProfiles(here.profile, there.profile);
  return { ...both, told: told === marks.length ? both.marks.length : told };
}

function waysOf(here: Here, there: Everything): Everything['ways'] {
  return new Map([...there.ways].filter(([node, way]) => !knows(here.ways.get(node), way)));
}

function knows(mine: Pick<Way, 'point' | 'from'> | undefined, theirs: Pick<Way, 'point' | 'from'>): boolean {
  if (!mine || theirs.point.savedAt > mine.point.savedAt) return false;
  return joinFrom(mine.from, theirs.from).length === mine.from.length;
}

function placesOf(here: Here, there: Everything) {
  const slots = new Map(here.slots.map((summary) => [summary.slot, summary]));
  const kept = new Set(here.slots.map(({ point }) => JSON.stringify(point)));
  // The reader's own places stay; what else is here makes room one day, and does not stand for a place of the file.
  const keptForGood = new Set(
    here.slots.flatMap(({ slot, point }) => (isOwn(slot) ? [JSON.stringify(point)] : [])),
  );
  const added: SlotSummary[] = [];
  const beside: { readonly here: SlotSummary; readonly there: SlotSummary }[] = [];
  const placed = new Map<Place, SlotId | 'new'>();
  let same = 0;
  for (const place of ownFirst(there.places)) {
    const point = JSON.stringify(place.point);
    const own = isOwn(place.slot);
    if ((own ? keptForGood : kept).has(point)) {
      same += 1;
      continue;
    }
    kept.add(point);
    if (own) keptForGood.add(point);
    const other = own || place.slot === 'quick' ? slots.get(place.slot) : undefined;
    if (other) beside.push({ here: other, there: summaryOf(place) });
    else added.push(summaryOf(place));
    placed.set(place, !other && (own || place.slot === 'quick') ? place.slot : 'new');
  }
  const filled = there.places.flatMap((place): Filled[] => {
    const slot = placed.get(place);
    return slot ? [{ slot, place }] : [];
  });
  return { added, beside, same, filled };
}

/** A place with a name goes before an autosave that stood there too. */
function ownFirst(places: readonly Place[]): readonly Place[] {
  return [...places.filter(({ slot }) => isOwn(slot)), ...places.filter(({ slot }) => !isOwn(slot))];
}

function summaryOf({ slot, label, point, picture }: Place): SlotSummary {
  return { slot, label: isOwn(slot) ? label : NO_LABEL, point, ...(picture && { picture }) };
}

function rowsOf(here: Here, there: Everything) {
  const read = new Map<string, Hashes>();
  let lines = 0;
  for (const [knot, hashes] of there.read) {
    const before = here.read.get(knot) ?? new Uint32Array();
    const after = mergeHashes(before, hashes);
    if (after.length === before.length) continue;
    read.set(knot, after);
    lines += after.length - before.length;
  }
  return { read, lines };
}

function contentOf(settings: Settings): string {
  return JSON.stringify(fitSettings(settings));
}
