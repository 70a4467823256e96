/** A loudspeaker some corners away: a name, a sum; a name, a sum. No words arrive. */
import { chain, drive, filter, gain } from '../kit/graph.ts';
import { between, inRoom, type Spot } from '../kit/struck.ts';
import { even, hiss, murmur, VOWELS } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const MOUTHS = [VOWELS.eh, VOWELS.ah, VOWELS.oo, VOWELS.eh, VOWELS.ah];

/** Says something. @param syllables how many @param fall what the pitch sinks to, as a share */
function say(spot: Spot, at: number, syllables: number, hz: number, fall: number): number {
  const { chance } = spot;
  const seconds = syllables * between(chance, 0.19, 0.23);
  const mouth = Array.from({ length: syllables }, () => [
    VOWELS.shut,
    MOUTHS[Math.floor(chance() * 5)] ?? VOWELS.ah,
  ]).flat();
  murmur(spot, at, {
    seconds,
    pitch: (u) => hz * (1 - (1 - fall) * u) * (1 + 0.05 * Math.sin(u * syllables * 6.28)),
    level: (u) => 3 * even(0.06)(u) * (0.35 + 0.65 * Math.sin(Math.PI * ((u * syllables) % 1)) ** 0.7),
    mouth: [...mouth, VOWELS.shut],
    air: 0.12,
  });
  return at + seconds;
}

const list =
  (items: readonly (readonly [name: number, sum: number])[], hz: number): Build =>
  (studio) => {
    const { context } = studio;
    const far = inRoom(studio, 'yard', 3000);
    const horn = filter(context, 'highpass', 380, 0.9);
    const mouth = chain(
      horn,
      filter(context, 'peaking', 900, 1.4, 7),
      drive(context, 2.5),
      filter(context, 'lowpass', 1900, 0.8),
    );
    mouth.connect(far.to);
    // The same horn from the wall across the square.
    const wall = context.createDelay(1);
    wall.delayTime.value = 0.29;
    chain(mouth, wall, filter(context, 'lowpass', 1000), gain(context, 0.3, far.to));
    const spot: Spot = { ...far, to: horn };
    hiss(spot, 0.02, { seconds: 5.6, cut: 1100, level: (u) => 0.0025 * even(0.05)(u) });
    let at = 0.15;
    for (const [name, sum] of items) {
      at = say(spot, at, name, hz * 1.1, 0.86) + 0.32;
      at = say(spot, at, sum, hz * 0.95, 0.78) + 0.75;
    }
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.3,
  duck: 0.9,
  takes: [
    {
      seconds: 6.8,
      build: list(
        [
          [3, 4],
          [2, 4],
        ],
        118,
      ),
    },
    {
      seconds: 6.8,
      build: list(
        [
          [4, 3],
          [3, 3],
        ],
        118,
      ),
    },
  ],
};
