/** Two people breathing out through a door between them: hers here, his beyond the wood. */
import { behind, inRoom } from '../kit/struck.ts';
import { breath, type Curve } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const sigh: Curve = (u) => Math.min(1, u * 7) * (1 - u) ** 1.4;

const both =
  (later: number, hers: number, his: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'stairs', 9000);
    breath(spot, 0.04, { seconds: hers, level: (u) => 0.3 * sigh(u), bright: 1.12 }, -0.25);
    const beyond = behind(spot, 1500);
    breath(
      beyond,
      0.04 + later,
      // He stops once, half-way, to hear whether anybody answers.
      { seconds: his, level: (u) => 0.42 * sigh(u) * (u > 0.42 && u < 0.52 ? 0.35 : 1), bright: 0.72 },
      0.3,
    );
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.22,
  duck: 0.9,
  takes: [
    { seconds: 3.2, build: both(0.85, 1.5, 1.8) },
    { seconds: 3, build: both(0.45, 1.7, 2) },
  ],
};
