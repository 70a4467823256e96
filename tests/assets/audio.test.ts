import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LoopData, TakesData } from '../../src/sound/index.ts';
import { TITLE_SOUND } from '../../story/title.ts';
import { slugs, sources } from '../../studio/score/list.ts';
import { sourceHash } from '../../studio/sources.mjs';

/** What the makers write beside each sound. */
interface Card {
  readonly source: string;
  readonly sound: LoopData | TakesData;
}

const root = path.resolve(import.meta.dirname, '../..');
const audio = path.join(root, 'assets/audio');
const folders = fs.readdirSync(audio);
const cardOf = (slug: string): Card =>
  JSON.parse(fs.readFileSync(path.join(audio, slug, 'audio.json'), 'utf8'));

/** Bytes of all files of a codec, or of those of one sound. */
const weightOf = (codec: string, among: readonly string[] = folders) =>
  among
    .flatMap((slug) => fs.readdirSync(path.join(audio, slug)).map((name) => path.join(audio, slug, name)))
    .filter((file) => file.endsWith(`.${codec}`))
    .reduce((sum, file) => sum + fs.statSync(file).size, 0);

describe('every sound is what its piece makes', () => {
  it.each(folders)('%s', (slug) => {
    expect(slugs()).toContain(slug);
    expect(cardOf(slug).source, `run npm run score -- ${slug}`).toBe(sourceHash(sources(slug)));
  });
});

describe('the data of a sound', () => {
  it.each(folders)('%s has every file in both codecs', (slug) => {
    const names = fs.readdirSync(path.join(audio, slug)).filter((name) => name !== 'audio.json');
    const parts = new Set(names.map((name) => name.slice(0, name.indexOf('.'))));
    expect(names.toSorted()).toEqual(
      [...parts].flatMap((part) => [`${part}.mp3`, `${part}.webm`]).toSorted(),
    );
    expect(parts.has('sound') ? parts.size === 1 : parts.has('base')).toBe(true);
  });

  it.each(folders)('%s is in range', (slug) => {
    const { sound } = cardOf(slug);
    if (sound.kind === 'loop') {
      // Whole samples at 44.1 and at 48 kHz.
      expect(sound.seconds * 300).toBeCloseTo(Math.round(sound.seconds * 300), 6);
      expect(sound.guard).toBeGreaterThanOrEqual(0.2);
    } else {
      expect(sound.duck >= 0 && sound.duck <= 1).toBe(true);
      expect(sound.level > 0 && sound.level <= 1).toBe(true);
      expect(sound.takes.length).toBeGreaterThan(0);
      let end = 0;
      for (const [start, length] of sound.takes) {
        expect(start - end).toBeGreaterThanOrEqual(150);
        expect(length).toBeGreaterThan(0);
        end = start + length;
      }
    }
  });
});

describe('what a player loads', () => {
  it('is at most 40 MB of Opus, or 48 MB of MP3', () => {
    expect(weightOf('webm')).toBeLessThanOrEqual(40_000_000);
    expect(weightOf('mp3')).toBeLessThanOrEqual(48_000_000);
  });

  it('begins with an ambience of at most 25 s and 350 kB', () => {
    const slug = TITLE_SOUND.ambience?.name ?? '';
    expect(weightOf('webm', [slug])).toBeLessThanOrEqual(350_000);
    expect(weightOf('mp3', [slug])).toBeLessThanOrEqual(350_000);
    const { sound } = cardOf(slug);
    expect(sound.kind === 'loop' && sound.seconds).toBeGreaterThan(0);
    expect(sound.kind === 'loop' && sound.seconds).toBeLessThanOrEqual(25);
  });
});
