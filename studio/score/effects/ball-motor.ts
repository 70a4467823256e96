/** The ball has a motor of its own and does not wish to be held: it winds up, leans, and hangs there. */
import { inRoom, iron, strike } from '../kit/struck.ts';
import { glide, hiss, motor, rub } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const wound =
  (seconds: number, top: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'street', 10_000);
    const { chance } = spot;
    strike(spot, 0.02, iron(chance, 240, 0.3), { contact: 0.002, force: 0.4, grit: 0.5 });
    const turns = (u: number): number => 12 + (top - 12) * Math.min(1, u * 1.3) ** 1.6;
    // Heavy on one side: the whole of it beats, faster and faster, until that is a tone.
    const lean = (u: number): number => 0.6 + 0.4 * Math.sin(2 * Math.PI * (6 * u + 26 * u * u));
    motor(spot, 0.04, {
      seconds,
      turns,
      level: (u) => 0.34 * Math.min(1, u * 6, (1 - u) * 7) * lean(u),
      teeth: 8,
    });
    motor(
      spot,
      0.04,
      {
        seconds,
        turns: (u) => turns(u) * 0.5,
        level: (u) => 0.3 * Math.min(1, u * 6, (1 - u) * 7) * (1.3 - lean(u)),
        teeth: 5,
      },
      0.2,
    );
    hiss(spot, 0.04, {
      seconds,
      cut: (u) => 300 + 900 * u,
      q: 1.2,
      level: (u) => 0.14 * u * lean(u) * Math.min(1, (1 - u) * 7),
    });
    rub(spot, 0.1, {
      seconds: seconds * 0.7,
      rate: glide(40, 300),
      jitter: 0.25,
      body: iron(chance, 330, 0.1),
      level: (u) => 0.12 * u,
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -4,
  level: 0.5,
  duck: 0.8,
  takes: [
    { seconds: 2.9, build: wound(2.4, 84) },
    { seconds: 2.4, build: wound(1.9, 96) },
  ],
};
