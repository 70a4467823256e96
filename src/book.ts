/** The book as the rooms need it: names of the story joined to the files that were made for them. */
import { CAST } from '../story/cast.ts';
import { PLATES, TITLE_PLATE } from '../story/plates.ts';
import type { Book, PlateFace } from './game/index.ts';
import type { StageAssets } from './stage/index.ts';
import { isPlanned } from './story/names.ts';

interface PlateData {
  readonly focus: readonly [number, number];
  readonly description: string;
}

interface ActorData {
  readonly width: number;
  readonly height: number;
  readonly faces: 'left' | 'right';
}

const full = import.meta.glob<string>('../assets/plates/*/plate.avif', {
  eager: true,
  query: '?url',
  import: 'default',
});
const thumbs = import.meta.glob<string>('../assets/plates/*/thumb.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});
const blurs = import.meta.glob<string>('../assets/plates/*/blur.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});
const plateData = import.meta.glob<PlateData>('../assets/plates/*/plate.json', {
  eager: true,
  import: 'default',
});
const drawings = import.meta.glob<string>('../assets/actors/*/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});
const actorData = import.meta.glob<ActorData>('../assets/actors/*/actor.json', {
  eager: true,
  import: 'default',
});

/** Folder of a plate, by way of its stand-in while it is only planned. */
function slugOf(name: string): string | null {
  const entry = PLATES[name];
  if (!entry) return null;
  if (!isPlanned(entry)) return entry.slug;
  return entry.standIn === null ? null : slugOf(entry.standIn);
}

function faceOf(name: string): PlateFace | null {
  const folder = `../assets/plates/${slugOf(name)}`;
  const data = plateData[`${folder}/plate.json`];
  const url = full[`${folder}/plate.avif`];
  if (!data || url === undefined) return null;
  return {
    full: url,
    thumb: thumbs[`${folder}/thumb.webp`] ?? '',
    blur: blurs[`${folder}/blur.webp`] ?? '',
    description: data.description,
    focus: data.focus,
  };
}

/** What the interface may know. */
export const book: Book = {
  cast: CAST,
  plates: Object.fromEntries(
    Object.keys(PLATES).flatMap((name) => {
      const face = faceOf(name);
      return face ? [[name, face] as const] : [];
    }),
  ),
  titlePlate: TITLE_PLATE,
};

/** Where the stage finds its pictures. */
export const stageAssets: StageAssets = {
  plate(name) {
    const face = book.plates[name];
    return face ? { url: face.full, focus: face.focus } : null;
  },
  actor(who, look) {
    const member = CAST[who];
    const drawn = member?.looks[look];
    const data = actorData[`../assets/actors/${member?.slug}/actor.json`];
    const worn = drawn === true ? look : drawn?.standIn;
    const url = drawings[`../assets/actors/${member?.slug}/${worn}.webp`];
    return data && url !== undefined ? { url, ...data } : null;
  },
};
