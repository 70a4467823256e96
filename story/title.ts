/** What is seen and heard behind the title. */
import type { SoundState } from '../src/story/types.ts';

export const TITLE_PLATE = 'scrapyard dawn';
/** The ambience is small and comes first; the cue follows when it is there. */
export const TITLE_SOUND: SoundState = {
  music: 'title',
  stem: 'base',
  ambience: { name: 'scrapyard', level: 0.6 },
};
