/** The book as the rooms need it: names of the story joined to the files that were made for them. */
import { CAST } from '../story/cast.ts';
import { PLATES } from '../story/plates.ts';
import { TITLE_PLATE, TITLE_SOUND } from '../story/title.ts';
import type { Book, PlateFace } from './game/index.ts';
import type { FateMap } from './map/index.ts';
import type { StageAssets } from './stage/index.ts';
import { entryOf } from './story/index.ts';

type Files<T> = Readonly<Record<string, T>>;

// Field by field and file by file: the first line does not wait for what only the stage reads.
const plateFiles: Files<string> = import.meta.glob(
  ['../assets/plates/*/*.{avif,webp}', '../assets/plates/*/plate.json'],
  { eager: true, query: '?url', import: 'default' },
);
const focuses: Files<readonly [number, number]> = import.meta.glob('../assets/plates/*/plate.json', {
  eager: true,
  import: 'focus',
});
const descriptions: Files<string> = import.meta.glob('../assets/plates/*/plate.json', {
  eager: true,
  import: 'description',
});
const actorFiles: Files<string> = import.meta.glob(
  ['../assets/actors/*/*.webp', '../assets/actors/*/*.json', '!../assets/actors/*/actor.json'],
  { eager: true, query: '?url', import: 'default' },
);

const folderOf = (plate: string) => `../assets/plates/${entryOf(PLATES, plate)?.slug}`;

function faceOf(name: string): PlateFace | null {
  const folder = folderOf(name);
  const url = plateFiles[`${folder}/plate.avif`];
  const focus = focuses[`${folder}/plate.json`];
  if (url === undefined || !focus) return null;
  return {
    full: url,
    thumb: plateFiles[`${folder}/thumb.webp`] ?? '',
    blur: plateFiles[`${folder}/blur.webp`] ?? '',
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
  titleSound: { sound: TITLE_SOUND, cues: [] },
  map: async () => (await import('../story/map.json')).default as unknown as FateMap,
  codex: async () => (await import('../story/codex.ts')).CODEX,
};

/** Where the stage finds its pictures. */
export const stageAssets: StageAssets = {
  plate(name) {
    const face = book.plates[name];
    if (!face) return null;
    const folder = folderOf(name);
    return {
      url: face.full,
      depthUrl: plateFiles[`${folder}/depth.webp`] ?? null,
      dataUrl: plateFiles[`${folder}/plate.json`] ?? '',
      focus: face.focus,
      layerUrl: (file) => plateFiles[`${folder}/${file}`] ?? null,
    };
  },
  actor(who, look, pose) {
    const member = CAST[who];
    const drawn = member?.looks[look];
    const worn = drawn === true ? look : drawn?.standIn;
    const file = `../assets/actors/${member?.slug}/${pose ?? member?.poses[0]}`;
    const [url, lightUrl, dataUrl] = [`${file}.webp`, `${file}.light.webp`, `${file}.json`].map(
      (name) => actorFiles[name],
    );
    if (!worn || !url || !lightUrl || !dataUrl) return null;
    return { url, lightUrl, dataUrl, look: worn };
  },
};
