/** Forty kilos of ball arrive: a forearm, a post, or the boards, and the wire behind them. */
import { among, between, inRoom, iron, steel, strike, thud, wood } from '../kit/struck.ts';
import { glide, motor } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const arrives =
  (shell: number, boards: number, wire: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'yard', 11_000);
    const { chance } = spot;
    motor(spot, 0, { seconds: 0.14, turns: glide(70, 96), level: (u) => 0.25 * u });
    const at = 0.13;
    thud(spot, at, { from: 230, to: 70, seconds: 0.4, force: 0.9 });
    strike(spot, at, iron(chance, shell, 0.7), { contact: 0.0012, force: 1, grit: 0.7 });
    strike(spot, at, wood(chance, boards, 1, 0.3), { contact: 0.003, force: 0.7, grit: 0.5 });
    for (let i = 0; i < wire; i++)
      strike(spot, at + 0.02 + 0.5 * chance() ** 1.6, steel(chance, among(chance, 700, 1900), 0.2), {
        contact: 0.0006,
        force: between(chance, 0.04, 0.16),
        place: between(chance, -0.7, 0.7),
      });
    motor(spot, at + 0.05, { seconds: 0.9, turns: glide(88, 30), level: (u) => 0.2 * (1 - u) ** 1.5 }, 0.3);
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -2,
  level: 0.75,
  duck: 0.6,
  takes: [
    { seconds: 1.9, build: arrives(210, 96, 10) },
    { seconds: 1.7, build: arrives(255, 118, 4) },
    { seconds: 2.2, build: arrives(180, 84, 18) },
  ],
};
