import { Story as Ink } from 'inkjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createStory, type Journal, readEntry } from '../../src/story/index.ts';
import { type House, houseOf } from '../../studio/torture/edits/house.ts';
import { edits } from '../../studio/torture/edits/index.ts';
import { KINDS } from '../../studio/torture/edits/kinds.ts';
import type { Replayed } from '../../studio/torture/edits/oracle.ts';
import { linesOf, menusOf, readings } from '../../studio/torture/edits/source.ts';
import { type Reader, type Result, storyRoom, trial } from '../../studio/torture/edits/trial.ts';
import { FRESH, storyOf } from '../story/fixtures.ts';

const SEED = 1;

const ALL = Object.keys(KINDS);
/** Lies that must be caught of each liar, and rounds of trials in which they may be told. */
const LIES = 3;
const ROUNDS = 12;

describe('journals on an edited story', () => {
  it('replay as they must, whatever the edits', async () => {
    const task = { count: 20, seed: SEED, tell: () => undefined };
    const { checks } = await edits(task, { kept: 1, random: 2, pool: 10 });
    expect(checks).toHaveLength(ALL.length);
    expect(checks.flatMap(({ failures }) => failures)).toEqual([]);
  });
});

describe('the beat of a journal (src/story findBeat)', () => {
  const OLD = '-> a\n=== a ===\nOne.\nTwo.\nThree.\n* [Go. # id: go]\n- -> END';
  const atThree = (): Journal => storyOf(OLD, 'old', ['go']).begin(1, FRESH).journal(2);

  it('is found again by its line after the knot was renamed', () => {
    const renamed = storyOf(OLD.replaceAll(/(-> |=== )a/g, '$1b').replace('One.', 'Zero.\nOne.'), 'new', [
      'go',
    ]);
    expect(renamed.replay(atThree())).toMatchObject({ at: 3, divergences: [] });
  });

  it('is found again by its line after the knot was split before it', () => {
    const split = storyOf(OLD.replace('Two.', 'New.\n-> b\n=== b ===\nTwo.'), 'new', ['go']);
    expect(split.replay(atThree())).toMatchObject({ at: 3, divergences: [] });
  });
});

describe('the oracle', () => {
  let house: House;
  beforeAll(() => {
    house = houseOf(SEED, { kept: 4, random: 2, pool: 6 });
  });

  /** Plays trials through a reader that lies of some journals. */
  function caught(
    kinds: readonly string[],
    lie: (told: Replayed, journal: Journal, json: string) => Replayed | null,
  ) {
    const lied = new Set<Journal>();
    const liar: Reader = (json, ids) => {
      const replay = storyRoom(json, ids);
      return (journal) => {
        const told = replay(journal);
        const lying = lie(told, journal, json);
        if (lying) lied.add(journal);
        return lying ?? told;
      };
    };
    const results: Result[] = [];
    for (let round = 0; results.length < LIES && round < ROUNDS; round++) {
      const kind = ALL.indexOf(kinds[round % kinds.length] as string);
      const n = kind + ALL.length * Math.floor(round / kinds.length);
      lied.clear();
      const told = trial(house, SEED, n, liar).results;
      results.push(...told.filter(({ recorded }) => lied.has(recorded.journal)));
    }
    expect(results.length).toBeGreaterThanOrEqual(LIES);
    return results.map(({ wrong }) => wrong.join('; '));
  }

  it('sees a wrong choice taken in the name of the right one', () => {
    const found = caught(['line inserted'], (told, journal, json) => {
      const last = journal.choices.at(-1);
      if (last === undefined || told.replayed < journal.choices.length) return null;
      const before = { ...journal, choices: journal.choices.slice(0, -1) };
      const { run } = createStory(new Ink(json), 'edited').replay(before);
      const isOther = ({ key, locked }: { key: string; locked?: string }) =>
        key !== readEntry(last).key && locked === undefined;
      const other = run.turn.choices.find(isOther);
      if (!other) return null;
      run.choose(other.key);
      const claimed = { turn: run.turn, choices: journal.choices, turns: () => run.turns() };
      return { run: claimed, at: told.at, divergences: told.divergences, replayed: told.replayed };
    });
    for (const wrong of found) expect(wrong).toMatch(/tells “.*”/);
  });

  it('sees a choice skipped that is gone, and the next ones taken', () => {
    const found = caught(['choice removed', 'choice rekeyed'], (told, journal) => {
      if (told.replayed === journal.choices.length) return null;
      return { ...told, replayed: journal.choices.length, divergences: [] };
    });
    for (const wrong of found)
      expect(wrong).toMatch(/took \d+ choices, not \d+.*does not tell: (gone|closed)/);
  });

  it('sees a stop that nobody is told of', () => {
    const kinds = ['choice removed', 'choice closed', 'choice locked', 'choice moved'];
    const found = caught(kinds, (told) => {
      const divergences = told.divergences.filter(({ kind }) => kind !== 'gone' && kind !== 'closed');
      return divergences.length < told.divergences.length ? { ...told, divergences } : null;
    });
    for (const wrong of found) expect(wrong).toMatch(/^does not tell: (gone|closed) [\w-]+ at \d+$/);
  });

  it('sees a reworded choice that nobody is told of', () => {
    const found = caught(['choice reworded'], (told) => {
      const divergences = told.divergences.filter(({ kind }) => kind !== 'reworded');
      return divergences.length < told.divergences.length ? { ...told, divergences } : null;
    });
    for (const wrong of found) expect(wrong).toMatch(/^does not tell: reworded /);
  });

  it('sees a reader put on another line', () => {
    const found = caught(['line inserted'], (told, { choices }) => {
      const { beats } = told.run.turn;
      const isThere = told.replayed === choices.length && told.divergences.length === 0 && beats.length > 1;
      return isThere ? { ...told, at: (told.at + 1) % beats.length } : null;
    });
    for (const wrong of found) expect(wrong).toMatch(/^shows “.*”, not “.*”$/);
  });
});

describe('ink as its editors see it', () => {
  it('has menus, and menus in branches', () => {
    const ink =
      '=== k ===\nA.\n* [B # id: b]\n  C.\n  * * [D # id: d]\n  * * [E # id: e]\n\n* {x} [F # id: f]\n- G.\n-> k';
    const menus = menusOf('k.ink', linesOf(ink)).map(({ choices }) =>
      choices.map(({ id, from, to }) => [id, from, to]),
    );
    expect(menus).toEqual([
      [
        ['b', 2, 6],
        ['f', 7, 8],
      ],
      [
        ['d', 4, 5],
        ['e', 5, 6],
      ],
    ]);
  });

  it('has texts with several readings', () => {
    expect(readings('{asked:“Again?”|“Who?”} he says{loud:!}')).toEqual([
      '“Again?” he says!',
      '“Again?” he says',
      '“Who?” he says!',
      '“Who?” he says',
    ]);
  });
});
