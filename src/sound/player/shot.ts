/** Takes of a one-shot, as Howler plays them. */
import type { TakesData } from '../assets.ts';
import type { After } from './after.ts';
import { leadInto } from './howler.ts';
import { STEAL } from './paces.ts';
import type { Recording } from './recording.ts';
import type { Takes } from './shots.ts';

/** @param recording of one file */
export function takesOf(after: After, { parts, out }: Recording, { takes, duck, level }: TakesData): Takes {
  out.set(level);
  const [part] = parts.values();
  if (!part) throw new RangeError('a one-shot without a file');
  const { howl, fader } = part;

  return {
    count: takes.length,
    duck,
    play(take, ended) {
      // Howler may need another player for it, and makes that when it is played.
      const id = leadInto(fader.node, () => howl.play(String(take)));
      const cancel = after((takes[take]?.[1] ?? 0) / 1000, ended);
      return {
        steal() {
          cancel();
          ended();
          howl.once('fade', () => howl.stop(id), id);
          howl.fade(1, 0, STEAL * 1000, id);
        },
      };
    },
  };
}
