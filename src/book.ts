/** The book as the rooms need it: names of the story joined to the files that were made for them. */
import { CAST } from '../story/cast.ts';
import { PLATES, TITLE_PLATE } from '../story/plates.ts';
import type { Book, PlateFace } from './game/index.ts';
import type { StageAssets } from './stage/index.ts';
import { isPlanned } from './story/index.ts';

type Files<T> = Readonly<Record<string, T>>;

const full: Files<string> = import.meta.glob('../assets/plates/*/plate.avif', {
  eager: true,
  query: '?url',
  import: 'default',
});
const thumbs: Files<string> = import.meta.glob('../assets/plates/*/thumb.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});
const blurs: Files<string> = import.meta.glob('../assets/plates/*/blur.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});
const drawings: Files<string> = import.meta.glob('../assets/actors/*/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});
// Field by field: the first line does not wait for hashes and lights that nothing here reads.
const focuses: Files<readonly [number, number]> = import.meta.glob('../assets/plates/*/plate.json', {
  eager: true,
  import: 'focus',
});
const descriptions: Files<string> = import.meta.glob('../assets/plates/*/plate.json', {
  eager: true,
  import: 'description',
});
const widths: Files<number> = import.meta.glob('../assets/actors/*/actor.json', {
  eager: true,
  import: 'width',
});
const heights: Files<number> = import.meta.glob('../assets/actors/*/actor.json', {
  eager: true,
  import: 'height',
});
const facings: Files<'left' | 'right'> = import.meta.glob('../assets/actors/*/actor.json', {
  eager: true,
  import: 'faces',
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
  const url = full[`${folder}/plate.avif`];
  const focus = focuses[`${folder}/plate.json`];
  if (url === undefined || !focus) return null;
  return {
    full: url,
    thumb: thumbs[`${folder}/thumb.webp`] ?? '',
    blur: blurs[`${folder}/blur.webp`] ?? '',
    description: descriptions[`${folder}/plate.json`] ?? '',
    focus,
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
    const folder = `../assets/actors/${member?.slug}`;
    const worn = drawn === true ? look : drawn?.standIn;
    const url = drawings[`${folder}/${worn}.webp`];
    const data = `${folder}/actor.json`;
    const [width, height, faces] = [widths[data], heights[data], facings[data]];
    if (url === undefined || !width || !height || !faces) return null;
    return { url, width, height, faces };
  },
};
