import { describe, expect, test } from 'vitest';
import { createSave, type LinkTables } from '../../src/save/index.ts';
import { pointAfter } from './fixtures.ts';

const ids = ['scrap-stay-00', 'scrap-stay-01', 'scrap-stay-02'];
const TABLES: LinkTables = {
  tables: [{ bits: 20, salt: 1, ids, shards: ['s_falling', 's_moon'], lessons: ['breath'] }],
  storyHash: 'c0ffee0123456789',
};
const { journal } = pointAfter(3);

describe('a run as a link', () => {
  test('is read again', async () => {
    const save = createSave({ tables: async () => TABLES });
    const made = await save.toLink(journal);
    const fragment = 'fragment' in made ? made.fragment : '';
    expect(fragment).toMatch(/^[\w-]+$/);
    expect(await save.fromLink(fragment)).toMatchObject({
      journal: { seed: journal.seed, facts: journal.facts, storyHash: journal.storyHash },
    });
    expect(await save.fromLink('?')).toHaveProperty('refused');
  });

  test.each([
    ['without tables', createSave()],
    ['whose tables cannot be had', createSave({ tables: () => Promise.reject(new Error('offline')) })],
  ])('%s is neither made nor read', async (_, save) => {
    expect(await save.toLink(journal)).toEqual({ refused: 'out-of-reach' });
    expect(await save.fromLink('abc')).toEqual({ refused: 'out-of-reach' });
  });

  test('of choices that no table knows is not made', async () => {
    const save = createSave({ tables: async () => TABLES });
    expect(await save.toLink(pointAfter(9).journal)).toEqual({ refused: 'untellable' });
  });
});
