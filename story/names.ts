/** All the names that directions may use, for the compiler's check and the game. */
import type { Names } from '../src/story/names.ts';
import { CAST } from './cast.ts';
import { CODEX } from './codex.ts';
import { ENDINGS } from './endings.ts';
import { PLATES } from './plates.ts';
import { AMBIENCE, MUSIC, SOUNDS } from './sounds.ts';

export const NAMES: Names = {
  plates: PLATES,
  cast: CAST,
  music: MUSIC,
  ambience: AMBIENCE,
  sounds: SOUNDS,
  codex: CODEX,
  endings: ENDINGS,
  reasons: ['trust_ido', 'trust_hugo', 'resolve', 'law', 'daughter', 'shards'],
};
