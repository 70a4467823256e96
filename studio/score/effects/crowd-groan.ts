/** The same throats, when it was the other side: they let it down, and some of them laugh. */
import { inRoom, toSide } from '../kit/struck.ts';
import { murmur, VOWELS } from '../kit/textures.ts';
import { crowd } from '../kit/throats.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const groan =
  (heads: number, sink: number, laugh: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'yard', 6500);
    crowd(spot, 0.02, {
      seconds: 2.7,
      heads,
      level: (u) => Math.min(1, u * 5) * (1 - u) ** 1.2,
      pitch: (u) => 1.02 - sink * Math.min(1, u * 1.6),
      vowels: ['ah', 'ah', 'oo', 'oo', 'shut'],
      late: 0.28,
    });
    const side = toSide(spot, 0.6);
    for (let i = 0; i < 4; i++)
      murmur(side, laugh + i * 0.17, {
        seconds: 0.13,
        pitch: (u) => (230 - i * 14) * (1 - 0.1 * u),
        level: (u) => 0.5 * Math.sin(Math.PI * u) * (1 - i * 0.15),
        mouth: [VOWELS.ah, VOWELS.eh],
        air: 0.4,
        shake: 0.04,
      });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -4,
  level: 0.45,
  duck: 0.8,
  takes: [
    { seconds: 4, build: groan(36, 0.42, 1.8) },
    { seconds: 4, build: groan(30, 0.34, 1.4) },
  ],
};
