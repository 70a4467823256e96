/** Every plate the story names. One that is not drawn yet is `{ planned: true, standIn: 'another plate' }`; a release refuses it. */
import type { Planned, PlateEntry } from '../src/story/names.ts';

const drawn = (slug: string): PlateEntry => ({ slug });

export const PLATES: Readonly<Record<string, PlateEntry | Planned>> = {
  'the fall': drawn('the-fall'),
  'scrapyard dawn': drawn('scrapyard-dawn'),
  'core lifted': drawn('core-lifted'),
  'street night': drawn('street-night'),
  'clinic basement': drawn('clinic-basement'),
  'alitas room': drawn('alitas-room'),
  'alitas room curtained': drawn('alitas-room-curtained'),
  'street door': drawn('street-door'),
  'street door shut': drawn('street-door-shut'),
  'her window night': drawn('her-window-night'),
  'hammer carried': drawn('hammer-carried'),
  'market day': drawn('market-day'),
  'shop screen': drawn('shop-screen'),
  'motorball court': drawn('motorball-court'),
  'church ruin': drawn('church-ruin'),
  rooftop: drawn('rooftop'),
  'the view': drawn('the-view'),
  'side alley rain': drawn('side-alley'),
  'first leap': drawn('first-leap'),
  'clinic night': drawn('clinic-night'),
  'badlands lake': drawn('badlands-lake'),
  'wreck inside': drawn('wreck-inside'),
  'body opens': drawn('body-opens'),
  'factory hall': drawn('factory-hall'),
  'law wall': drawn('law-wall'),
  'goods lift': drawn('goods-lift'),
};
