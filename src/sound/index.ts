/** The sound room: what is heard, as a function of state. */
export type { LoopData, LoopSound, SoundAssets, SoundFile, TakesData, TakesSound } from './assets.ts';
export { createSound, type Sound } from './sound.ts';
