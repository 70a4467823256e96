/** Something goes up to Zalem inside the tube: the tube says so from below, past, and for a long time after. */
import { inRoom, iron, strike, thud } from '../kit/struck.ts';
import { hiss, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const went =
  (near: number, pipe: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'far', 6000);
    const { chance } = spot;
    const long = near + 2.6;
    const top = near / long;
    const close = swell(top, 2.2);
    const pitch = (u: number): number => (u < top ? 1.05 : 1.05 - 0.3 * Math.min(1, (u - top) * 6));
    for (const [share, level] of [
      [1, 0.5],
      [2.02, 0.32],
      [3.4, 0.2],
      [5.1, 0.12],
    ] as const)
      hiss(
        spot,
        0.02,
        { seconds: long, cut: (u) => pipe * share * pitch(u), q: 9, level: (u) => level * close(u) },
        0,
        1,
      );
    hiss(
      spot,
      0.02,
      { seconds: long, cut: (u) => 500 + 1900 * close(u), q: 0.7, level: (u) => 0.3 * close(u) ** 1.4 },
      0,
      1,
    );
    rub(spot, 0.02, {
      seconds: long,
      rate: (u) => 38 * pitch(u),
      jitter: 0.1,
      body: iron(chance, pipe * 0.8, 0.3),
      level: (u) => 0.22 * close(u),
    });
    thud(spot, near, { from: 140, to: 66, seconds: 0.8, force: 0.5 });
    strike(spot, near, iron(chance, pipe, 2), { contact: 0.005, force: 0.5, grit: 0.4 });
    for (let i = 1; i < 5; i++)
      strike(spot, near + i * 0.31, iron(chance, pipe * (1 + 0.11 * i), 1.2), {
        contact: 0.004,
        force: 0.22 * 0.65 ** i,
        place: 0.2,
      });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -3,
  level: 0.6,
  duck: 0.6,
  takes: [
    { seconds: 5.6, build: went(1.7, 118) },
    { seconds: 5.2, build: went(1.2, 132) },
  ],
};
