/** The hammer's rocket: a valve, the light of it, half a turn of a grown man, and what was in the way. */
import { passing } from '../kit/air.ts';
import { chain, drive, filter } from '../kit/graph.ts';
import { between, inRoom, iron, type Spot, steel, stone, strike, thud, tin } from '../kit/struck.ts';
import { dying, glide, grains, hiss } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const fired =
  (burn: number, from: number, head: number): Build =>
  (studio) => {
    const yard = inRoom(studio, 'street', 13_000);
    const { context, chance } = yard;
    strike(yard, 0.02, steel(chance, 1450, 0.12), { contact: 0.0005, force: 0.4, place: from });
    const flame = drive(context, 3);
    chain(flame, filter(context, 'highpass', 90), yard.to);
    const spot: Spot = passing({ ...yard, to: flame }, 0.12, burn, from, -from * 0.4);
    thud(yard, 0.12, { from: 260, to: 72, seconds: 0.3, force: 0.6, place: from });
    hiss(spot, 0.12, {
      seconds: burn,
      kind: 'low',
      cut: glide(700, 3800),
      level: (u) => 0.55 * Math.min(1, u * 14) * (0.55 + 0.45 * u),
    });
    hiss(spot, 0.12, {
      seconds: burn,
      cut: glide(420, 1500),
      q: 2.5,
      level: (u) => 0.4 * Math.min(1, u * 10) * (0.5 + 0.5 * u),
    });
    grains(spot, 0.12, {
      seconds: burn,
      rate: 240,
      hz: [140, 900],
      decay: [0.005, 0.02],
      level: 0.8,
      rough: 0.9,
    });
    const hit = 0.12 + burn;
    thud(yard, hit, { from: 210, to: 63, seconds: 0.9, force: 1.1 });
    strike(yard, hit, iron(chance, head, 1.2), { contact: 0.0016, force: 1.1, grit: 0.9 });
    strike(yard, hit, stone(chance, 190), { contact: 0.003, force: 1, grit: 1 });
    hiss(
      yard,
      hit,
      { seconds: 0.5, kind: 'low', cut: glide(6000, 300), level: (u) => 0.9 * (1 - u) ** 3 },
      0,
      1,
    );
    for (let i = 0; i < 7; i++)
      strike(yard, hit + between(chance, 0.04, 0.7), tin(chance, between(chance, 300, 900), 0.3), {
        contact: 0.0009,
        force: between(chance, 0.08, 0.25),
        place: between(chance, -0.8, 0.8),
      });
    grains(yard, hit + 0.05, {
      seconds: 1.5,
      rate: (u) => 120 * (1 - u) ** 2,
      hz: [300, 4000],
      decay: [0.006, 0.05],
      level: dying(0.05),
      rough: 0.5,
      width: 0.9,
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -2,
  level: 1,
  duck: 0.4,
  takes: [
    { seconds: 3.2, build: fired(0.62, -0.7, 128) },
    { seconds: 3, build: fired(0.48, 0.7, 146) },
  ],
};
