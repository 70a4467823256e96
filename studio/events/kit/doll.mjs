/** Alita's borrowed body as solids: tubes of porcelain on ball joints, a hand of them, swallows cut into the forearms. */
import { smooth } from '../../actors/kit/curve.mjs';
import { opacity, path } from '../../actors/kit/draw.mjs';
import { skeleton } from '../../actors/kit/hands/bones.mjs';
import { ball, capsule, melted } from '../../actors/kit/hands/forms.mjs';
import { add, turnedBy, unit, view } from '../../actors/kit/hands/vector.mjs';
import { bounded } from './solids.mjs';

/** From wrist to the middle finger's tip, mm. */
const LENGTH = 190;
/** Half the thickness of a finger, mm, and how much of it is lost at every joint. */
const FINGER = 9.6;
const THINNER = 0.9;

const either = (parts) => (x, y, z) => {
  let d = parts[0](x, y, z);
  for (let i = 1; i < parts.length; i++) d = Math.min(d, parts[i](x, y, z));
  return d;
};

/** Tubes from joint to joint that leave room for the balls, and the balls. */
function digit({ joints, frames, thick }) {
  const tubes = [];
  const balls = [];
  frames.forEach(({ along }, i) => {
    const r = FINGER * thick * THINNER ** i;
    const next = r * THINNER;
    balls.push(ball(joints[i], [r * 0.88, r * 0.88, r * 0.88]));
    const last = i === frames.length - 1;
    tubes.push(
      capsule(add(joints[i], along, r * 0.95), add(joints[i + 1], along, last ? 0 : -next * 0.8), r, next),
    );
  });
  return { tubes, balls };
}

/**
 * @param {object} pose as in the hands' `poses`
 * @param {{ at: number[], length: number, look: object, turn?: number }} where `at` the wrist in px, y down, z to us
 * @param {{ porcelain: object, joint: object }} colours
 * @param {string} layer
 */
export function dollHand(pose, { at: [x, y, z = 0], length, look, turn = 0 }, { porcelain, joint }, layer) {
  const scale = length / LENGTH;
  const eye = view(look, turn);
  const origin = [x, -y, z];
  const bones = skeleton(pose);
  const digits = [...bones.fingers, bones.thumb].map(digit);
  const palm = melted(
    [
      ...bones.fingers.map(({ joints }) => capsule([joints[0][0] * 0.42, 10, 0], joints[0], 13, 9.5)),
      capsule([8, 12, 3], add(bones.thumb.joints[1], bones.thumb.frames[0].along, -8), 12, 10.5),
    ],
    11,
  );
  const inPicture = (distance) =>
    bounded(
      (px, py, pz) => {
        const [u, v, w] = [(px - origin[0]) / scale, (py - origin[1]) / scale, (pz - origin[2]) / scale];
        const [a, b, c] = [0, 1, 2].map((k) => eye[0][k] * u + eye[1][k] * v + eye[2][k] * w);
        return distance(a, b, c) * scale;
      },
      add(origin, turnedBy(eye, [4, 80, 8]), scale),
      130 * scale,
    );
  return {
    solids: [
      {
        distance: inPicture(either([palm, ...digits.flatMap(({ tubes }) => tubes)])),
        colours: porcelain,
        layer,
      },
      {
        distance: inPicture(
          either([ball([0, -3, 0], [16, 16, 14]), ...digits.flatMap(({ balls }) => balls)]),
        ),
        colours: joint,
        layer,
      },
    ],
    /** A place of the hand, mm, in px of the picture. */
    point(p) {
      const [px, py] = add(origin, turnedBy(eye, p), scale);
      return [px, -py];
    },
  };
}

/** y goes down in a drawing. */
export const up = ([x, y, z = 0]) => [x, -y, z];
/** A tube between two places of a drawing, with a little flesh in its middle. */
export function limb(a, b, ra, rb, swell = 0.12, where = 0.35) {
  const [p, q] = [up(a), up(b)];
  const middle = add(p, add(q, p, -1), where);
  const fat = (ra + (rb - ra) * where) * (1 + swell);
  return melted([capsule(p, middle, ra, fat), capsule(middle, q, fat, rb)], ra * 0.6);
}
export const knob = (at, r) => ball(up(at), [r, r, r]);

const SWALLOW = [
  '0,-27! 5,-22 6,-15 18,-16 32,-8 47,12! 31,1 18,-1 8,4! 6,14 9,28 15,48! 5,36 0,20! -5,36 -15,48! -9,28 -6,14 -8,4! -18,-1 -31,1 -47,12! -32,-8 -18,-16 -6,-15 -5,-22',
  '0,-14! 3,-8 3,2 0,10! -3,2 -3,-8',
];
/**
 * Swallows one behind another along a forearm, as it lies in the picture.
 * @param {number[]} a  @param {number[]} b from elbow to wrist, px
 * @param {number} wide half the forearm's width, px
 * @param {{ count: number, ink: string, gleam: string, lean?: number, aside?: number }} how `aside` -1…1 across the arm
 */
export function swallows(a, b, wide, { count, ink, gleam, lean = 18, aside = 0 }) {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const [ux, uy] = unit([dx, dy]);
  let svg = '';
  for (let i = 0; i < count; i++) {
    const t = (i + 0.75) / (count + 0.5);
    const off = (aside + (i % 2 ? 0.2 : -0.2)) * wide;
    const size = (wide / 46) * (1.06 - 0.2 * t);
    const turn = (Math.atan2(uy, ux) * 180) / Math.PI + 90 + (i % 2 ? lean : -lean);
    const where = `translate(${(a[0] + dx * t - uy * off).toFixed(1)} ${(a[1] + dy * t + ux * off).toFixed(1)}) rotate(${turn.toFixed(1)}) scale(${size.toFixed(3)})`;
    svg +=
      `<g transform="${where} translate(1 2)">${path(smooth(SWALLOW[0]), gleam, opacity(0.5))}</g>` +
      `<g transform="${where}">${path(smooth(SWALLOW[0]), ink)}${path(smooth(SWALLOW[1]), gleam, opacity(0.35))}</g>`;
  }
  return svg;
}
