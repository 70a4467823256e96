/** From below, through floors: two catches go up, a thing is lifted out from between them, and the floor takes it on its head. */
import { behind, inRoom, iron, steel, strike, thud, wood } from '../kit/struck.ts';
import { cloth, even, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const opened =
  (second: number, down: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'stairs', 3400);
    const { chance } = spot;
    const [spring, shell] = [steel(chance, 870, 0.16), wood(chance, 205, 0.9, 0.1)];
    for (const at of [0.03, second]) {
      strike(spot, at, spring, { contact: 0.0005, force: 0.4, grit: 0.4 });
      strike(spot, at + 0.024, steel(chance, 1500, 0.08), { contact: 0.0005, force: 0.3 });
      strike(spot, at + 0.026, shell, { contact: 0.0016, force: 0.5 });
    }
    cloth(spot, second + 0.45, { seconds: 0.6, level: 0.16, pace: 9, bright: 0.6 });
    rub(spot, second + 0.5, {
      seconds: 0.5,
      rate: 90,
      jitter: 0.5,
      body: iron(chance, 410, 0.18),
      level: (u) => 0.08 * even(0.3)(u),
    });
    thud(behind(spot, 1200), down, { from: 108, to: 48, seconds: 0.7, force: 0.9 });
    strike(behind(spot, 1200), down, wood(chance, 84, 1, 0.26), { contact: 0.004, force: 0.8 });
    strike(spot, down + 0.004, iron(chance, 205, 0.5), { contact: 0.003, force: 0.2 });
    rub(spot, down + 0.1, {
      seconds: 0.45,
      rate: 33,
      jitter: 0.3,
      body: wood(chance, 290, 0, 0.1),
      level: (u) => 0.25 * swell(0.2)(u),
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -3,
  level: 0.42,
  duck: 0.7,
  takes: [
    { seconds: 3.7, build: opened(0.42, 2.45) },
    { seconds: 3.8, build: opened(0.6, 2.6) },
  ],
};
