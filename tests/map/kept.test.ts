import { describe, expect, it } from 'vitest';
import { chapterContent, layoutContent, readMap, staleness } from '../../studio/map/kept.ts';

/** The map as it would be if it were made now. */
const FRESH = (() => {
  const map = readMap();
  const chapters = map.chapters.map((chapter) => ({ ...chapter, hash: chapterContent(chapter.file) }));
  return { ...map, layout: layoutContent(), chapters };
})();

describe('a map that is checked in', () => {
  it('is good while nothing has changed', () => {
    expect(staleness(FRESH)).toBeNull();
  });

  it('says which chapter it does not know', () => {
    const chapters = FRESH.chapters.map((chapter, index) =>
      index === 1 ? { ...chapter, hash: 'x' } : chapter,
    );
    expect(staleness({ ...FRESH, chapters })).toContain('book1/01-scrap.ink');
    expect(staleness({ ...FRESH, chapters })).not.toContain('book1/00-the-fall.ink');
  });

  it('says when it was laid out otherwise', () => {
    expect(staleness({ ...FRESH, layout: 'x' })).toContain('laid out');
  });
});
