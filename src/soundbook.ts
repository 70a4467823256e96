/** The sounds of the book: names of the story joined to the files that were made for them. Its own chunk, after the first line. */
import { AMBIENCE, MUSIC, SOUNDS } from '../story/sounds.ts';
import type { LoopData, LoopSound, SoundAssets, SoundFile, TakesData } from './sound/index.ts';
import { entryOf, type MusicEntry, type SoundEntry, type Stem } from './story/index.ts';

const files: Readonly<Record<string, string>> = import.meta.glob('../assets/audio/*/*.{webm,mp3}', {
  eager: true,
  query: '?url',
  import: 'default',
});
const data: Readonly<Record<string, LoopData | TakesData>> = import.meta.glob(
  '../assets/audio/*/audio.json',
  {
    eager: true,
    import: 'sound',
  },
);

const dataOf = ({ slug }: SoundEntry) => data[`../assets/audio/${slug}/audio.json`];

function fileOf(slug: string, part: string): SoundFile | null {
  const [webm, mp3] = ['webm', 'mp3'].map((codec) => files[`../assets/audio/${slug}/${part}.${codec}`]);
  return webm && mp3 ? { webm, mp3 } : null;
}

function loopOf(entry: (SoundEntry & Partial<MusicEntry>) | null): LoopSound | null {
  const told = entry && dataOf(entry);
  if (!entry || told?.kind !== 'loop') return null;
  const parts: readonly (readonly [Stem, string])[] = entry.stems?.map((stem) => [stem, stem]) ?? [
    ['base', 'sound'],
  ];
  const stems = parts.flatMap(([stem, part]) => {
    const file = fileOf(entry.slug, part);
    return file ? [[stem, file] as const] : [];
  });
  return stems.length === parts.length ? { data: told, stems: new Map(stems) } : null;
}

export const soundAssets: SoundAssets = {
  music: (name) => loopOf(entryOf(MUSIC, name)),
  ambience: (name) => loopOf(entryOf(AMBIENCE, name)),
  effect(name) {
    const entry = entryOf(SOUNDS, name);
    const told = entry && dataOf(entry);
    const file = entry && fileOf(entry.slug, 'sound');
    return told?.kind === 'takes' && file ? { data: told, file } : null;
  },
};
