/** Through wet wool: a heart on the left and a watch on the right, and they do not agree. */
import { behind, between, heart, inRoom, steel, strike, toSide } from '../kit/struck.ts';
import { cloth } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const both =
  (seconds: number, beat: number, hurry: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'ear', 6500);
    const { chance } = spot;
    const left = behind(toSide(spot, -0.45), 1000);
    const right = toSide(spot, 0.5);
    for (let at = 0.06, i = 0; at < seconds - 0.6; i++) {
      heart(left, at, between(chance, 0.85, 1), beat * 0.32);
      at += beat * hurry ** i * between(chance, 0.97, 1.03);
    }
    // A lever watch: five a second, and one of each pair is the louder.
    const [tick, tock] = [steel(chance, 3900, 0.03), steel(chance, 3300, 0.04)];
    for (let i = 0; i * 0.2 + 0.1 < seconds - 0.15; i++)
      strike(right, 0.1 + i * 0.2, i % 2 ? tock : tick, {
        contact: 0.0003,
        force: i % 2 ? 0.2 : 0.28,
        grit: 0.5,
      });
    cloth(spot, 0.2, { seconds: seconds - 0.5, level: 0.035, pace: 1.4, bright: 0.5 });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -5,
  level: 0.55,
  duck: 0.8,
  takes: [
    { seconds: 6, build: both(6, 0.73, 1) },
    { seconds: 6, build: both(6, 0.6, 1.045) },
  ],
};
