/** Everybody who speaks or is seen. Colours are of the warm family: cold is kept for the machine. */
import type { CastEntry } from '../src/story/names.ts';

const looks = (...names: readonly string[]): CastEntry['looks'] =>
  Object.fromEntries(names.map((name) => [name, true] as const));

export const CAST: Readonly<Record<string, CastEntry>> = {
  alita: {
    name: 'Alita',
    colour: '#f7c98b',
    slug: 'alita',
    poses: ['closed', 'open'],
    looks: looks('neutral', 'warm', 'sad', 'fierce', 'surprised', 'afraid', 'curious'),
  },
  ido: {
    name: 'Ido',
    colour: '#f4b56e',
    slug: 'ido',
    poses: ['stand', 'gesture'],
    looks: looks('neutral', 'warm', 'sad', 'tired', 'angry', 'surprised', 'afraid'),
  },
  voice: { name: 'A voice', colour: '#e8a27c', slug: null, poses: [], looks: {} },
  gerhad: { name: 'Gerhad', colour: '#eebd94', slug: null, poses: [], looks: {} },
};
