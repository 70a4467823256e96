/** A hoist: slack, chain over a wheel, tooth by tooth, and a thing that swings. */
import { between, inRoom, iron, steel, strike, thud } from '../kit/struck.ts';
import { even, motor, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const lifted =
  (teeth: number, pace: number, load: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'far', 8000);
    const { chance } = spot;
    const long = teeth * pace;
    for (let i = 0; i < 9; i++)
      strike(spot, 0.02 + 0.035 * i, steel(chance, between(chance, 700, 1300), 0.1), {
        contact: 0.0008,
        force: between(chance, 0.1, 0.3),
        place: 0.2,
      });
    strike(spot, 0.4, iron(chance, load, 0.9), { contact: 0.003, force: 0.9, grit: 0.5 });
    thud(spot, 0.4, { from: 140, to: 74, seconds: 0.35, force: 0.5 });
    motor(
      spot,
      0.35,
      {
        seconds: long + 0.3,
        turns: (u) => 18 + 5 * Math.min(1, u * 5),
        level: (u) => 0.24 * even(0.1)(u),
        teeth: 13,
      },
      -0.2,
    );
    for (let i = 0; i < teeth; i++) {
      const at = 0.5 + i * pace * between(chance, 0.96, 1.04);
      strike(spot, at, steel(chance, 640, 0.14), { contact: 0.001, force: 0.42, grit: 0.6, place: 0.1 });
      strike(spot, at + pace * 0.4, iron(chance, 330, 0.1), { contact: 0.002, force: 0.2, place: -0.1 });
    }
    rub(
      spot,
      0.6 + long,
      {
        seconds: 1.2,
        rate: (u) => 30 + 14 * Math.sin(u * 9),
        jitter: 0.12,
        body: iron(chance, 240, 0.2),
        level: (u) => 0.3 * swell(0.3)(u),
      },
      0.2,
    );
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -4,
  level: 0.5,
  duck: 0.8,
  takes: [
    { seconds: 4.6, build: lifted(11, 0.17, 108) },
    { seconds: 3.9, build: lifted(8, 0.16, 126) },
  ],
};
