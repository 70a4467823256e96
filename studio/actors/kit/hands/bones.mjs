/** The bones of a hand, in mm for a thin man's hand of 190 mm: where every joint is in a pose. */
import { add, cross, dot, rad, unit } from './vector.mjs';

/** Knuckle, lengths of three bones (the last to the middle of the tip's ball), thickness, lean of the curl to the thumb. */
const FINGERS = {
  index: { knuckle: [28, 88, -3], bones: [44, 26, 16], thick: 0.98, lean: -0.04 },
  middle: { knuckle: [9, 92, -5], bones: [49, 31, 17], thick: 1, lean: 0.04 },
  ring: { knuckle: [-10, 87, -3], bones: [45, 29, 17], thick: 0.95, lean: 0.14 },
  little: { knuckle: [-27, 77, 1], bones: [36, 21, 15], thick: 0.82, lean: 0.26 },
};
const THUMB = { root: [20, 20, 5], bones: [44, 34, 19] };

/**
 * @param {object} pose `index`, `middle`, `ring`, `little`: [spread to the thumb, and the bend of each joint], degrees;
 *   `thumb`: { out, fore: where its first bone points, bend: two joints, roll: 0 bends across the palm, 90 before it };
 *   `cup` (mm) lifts the little finger's side
 */
export function skeleton(pose) {
  const cup = pose.cup ?? 0;
  const fingers = Object.entries(FINGERS).map(([name, { knuckle, bones, thick, lean }]) => {
    const [spread, ...bends] = pose[name];
    const straight = [Math.sin(rad(spread)), Math.cos(rad(spread)), 0];
    const raised = name === 'little' ? cup : name === 'ring' ? cup * 0.45 : 0;
    const root = add(knuckle, [0, 0, raised]);
    return { name, thick, ...chain(root, straight, unit([lean, 0, 1]), bones, bends) };
  });
  const { out, fore, bend, roll } = pose.thumb;
  const first = [
    Math.sin(rad(out)) * Math.cos(rad(fore)),
    Math.cos(rad(out)) * Math.cos(rad(fore)),
    Math.sin(rad(fore)),
  ];
  const across = [-Math.cos(rad(roll)), 0, Math.sin(rad(roll))];
  const curl = unit(add(across, first, -dot(across, first)));
  return {
    fingers,
    thumb: { name: 'thumb', thick: 1.16, ...chain(THUMB.root, first, curl, THUMB.bones, [0, ...bend]) },
    cup,
  };
}

/** Joints from the root; `along`, `inner` (to the pad) and `side` of every bone. */
function chain(root, straight, curl, bones, bends) {
  const joints = [root];
  const frames = [];
  let angle = 0;
  bones.forEach((length, i) => {
    angle += rad(bends[i]);
    const along = unit(
      add(
        straight.map((n) => n * Math.cos(angle)),
        curl,
        Math.sin(angle),
      ),
    );
    const inner = unit(
      add(
        curl.map((n) => n * Math.cos(angle)),
        straight,
        -Math.sin(angle),
      ),
    );
    frames.push({ along, inner, side: cross(along, inner) });
    joints.push(add(joints.at(-1), along, length));
  });
  return { joints, frames };
}
