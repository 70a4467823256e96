import { expect, test } from 'vitest';
import { t, told } from '../../src/ui/panels/words.ts';

test('a word by its key, with what it is given', () => {
  expect(t('read.save')).toBe('Save');
  expect(t('read.said', { who: 'Ido', text: 'No, here.' })).toBe('Ido: No, here.');
  expect(t(`volume.${'music' as 'music' | 'all'}`)).toBe('Music');
});

test('a count takes its own form', () => {
  expect(t('end.keptEnding', 1)).toBe('One choice led here. It is kept, and so is what you found.');
  expect(t('end.keptEnding', 12)).toBe('12 choices led here. They are kept, and so is what you found.');
});

test('a key from outside is told, or is none', () => {
  expect(told('because.trust_ido')).toBe('Ido trusts you');
  expect(told('card.chapter', { chapter: 3 })).toBe('Chapter 3');
  for (const key of ['because.nobody', 'nowhere.at_all', 'because', '', 'because.constructor']) {
    expect(told(key)).toBeNull();
  }
});
