/** Bodies as solids of the picture: chest and shoulders, throat, arms. Px, y down, z to us. */
import { ball, capsule, melted } from './hands/forms.mjs';
import { cuff, tube, up } from './hands/sleeve.mjs';
import { add, unit } from './hands/vector.mjs';

const rod = (a, b, ra, rb) => capsule(up(a), up(b), ra, rb);

/**
 * Shoulders, chest and what hangs from them.
 * @param {{ neck: number[][], far: number[], near: number[], hem: number[], slope?: number, chest?: number, waist?: number,
 *   depth?: number, colours: object }} of `neck` where both shoulders begin; `hem` x of both sides below the frame; half-widths
 */
export function trunk({
  neck,
  far,
  near,
  hem,
  slope = 48,
  cap = 64,
  chest = 100,
  waist = 132,
  depth = 25,
  fillet = 70,
  colours,
}) {
  const distance = melted(
    [
      rod(neck[0], far, slope, cap),
      rod(neck[1], near, slope, cap),
      rod([far[0] + 58, far[1] + 60, far[2]], [hem[0], 1500, far[2]], chest, waist),
      rod([near[0] - 58, near[1] + 60, near[2]], [hem[1], 1500, near[2]], chest, waist),
      rod(
        [(far[0] + near[0]) / 2, far[1] + 70, (far[2] + near[2]) / 2 + depth],
        [(hem[0] + hem[1]) / 2, 1500, depth],
        chest + 5,
        waist + 8,
      ),
    ],
    fillet,
  );
  return { distance, colours };
}

/** Neck, and the muscles from it to the shoulders. */
export function throat({ from, to, top, foot, ropes = [], colours }) {
  const distance = melted(
    [rod(from, to, top, foot), ...ropes.map(([a, b, ra, rb]) => rod(a, b, ra, rb))],
    22,
  );
  return { distance, colours };
}

/** A head that is drawn elsewhere: it casts its shadow, and goes on under the drawn one. */
export const overhead = (middle, radii, colours) => ({ distance: ball(up(middle), radii), colours });

/**
 * A sleeve to the wrist or pushed up, the arm that comes out of it, and its hand.
 * @param {{ shoulder: number[], elbow: number[], wrist: number[], widths: number[], upper?: object[], lower?: object[],
 *   end?: number, arm?: number[], layer: number, cloth: object, skin: object, band?: object, hand: object[] }} of `end` where the
 *   sleeve ends between elbow and wrist, 0..1; `arm` half-widths of the bare arm there and at the wrist; `band` a cuff's colours
 */
export function limb({
  shoulder,
  elbow,
  wrist,
  widths: [top, bend, last],
  upper = [],
  lower = [],
  end = 1,
  arm = [36, 30],
  layer,
  cloth,
  skin,
  band,
  bandWidth = 40,
  hand,
}) {
  const [s, e, w] = [shoulder, elbow, wrist].map(up);
  const direction = unit(add(w, e, -1));
  const length = Math.hypot(...add(w, e, -1));
  const at = (px) => add(e, direction, px);
  const stop = length * end - (end === 1 ? 6 : 0);
  const forearm = tube(e, at(stop), bend, last, lower);
  return [
    { distance: tube(s, e, top, bend, upper), colours: cloth },
    { distance: cuff(forearm, at(stop), direction, last - 8, 40), colours: cloth, layer },
    ...(band
      ? [
          {
            distance: cuff(
              capsule(at(stop - bandWidth), at(stop + 12), last + 3, last - 3),
              at(stop + 8),
              direction,
              last - 14,
              24,
            ),
            colours: band,
            layer,
          },
        ]
      : []),
    ...(end < 1 ? [{ distance: capsule(at(stop - 40), w, arm[0], arm[1]), colours: skin, layer }] : []),
    ...hand.map((solid) => ({ ...solid, layer })),
  ];
}
