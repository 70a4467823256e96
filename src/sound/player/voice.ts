/** A loop that sounds: its stems begin on one sample and run to the end; only their gains ever change. */
import type { Stem } from '../../story/index.ts';
import type { LoopData } from '../assets.ts';
import type { After } from './after.ts';
import { ROUND } from './catalogue.ts';
import { inStep } from './howler.ts';
import { LEAD, type Pace } from './paces.ts';
import type { Part, Recording } from './recording.ts';

export interface Voice {
  /** Goes to a level, 0..1, with all stems up to one; comes back when it was leaving. */
  go(level: number, stem: Stem, pace: Pace): void;
  /** Fades out in some seconds, stops, and tells; a `go` before then calls it off. */
  leave(seconds: number, gone: () => void): void;
}

/** Seconds of lead after which no more is given to a page that stands still. */
const MOST_LEAD = 1;

const HEIGHT = { base: 0, tension: 1, combat: 2 } as const satisfies Record<Stem, number>;

/**
 * Begins a loop, silent until it is told to go. To be called while the context runs.
 * @param position seconds into the loop
 */
export function startVoice(
  context: AudioContext,
  after: After,
  { parts, out }: Recording,
  { guard }: LoopData,
  position: number,
): Voice {
  const stems = [...parts] as [Stem, Part][];
  out.set(0);
  const stop = (playing: ReadonlyMap<Stem, number>) => {
    for (const [stem, { howl }] of stems) howl.stop(playing.get(stem));
  };

  function begin(lead: number): ReadonlyMap<Stem, number> {
    const playing = new Map<Stem, number>();
    const inTime = inStep(context, lead, () => {
      for (const [stem, { howl }] of stems) {
        const id = howl.play(ROUND);
        if (position > 0) howl.seek(guard + position, id);
        playing.set(stem, id);
      }
    });
    if (inTime || lead > MOST_LEAD) return playing;
    stop(playing);
    return begin(lead * 2);
  }

  const playing = begin(LEAD);
  let state: 'new' | 'here' | 'leaving' = 'new';
  let stay = () => {};

  return {
    go(level, stem, pace) {
      stay();
      out.to(level, state === 'here' ? pace.change : pace.in);
      for (const [each, { fader }] of stems) {
        const isHeard = HEIGHT[each] <= HEIGHT[stem];
        if (state === 'new') fader.set(isHeard ? 1 : 0);
        else fader.to(isHeard ? 1 : 0, isHeard ? pace.in : pace.out);
      }
      state = 'here';
    },
    leave(seconds, gone) {
      if (state === 'leaving') return;
      state = 'leaving';
      stay = after(out.to(0, seconds), () => {
        stop(playing);
        gone();
      });
    },
  };
}
