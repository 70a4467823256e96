/** A hatch that nobody has asked anything of for three hundred years: dogs, wheel, a breath of old air, and the weight of it. */
import { behind, inRoom, iron, steel, strike, thud } from '../kit/struck.ts';
import { glide, hiss, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const opened =
  (turns: number, hinge: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'far', 7000);
    const { chance } = spot;
    let at = 0.05;
    for (let i = 0; i < turns; i++) {
      rub(spot, at, {
        seconds: 0.5,
        rate: glide(62, 96),
        jitter: 0.25,
        body: iron(chance, 290, 0.2),
        level: (u) => 0.45 * swell(0.5)(u),
      });
      strike(spot, at + 0.5, steel(chance, 520, 0.25), {
        contact: 0.0012,
        force: 0.4,
        grit: 0.6,
        place: i % 2 ? 0.3 : -0.3,
      });
      at += 0.62;
    }
    strike(spot, at, iron(chance, 120, 1.3), { contact: 0.003, force: 0.9, grit: 0.6 });
    thud(spot, at, { from: 150, to: 70, seconds: 0.5, force: 0.6 });
    hiss(
      spot,
      at + 0.05,
      {
        seconds: 1.5,
        cut: glide(3200, 900),
        q: 0.8,
        level: (u) => 0.35 * Math.min(1, u * 14) * (1 - u) ** 1.6,
      },
      0,
      1,
    );
    rub(
      spot,
      at + 0.25,
      {
        seconds: 1.4,
        rate: glide(hinge, hinge * 1.7),
        jitter: 0.09,
        body: iron(chance, hinge * 3.1, 0.25),
        level: (u) => 0.5 * swell(0.6)(u),
      },
      0.15,
    );
    strike(behind(spot, 2400), at + 1.75, iron(chance, 96, 2), { contact: 0.005, force: 0.7, grit: 0.4 });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -3,
  level: 0.6,
  duck: 0.6,
  takes: [
    { seconds: 5.4, build: opened(2, 88) },
    { seconds: 5.8, build: opened(3, 74) },
  ],
};
