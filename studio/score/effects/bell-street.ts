/** Somebody wheels a bell along the street, past a shut window. */
import { behind, bellOf, between, inRoom, type Spot, stone, strike } from '../kit/struck.ts';
import { hiss, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const past =
  (nominal: number, turn: number, from: number): Build =>
  (studio) => {
    const street = inRoom(studio, 'street', 1900);
    const { context, chance } = street;
    const road = context.createStereoPanner();
    road.pan.setValueAtTime(from, 0);
    road.pan.linearRampToValueAtTime(-from, 4.4);
    road.connect(street.to);
    const spot: Spot = { ...behind({ ...street, to: road }, 2600), chance };
    const near = (at: number) => 0.35 + 0.65 * swell(0.5)(Math.min(0.99, at / 4.4));
    const bell = bellOf(chance, nominal, 1.3);
    hiss(spot, 0.05, { seconds: 4.4, cut: 260, q: 0.6, level: (u) => 0.1 * swell(0.5)(u) });
    for (let at = 0.1; at < 4; at += turn * between(chance, 0.94, 1.07)) {
      strike(spot, at, bell, { contact: 0.0009, force: 0.3 * near(at) * between(chance, 0.5, 1) });
      strike(spot, at + turn * 0.4, stone(chance, 300), { contact: 0.003, force: 0.3 * near(at), grit: 0.5 });
      rub(spot, at + turn * 0.55, {
        seconds: 0.14,
        rate: 520,
        body: [[1040, 0.05, 1]],
        level: (u) => 0.05 * near(at) * swell(0.5)(u),
      });
    }
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.24,
  duck: 1,
  takes: [
    { seconds: 5.2, build: past(1560, 0.74, -0.7) },
    { seconds: 5.2, build: past(1390, 0.82, 0.65) },
  ],
};
