/** What the story's names stand for: where each sound is, and how it is cut. */
import type { LoopData, LoopSound, SoundAssets, TakesData, TakesSound } from '../assets.ts';
import type { Source } from './recording.ts';

export type Kind = 'cue' | 'ambience' | 'sound';

/** `<kind> <name>`, as the console tells of it. */
export type Key = `${Kind} ${string}`;

export type Entry<D = LoopData | TakesData> = Source & { readonly data: D };

export interface Catalogue {
  /** Null for a name that is only planned: it is silence. */
  loop(key: Key): Entry<LoopData> | null;
  takes(key: Key): Entry<TakesData> | null;
  entry(key: Key): Entry | null;
}

export const keyOf = (kind: Kind, name: string): Key => `${kind} ${name}`;
export const kindOf = (key: Key): Kind => key.slice(0, key.indexOf(' ')) as Kind;
const nameOf = (key: Key): string => key.slice(key.indexOf(' ') + 1);

/** The one part of a loop that is played, and goes round. */
export const ROUND = 'round';

export function createCatalogue(assets: SoundAssets): Catalogue {
  function loopOf(found: LoopSound): Entry<LoopData> {
    const { data, stems } = found;
    const sprite = { [ROUND]: [data.guard * 1000, data.seconds * 1000, true] as [number, number, boolean] };
    return { data, files: stems, sprite, seconds: data.seconds + 2 * data.guard };
  }

  function takesOf({ data, file }: TakesSound): Entry<TakesData> {
    const sprite = Object.fromEntries(
      data.takes.map(([start, length], take) => [take, [start, length] as [number, number]]),
    );
    const seconds = Math.max(...data.takes.map(([start, length]) => start + length)) / 1000;
    return { data, files: new Map([['takes', file]]), sprite, seconds };
  }

  const loop = remembered((key) => {
    const find = { cue: assets.music, ambience: assets.ambience, sound: () => null }[kindOf(key)];
    const found = find(nameOf(key));
    return found && loopOf(found);
  });
  const takes = remembered((key) => {
    const found = kindOf(key) === 'sound' ? assets.effect(nameOf(key)) : null;
    return found && takesOf(found);
  });
  return { loop, takes, entry: (key) => loop(key) ?? takes(key) };
}

/** Asked for at every beat, and always the same. */
function remembered<T>(find: (key: Key) => T): (key: Key) => T {
  const known = new Map<Key, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key) as T;
  };
}
