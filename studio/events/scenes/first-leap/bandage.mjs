/** Turns of a bandage round a limb, as it lies in the picture. */
import { taper } from '../../../actors/kit/curve.mjs';
import { ink, opacity } from '../../../actors/kit/draw.mjs';

/**
 * @param {number[]} a  @param {number[]} b ends of the limb, px
 * @param {number} wide half its width, px
 * @param {object} stuff its colours
 * @param {{ count: number, bulge?: number, lean?: number }} how `bulge` px towards `b`; `lean` px of slant
 */
export function turns([ax, ay], [bx, by], wide, stuff, { count, bulge = 10, lean = 12 }) {
  const length = Math.hypot(bx - ax, by - ay);
  const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
  const at = (along, across) => [ax + ux * along - uy * across, ay + uy * along + ux * across];
  let svg = '';
  for (let i = 0; i < count; i++) {
    const along = (length * (i + 0.5)) / count;
    const slant = i % 3 === 2 ? -lean : lean;
    const line = (down) => [
      at(along - slant + down, -wide * 1.1),
      at(along + bulge + down, 0),
      at(along + slant + down, wide * 1.1),
    ];
    svg +=
      ink(line(0), taper.both(1.5), stuff.ink, opacity(0.75)) +
      ink(line(-2.4), taper.both(0.8), stuff.fill2, opacity(0.5));
  }
  return svg;
}
