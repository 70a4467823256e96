/** A street dog says it three times: there you are, there you are, there. */
import { between, inRoom } from '../kit/struck.ts';
import { bark } from '../kit/throats.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const barks =
  (at: readonly number[], hz: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'street', 9000);
    for (const when of at)
      bark(spot, when, hz * between(spot.chance, 0.94, 1.08), between(spot.chance, 0.75, 1));
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -4,
  level: 0.5,
  duck: 0.9,
  takes: [
    { seconds: 1.9, build: barks([0.02, 0.42, 0.7], 290) },
    { seconds: 1.5, build: barks([0.02, 0.34], 310) },
    { seconds: 1.2, build: barks([0.02], 270) },
  ],
};
