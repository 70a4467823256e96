/** The sounds of the book: names of the story joined to the files that were made for them. Its own chunk, after the first line. */
import { AMBIENCE, MUSIC, SOUNDS } from '../story/sounds.ts';
import type { LoopData, LoopSound, SoundAssets, SoundFile, TakesData } from './sound/index.ts';
import { isPlanned, type MusicEntry, type Planned, type SoundEntry, type Stem } from './story/index.ts';

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

type Table<T> = Readonly<Record<string, T | Planned>>;

/** The entry of a name, by way of its stand-in while it is only planned. */
function entryOf<T extends SoundEntry>(table: Table<T>, name: string): T | null {
  const entry = table[name];
  if (!entry) return null;
  if (!isPlanned(entry)) return entry;
  return entry.standIn === null ? null : entryOf(table, entry.standIn);
}

function fileOf(slug: string, part: string): SoundFile | null {
  const [webm, mp3] = ['webm', 'mp3'].map((codec) => files[`../assets/audio/${slug}/${part}.${codec}`]);
  return webm && mp3 ? { webm, mp3 } : null;
}

function loopOf(entry: (SoundEntry & Partial<MusicEntry>) | null): LoopSound | null {
  const told = entry && data[`../assets/audio/${entry.slug}/audio.json`];
  if (told?.kind !== 'loop') return null;
  const parts: readonly (readonly [Stem, string])[] = entry?.stems?.map((stem) => [stem, stem]) ?? [
    ['base', 'sound'],
  ];
  const stems = parts.flatMap(([stem, part]) => {
    const file = fileOf(entry?.slug ?? '', part);
    return file ? [[stem, file] as const] : [];
  });
  return stems.length === parts.length ? { data: told, stems: new Map(stems) } : null;
}

export const soundAssets: SoundAssets = {
  music: (name) => loopOf(entryOf(MUSIC, name)),
  ambience: (name) => loopOf(entryOf(AMBIENCE, name)),
  effect(name) {
    const entry = entryOf(SOUNDS, name);
    const told = entry && data[`../assets/audio/${entry.slug}/audio.json`];
    const file = entry && fileOf(entry.slug, 'sound');
    return told?.kind === 'takes' && file ? { data: told, file } : null;
  },
};
