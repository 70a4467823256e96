/** Every plate the story names. A planned one shows its stand-in until it is drawn; a release refuses it. */
import type { Planned, PlateEntry } from '../src/story/names.ts';

const drawn = (slug: string): PlateEntry => ({ slug });
const planned = (standIn: string): Planned => ({ planned: true, standIn });

export const PLATES: Readonly<Record<string, PlateEntry | Planned>> = {
  'the fall': drawn('the-fall'),
  'scrapyard dawn': drawn('scrapyard-dawn'),
  'street night': drawn('street-night'),
  'clinic basement': drawn('clinic-basement'),
  'alitas room': drawn('alitas-room'),
  'alitas room curtained': planned('clinic basement'),
};

/** Behind the title. */
export const TITLE_PLATE = 'scrapyard dawn';
