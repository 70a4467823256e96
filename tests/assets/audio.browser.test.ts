import { describe, expect, it } from 'vitest';
import type { LoopData, TakesData } from '../../src/sound/index.ts';
import type { Sound } from '../../studio/score/measure/sound.ts';
import {
  AMBIENCE_LOUDNESS,
  CUE_LOUDNESS,
  loopFigures,
  loopMisses,
  takesFigures,
  takesMisses,
} from '../../studio/score/measure/table.ts';

/** What the makers write beside each sound. */
interface Card {
  readonly sound: LoopData | TakesData;
  /** `asked`: LUFS of base, of base and the next, and so on, of a loop. */
  readonly measured: { readonly asked?: readonly number[] };
}

const RATE = 48_000;
const cards = import.meta.glob<Card>('../../assets/audio/*/audio.json', { eager: true, import: 'default' });
const urls = import.meta.glob<string>('../../assets/audio/*/*.{webm,mp3}', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** A shipped file as this browser decodes it. */
async function decoded(url: string): Promise<Sound> {
  const bytes = await (await fetch(url)).arrayBuffer();
  const buffer = await new OfflineAudioContext(2, 1, RATE).decodeAudioData(bytes);
  const channels = Array.from({ length: buffer.numberOfChannels }, (_, c) => buffer.getChannelData(c));
  return { channels, rate: buffer.sampleRate };
}

const sounds = Object.entries(cards).map(([file, card]) => ({
  slug: file.split('/').at(-2) ?? '',
  folder: file.slice(0, file.lastIndexOf('/')),
  card,
}));

describe.each(['webm', 'mp3'])('every sound in %s, decoded by this browser, keeps to the table', (codec) => {
  it.each(sounds)('$slug', async ({ folder, card: { sound, measured } }) => {
    const files = ['base', 'tension', 'combat', 'sound'].flatMap(
      (part) => urls[`${folder}/${part}.${codec}`] ?? [],
    );
    const parts = await Promise.all(files.map(decoded));
    expect(parts.length).toBeGreaterThan(0);
    if (sound.kind === 'loop') {
      const { asked = [] } = measured;
      if (files[0]?.includes('base')) expect(asked).toEqual(CUE_LOUDNESS.slice(0, parts.length));
      else {
        expect(asked).toHaveLength(1);
        expect(asked[0]).toBeGreaterThanOrEqual(AMBIENCE_LOUDNESS.low);
        expect(asked[0]).toBeLessThanOrEqual(AMBIENCE_LOUDNESS.high);
      }
      const figures = loopFigures(parts, sound.seconds, sound.guard);
      expect(loopMisses(figures, asked), JSON.stringify(figures)).toEqual([]);
    } else {
      expect(parts).toHaveLength(1);
      const figures = takesFigures(parts[0] as Sound, sound.takes);
      expect(takesMisses(figures), JSON.stringify(figures)).toEqual([]);
    }
  });
});
