/** One line of loops, the music's or the city's: one is wanted, the others leave, and what sounds goes on until the next one can. */
import type { WantedLoop } from '../wanted.ts';
import type { Paces } from './paces.ts';
import { positionAt } from './position.ts';
import type { Voice } from './voice.ts';

export type Mode = 'play' | 'still';

export interface Line<K extends string> {
  /** Goes over to a loop, or to silence. */
  go(wanted: WantedLoop<K> | null, mode: Mode): void;
  /** Something was loaded, or may sound again: does what could not be done before. */
  settle(mode?: Mode): void;
  /** Names that sound, and the one that is to. */
  inUse(): readonly K[];
  sounding(): readonly K[];
}

export interface LineParts<K extends string> {
  readonly paces: Paces;
  /** What is begun now is heard now. */
  isOpen(): boolean;
  /** Loads a loop at once; `anew` when something else was wanted before. */
  want(name: K, anew: boolean): void;
  /** Seconds of a loop that is loaded; null while it is not. */
  secondsOf(name: K): number | null;
  /** @param position seconds into the loop */
  start(name: K, position: number): Voice;
  /** A voice has ended. */
  gone(): void;
  /** Milliseconds, as in `since`. */
  now(): number;
}

export function createLine<K extends string>(parts: LineParts<K>): Line<K> {
  const voices = new Map<K, Voice>();
  let wanted: WantedLoop<K> | null = null;
  let mode: Mode = 'still';

  /** The voice of what is wanted; null while it cannot begin. */
  function voiceOf({ name, since }: WantedLoop<K>): Voice | null {
    const sounding = voices.get(name);
    if (sounding) return sounding;
    const seconds = parts.secondsOf(name);
    if (seconds === null) return null;
    const fresh = parts.start(name, positionAt(since, parts.now(), seconds));
    voices.set(name, fresh);
    return fresh;
  }

  function settle(how: Mode = mode): void {
    if (!parts.isOpen()) return;
    const pace = parts.paces[how];
    if (wanted) {
      const voice = voiceOf(wanted);
      if (!voice) return;
      voice.go(wanted.level, wanted.stem, pace);
    }
    for (const [name, voice] of voices) {
      if (name === wanted?.name) continue;
      voice.leave(wanted ? pace.out : pace.silence, () => {
        voices.delete(name);
        parts.gone();
      });
    }
  }

  return {
    go(next, how) {
      const anew = next?.name !== wanted?.name;
      wanted = next;
      mode = how;
      if (next && !voices.has(next.name)) parts.want(next.name, anew);
      settle();
    },
    settle,
    inUse: () => (wanted ? [...voices.keys(), wanted.name] : [...voices.keys()]),
    sounding: () => [...voices.keys()],
  };
}
