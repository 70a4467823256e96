/** A charge two decks down: no bang, a floor that becomes a direction; then the structure, and what was standing on it. */
import { between, inRoom, iron, strike, thud, tin } from '../kit/struck.ts';
import { dying, glide, grains, hiss, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const charge =
  (deck: number, groan: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'yard', 7000);
    const { chance } = spot;
    thud(spot, 0.01, { from: 128, to: 44, seconds: 1.5, force: 0.75 });
    thud(spot, 0.03, { from: 210, to: 82, seconds: 0.7, force: 0.5 });
    hiss(spot, 0.01, { seconds: 2.2, kind: 'low', cut: glide(1100, 90), level: dying(0.004) }, 0, 1);
    strike(spot, 0.02, iron(chance, deck, 2.4), { contact: 0.005, force: 0.5, grit: 0.6 });
    // The beams take it up late, and give.
    rub(spot, 0.35, {
      seconds: 2.4,
      rate: glide(groan, groan * 0.55),
      jitter: 0.3,
      body: iron(chance, deck * 1.3, 0.9),
      level: (u) => 0.22 * swell(0.2)(u),
    });
    grains(spot, 0.18, {
      seconds: 2.8,
      rate: (u) => 90 * (1 - u) + 8,
      hz: [500, 4200],
      decay: [0.02, 0.12],
      level: dying(0.05),
      rough: 0.35,
      width: 0.9,
    });
    for (let i = 0; i < 5; i++)
      strike(spot, between(chance, 0.5, 2.4), tin(chance, between(chance, 240, 700), 0.5), {
        contact: 0.0012,
        force: between(chance, 0.05, 0.16),
        place: between(chance, -0.8, 0.8),
      });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -2,
  level: 1,
  duck: 0.5,
  takes: [
    { seconds: 4, build: charge(92, 21) },
    { seconds: 4, build: charge(78, 15) },
  ],
};
