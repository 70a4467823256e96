/** A hammer as tall as its owner goes round once, without its fire. */
import { rush } from '../kit/air.ts';
import { inRoom, steel, strike } from '../kit/struck.ts';
import { cloth } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const swung =
  (seconds: number, hz: number, from: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'street', 9000);
    cloth(spot, 0.02, { seconds: seconds * 0.6, level: 0.2, pace: 12, bright: 0.7 }, from * 0.4);
    strike(spot, 0.06, steel(spot.chance, 620, 0.12), { contact: 0.001, force: 0.12, place: from });
    rush(spot, 0.05, { seconds, hz, level: 1, top: 0.6, from, to: -from });
    rush(spot, 0.12, { seconds: seconds * 0.8, hz: hz * 2.2, level: 0.35, top: 0.6, from, to: -from });
    // It wants to go on, and is not let.
    strike(spot, 0.08 + seconds, steel(spot.chance, 480, 0.2), { contact: 0.002, force: 0.2, place: -from });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -4,
  level: 0.7,
  duck: 0.6,
  takes: [
    { seconds: 1.6, build: swung(0.7, 300, -0.8) },
    { seconds: 1.5, build: swung(0.58, 350, 0.8) },
  ],
};
