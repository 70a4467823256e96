/** Twelve strokes of a file on the inside of a wrist, and he blows on the place. */
import { between, inRoom, steel } from '../kit/struck.ts';
import { breath, even, hiss, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const STROKES = 12;

const filed =
  (pace: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'cellar', 13_000);
    const { chance } = spot;
    for (let i = 0; i < STROKES; i++) {
      const at = 0.03 + i * pace * between(chance, 0.97, 1.03);
      const [seconds, force] = [between(chance, 0.19, 0.25), between(chance, 0.7, 1)];
      // It bites harder as the burr goes, so the pitch climbs.
      const bite = 1 + 0.018 * i;
      rub(spot, at, {
        seconds,
        rate: (u) => (330 + 190 * u) * bite,
        jitter: 0.45,
        body: steel(chance, 1480 * bite, 0.014),
        level: (u) => 0.3 * force * even(0.2)(u),
      });
      hiss(spot, at, {
        seconds,
        cut: (u) => (3000 + 1800 * u) * bite,
        q: 1.1,
        level: (u) => 0.3 * force * swell(0.6)(u),
      });
    }
    breath(
      spot,
      0.25 + STROKES * pace,
      { seconds: 0.6, level: (u) => 0.16 * swell(0.2)(u), bright: 0.8 },
      0.15,
    );
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.3,
  duck: 1,
  takes: [{ seconds: 6, build: filed(0.41) }],
};
