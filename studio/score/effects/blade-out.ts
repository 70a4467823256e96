/** A blade comes out of an arm: the lock lets go, the length of it, and its end remembers. */
import { inRoom, iron, steel, strike } from '../kit/struck.ts';
import { glide, hiss, motor, rub } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const drawn =
  (seconds: number, edge: number, stops: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'stairs', 14_000);
    const { chance } = spot;
    strike(spot, 0.02, iron(chance, 410, 0.12), { contact: 0.0006, force: 0.5, grit: 0.5, place: -0.2 });
    motor(
      spot,
      0.03,
      { seconds: seconds * 0.8, turns: glide(40, 130), level: (u) => 0.12 * Math.min(1, u * 8, (1 - u) * 4) },
      -0.15,
    );
    // The whole length of it goes by the same lip.
    const from = 0.1;
    rub(spot, from, {
      seconds,
      rate: glide(330, 1250),
      jitter: 0.12,
      body: steel(chance, edge * 1.6, 0.18),
      level: (u) => 0.3 * Math.min(1, u * 6) * (0.4 + 0.6 * u),
    });
    hiss(spot, from, {
      seconds,
      cut: glide(2600, 7600),
      q: 1.4,
      level: (u) => 0.42 * u ** 1.5 * Math.min(1, (1 - u) * 30),
    });
    const out = from + seconds;
    strike(spot, out, iron(chance, 300, 0.25), { contact: 0.0009, force: 1.1, grit: 0.5 });
    strike(spot, out, steel(chance, edge * 1.02, 2.4), {
      contact: 0.0003,
      force: 0.5,
      grit: 0.2,
      place: 0.15,
    });
    for (let i = 1; i < stops; i++)
      strike(spot, out + i * 0.07, steel(chance, edge * 2.1, 0.2), {
        contact: 0.0004,
        force: 0.35 / i,
        place: 0.2,
      });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -3,
  level: 0.7,
  duck: 0.6,
  takes: [
    { seconds: 2.4, build: drawn(0.34, 1280, 2) },
    { seconds: 2.3, build: drawn(0.24, 1430, 3) },
    { seconds: 2.6, build: drawn(0.46, 1130, 1) },
  ],
};
