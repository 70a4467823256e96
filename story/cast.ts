/** Everybody who speaks or is seen. Colours are of the warm family: cold is kept for the machine. */
import type { CastEntry } from '../src/story/names.ts';

const looks = (...names: readonly string[]): CastEntry['looks'] =>
  Object.fromEntries(names.map((name) => [name, true] as const));

export const CAST: Readonly<Record<string, CastEntry>> = {
  alita: {
    name: 'Alita',
    colour: '#f7c98b',
    slug: 'alita',
    poses: ['closed', 'open', 'guard'],
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
  hugo: {
    name: 'Hugo',
    colour: '#ffd166',
    slug: 'hugo',
    poses: ['stand', 'point'],
    looks: looks('neutral', 'warm', 'grin', 'quiet', 'surprised', 'afraid'),
  },
  koyomi: {
    name: 'Koyomi',
    colour: '#ff9f80',
    slug: 'koyomi',
    poses: ['stand'],
    looks: looks('neutral', 'scowl', 'grin', 'surprised', 'sad'),
  },
  tanji: {
    name: 'Tanji',
    colour: '#e0b94f',
    slug: 'tanji',
    poses: ['stand'],
    looks: looks('neutral', 'sour', 'grin', 'hurt', 'angry'),
  },
  chiren: {
    name: 'Chiren',
    colour: '#f0c9c0',
    slug: 'chiren',
    poses: ['stand'],
    looks: looks('neutral', 'cold', 'sad', 'angry', 'surprised'),
  },
  grewishka: {
    name: 'Grewishka',
    colour: '#ff6b4a',
    slug: 'grewishka',
    poses: ['loom', 'crouch'],
    looks: looks('neutral', 'grin', 'rage', 'hurt', 'quiet'),
  },
  nyssiana: {
    name: 'Nyssiana',
    colour: '#ff8fa3',
    slug: 'nyssiana',
    poses: ['stand'],
    looks: looks('neutral', 'smile', 'rage', 'afraid', 'hurt'),
  },
  centurion: {
    name: 'Centurion',
    colour: '#d9a066',
    slug: 'centurion',
    poses: ['stand'],
    looks: looks('neutral', 'alert'),
  },
  dog: {
    name: 'Button',
    colour: '#e6c39a',
    slug: 'dog',
    poses: ['stand'],
    looks: looks('neutral', 'glad', 'afraid', 'snarl'),
  },
  deckman: {
    name: 'Deckman',
    colour: '#e3d3b0',
    slug: 'deckman',
    poses: ['stand'],
    looks: looks('neutral', 'polite', 'stern'),
  },
  gelda: {
    name: 'The other soldier',
    colour: '#f2a65a',
    slug: 'gelda',
    poses: ['stand'],
    looks: looks('neutral', 'warm', 'stern', 'afraid'),
  },
  harrow: { name: 'Harrow', colour: '#d8b08c', slug: null, poses: [], looks: {} },
  quintal: { name: 'Mrs Quintal', colour: '#f0b7a4', slug: null, poses: [], looks: {} },
  osk: { name: 'Osk', colour: '#d6b27a', slug: null, poses: [], looks: {} },
  stranger: { name: 'A stranger', colour: '#e8a27c', slug: null, poses: [], looks: {} },
  log: { name: 'The log', colour: '#e9c46a', slug: null, poses: [], looks: {} },
  gerhad: { name: 'Gerhad', colour: '#eebd94', slug: null, poses: [], looks: {} },
};
