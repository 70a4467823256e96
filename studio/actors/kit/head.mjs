/** A head as a solid made from its bones, turned and painted once. */
import { clip } from './draw.mjs';
import { ball, melt, capsule as rod, without } from './hands/forms.mjs';
import { painter } from './hands/paint.mjs';
import { rad } from './hands/vector.mjs';
import { once } from './hands.mjs';

const FINE = { reach: 2, least: 120, rim: 0 };

/** `[from, to, radius, radius at the end, fillet]`: how a bone, a nose, a lip is written. */
const joined = (rods) => rods.map(([from, to, ra, rb, k]) => [rod(from, to, ra, rb), k]);

/**
 * Face coordinates, px: x to the side (both halves mirror), y up from the eyes, z out of the face.
 * @param {object} of
 * @param {string} of.name whose  @param {number[]} of.middle where the origin is in the drawing
 * @param {number} of.yaw degrees to the left  @param {number} [of.nod] degrees down  @param {number[]} of.box of the picture
 * @param {object} of.skin colours  @param {number[][]} of.cranium middle and half axes
 * @param {any[][]} of.bones  @param {any[][]} of.nose  @param {any[][]} of.lips
 * @param {any[]} of.socket middle, half axes, fillet  @param {any[]} of.lid the same: the ball of the eye
 * @param {{ at: number[], size?: number }} of.ear
 * @param {{ grown: number, over: (x: number, y: number, z: number) => number, colours: object }} [of.crop] short hair: px over
 *   the skin, where `over` is below 0
 */
export function headOf({
  name,
  middle,
  yaw,
  nod = 0,
  box,
  skin,
  cranium,
  bones,
  nose,
  lips,
  socket,
  lid,
  ear: {
    at: [ex, ey, ez],
    size = 1,
  },
  crop,
}) {
  const [c, s, cn, sn] = [Math.cos(rad(yaw)), Math.sin(rad(yaw)), Math.cos(rad(nod)), Math.sin(rad(nod))];
  const skull = ball(...cranium);
  const [halves, middles] = [joined(bones), joined([...nose, ...lips])];
  const [hollow, eyeball] = [ball(socket[0], socket[1]), ball(lid[0], lid[1])];
  const shell = ball([ex, ey, ez], [9 * size, 39 * size, 25 * size]);
  const conch = ball([ex + 12 * size, ey + 2, ez + 4], [9 * size, 27 * size, 15 * size]);
  const solid = (x, y, z) => {
    const h = Math.abs(x);
    let d = skull(x, y, z);
    for (const [part, k] of halves) d = melt(d, part(h, y, z), k);
    d = without(d, hollow(h, y, z), socket[2]);
    d = melt(d, eyeball(h, y, z), lid[2]);
    for (const [part, k] of middles) d = melt(d, part(h, y, z), k);
    return d;
  };
  const eared = (x, y, z) => {
    const h = Math.abs(x);
    return melt(solid(x, y, z), without(shell(h, y, z), conch(h, y, z), 6), 10);
  };
  const turned = (of) => (px, py, pz) => {
    const [X, Y] = [px - middle[0], py + middle[1]];
    const [x, z] = [X * c + pz * s, pz * c - X * s];
    return of(x, Y * cn + z * sn, z * cn - Y * sn);
  };
  const cropped = (x, y, z) => Math.max(solid(x, y, z) - crop.grown, crop.over(Math.abs(x), y, z));
  const painted = () =>
    once(`${name} head`, () =>
      painter(
        [
          { distance: turned(eared), colours: skin },
          ...(crop ? [{ distance: turned(cropped), colours: crop.colours }] : []),
        ],
        box,
        1,
        FINE,
      ),
    );
  return {
    /** The bare head. */
    draw: () => painted().draw(),
    /** What is drawn on it, cut by its outline. */
    within: (inner) => clip(painted().outline(), inner),
  };
}
