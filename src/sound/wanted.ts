/** What is to be heard and since when: the place of a loop that can only begin later follows from it. */
import type { SoundState, Stem } from '../story/index.ts';

/** A cue or an ambience that is to be heard. */
export interface WantedLoop<K extends string = string> {
  readonly name: K;
  /** When it was first wanted without a break, in milliseconds of `performance.now()`. */
  readonly since: number;
  /** The highest stem that is heard. */
  readonly stem: Stem;
  /** 0..1. */
  readonly level: number;
}

export interface Wanted {
  readonly music: WantedLoop | null;
  readonly ambience: WantedLoop | null;
}

const since = (last: WantedLoop | null | undefined, name: string, now: number) =>
  last?.name === name ? last.since : now;

/** What is wanted after a state came at `now` (milliseconds); a name that was wanted before keeps its time. */
export function wantedAfter(last: Wanted | null, { music, stem, ambience }: SoundState, now: number): Wanted {
  return {
    music: music === null ? null : { name: music, since: since(last?.music, music, now), stem, level: 1 },
    ambience: ambience && {
      name: ambience.name,
      since: since(last?.ambience, ambience.name, now),
      stem: 'base',
      level: ambience.level,
    },
  };
}
