/** A voice that a plate makes instead of a throat: three syllables of it, and the plate coming loose under the last. */
import { chain, drive, filter } from '../kit/graph.ts';
import { inRoom, iron, type Spot, strike, tin } from '../kit/struck.ts';
import { glide, murmur, rub, VOWELS } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const said =
  (hz: number, plate: number, breaks: number): Build =>
  (studio) => {
    const near = inRoom(studio, 'stairs', 7000);
    const { context, chance } = near;
    const mouth = filter(context, 'highpass', 75);
    const sheet = [plate, plate * 1.48, plate * 2.74].map((mode) => filter(context, 'peaking', mode, 9, 11));
    chain(mouth, ...sheet, drive(context, 3.5), filter(context, 'lowpass', 3600), near.to);
    const spot: Spot = { ...near, to: mouth };
    // The second voice is the plate's own, an octave under the first and late.
    for (const [octave, late, force] of [
      [1, 0, 2.4],
      [0.5, 0.03, 3],
    ] as const)
      murmur(spot, 0.05 + late, {
        seconds: 1.7,
        pitch: (u) => hz * octave * (1.06 - 0.2 * u) * (u > breaks ? 1 + 0.5 * Math.sin(u * 190) : 1),
        level: (u) =>
          force * Math.min(1, u * 20, (1 - u) * 6) * (0.3 + 0.7 * Math.abs(Math.sin(Math.PI * u * 3)) ** 0.6),
        mouth: [VOWELS.shut, VOWELS.ah, VOWELS.oo, VOWELS.eh, VOWELS.shut, VOWELS.ah, VOWELS.ah],
        air: 0.2,
        shake: 0.05,
      });
    rub(near, 0.05 + 1.7 * breaks, {
      seconds: 1.7 * (1 - breaks) + 0.2,
      rate: glide(hz * 0.9, hz * 0.4),
      jitter: 0.5,
      body: tin(chance, plate * 1.9, 0.12),
      level: (u) => 0.4 * Math.min(1, u * 5) * (1 - u),
    });
    strike(near, 1.92, iron(chance, plate, 0.5), { contact: 0.0012, force: 0.7, grit: 0.8, place: 0.15 });
    strike(near, 2.06, tin(chance, plate * 2.2, 0.3), { contact: 0.0008, force: 0.4, place: 0.25 });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -3,
  level: 0.75,
  duck: 0.5,
  takes: [
    { seconds: 2.8, build: said(84, 290, 0.62) },
    { seconds: 2.8, build: said(76, 260, 0.78) },
  ],
};
