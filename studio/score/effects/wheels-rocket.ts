/** A motorball court several streets away: a great many wheels go round a bend, and a great many people breathe in. */
import { behind, between, inRoom, toSide } from '../kit/struck.ts';
import { breath, glide, grains, hiss, motor, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const bend =
  (wheels: number, turn: number): Build =>
  (studio) => {
    const court = inRoom(studio, 'far', 3400);
    const { chance } = court;
    const spot = behind(court, 1500);
    for (let i = 0; i < wheels; i++) {
      const [at, pitch] = [between(chance, 0.05, 0.9), between(chance, 0.8, 1.25)];
      const seconds = turn * between(chance, 0.85, 1.1);
      // Past the middle of the bend they go away from us: the pitch falls.
      motor(
        spot,
        at,
        {
          seconds,
          turns: (u) => 46 * pitch * (u < 0.5 ? 1.08 : 1.08 - 0.26 * Math.min(1, (u - 0.5) * 4)),
          level: (u) => 0.24 * swell(0.5, 1.6)(u),
          teeth: 5,
        },
        between(chance, -0.5, 0.5),
      );
    }
    hiss(
      spot,
      0,
      {
        seconds: turn + 0.9,
        cut: (u) => 240 + 480 * swell(0.5)(u),
        q: 0.8,
        level: (u) => 0.16 * swell(0.5, 1.5)(u),
      },
      -0.2,
      1,
    );
    grains(spot, 0.2, {
      seconds: turn,
      rate: (u) => 30 + 160 * swell(0.5)(u),
      hz: [200, 900],
      decay: [0.01, 0.04],
      level: (u) => 0.4 * swell(0.5)(u),
      rough: 0.5,
      width: 0.8,
    });
    // Thousands of throats: no one breath, a tide that stops.
    for (let i = 0; i < 7; i++)
      breath(toSide(spot, between(chance, -0.8, 0.8)), turn * 0.9 + 0.25 * chance(), {
        seconds: between(chance, 1.5, 1.9),
        level: (u) => 0.22 * u ** 1.7 * Math.min(1, (1 - u) * 12),
        bright: between(chance, 0.5, 0.8),
      });
    hiss(
      spot,
      turn * 0.9,
      { seconds: 1.8, cut: glide(320, 620), q: 1, level: (u) => 0.18 * u ** 1.7 * Math.min(1, (1 - u) * 12) },
      0,
      1,
    );
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.22,
  duck: 0.9,
  takes: [
    { seconds: 6.4, build: bend(9, 3.1) },
    { seconds: 5.8, build: bend(7, 2.6) },
  ],
};
