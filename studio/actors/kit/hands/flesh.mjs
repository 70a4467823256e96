/** Flesh on the bones: the distance from any point to a hand's skin, as capsules melted together. */
import { capsule, melt, melted } from './forms.mjs';
import { add } from './vector.mjs';

function palm({ fingers, thumb, cup }) {
  const [index, middle, ring, little] = fingers.map((finger) => finger.joints[0]);
  const [root, knuckle] = thumb.joints;
  const slab = melted(
    [
      capsule([13, 8, 0], index, 13, 10.5),
      capsule([5, 8, -1], middle, 14, 10.5),
      capsule([-5, 8, -1], ring, 14, 10.2),
      capsule([-13, 8, 0], little, 13, 9.5),
    ],
    9,
  );
  const mounds = melted(
    [
      capsule([19, 12, 8], add(root, [3, 19, 9]), 12.5, 14.5),
      capsule(add(root, [0, 0, 2]), knuckle, 14, 11),
      capsule([-21, 12, 5], add(little, [-1, -20, 6 + cup * 0.2]), 12.5, 10),
    ],
    12,
  );
  // The pad under the four fingers, from which they rise on the palm's side.
  const pad = melted(
    [
      capsule(add(index, [0, 2, 4]), add(middle, [0, 3, 6]), 8),
      capsule(add(ring, [0, 2, 4]), add(middle, [0, 3, 6]), 8),
      capsule(add(ring, [0, 2, 4]), add(little, [0, 2, 3]), 8, 7.5),
    ],
    6,
  );
  // The fold of skin between thumb and first finger.
  const fold = capsule(add(root, [6, 26, 0]), add(index, [4, -26, 2]), 8, 7);
  const wrist = melted(
    [capsule([9, -80, 0], [9, 8, -1], 20, 13), capsule([-9, -80, 0], [-9, 8, -1], 20, 13)],
    8,
  );
  return (x, y, z) => {
    const hand = melt(melt(slab(x, y, z), mounds(x, y, z), 13), pad(x, y, z), 8);
    return melt(melt(hand, fold(x, y, z), 15), wrist(x, y, z), 14);
  };
}

/** Cords that lift the fingers, and the knuckles: what makes the back of an old hand. */
function back({ fingers }) {
  const cords = fingers.map(({ joints: [knuckle] }) =>
    capsule([knuckle[0] * 0.35, 14, -13], add(knuckle, [0, -6, -8.6]), 1.6, 2.4),
  );
  const knuckles = fingers.map(({ joints: [knuckle], frames: [{ inner }], thick }) =>
    capsule(add(knuckle, inner, -3), add(knuckle, inner, -2.5), 8.6 * thick),
  );
  return { cords: melted(cords, 1), knuckles: melted(knuckles, 3) };
}

/** First bone, and the two beyond it with their joints and pads. */
function finger({ joints, frames, thick }) {
  const r = (mm) => mm * thick;
  const lean = (i, mm) => add(joints[i], frames[Math.min(2, i)].inner, r(mm));
  const half = (i, t, mm) =>
    add(
      add(joints[i], frames[i].along, t * Math.hypot(...add(joints[i + 1], joints[i], -1))),
      frames[i].inner,
      r(mm),
    );
  const first = melted(
    [
      capsule(joints[0], joints[1], r(9.4), r(8)),
      capsule(half(0, 0.4, 1.4), half(0, 0.7, 1.4), r(7.9)),
      capsule(lean(1, -0.9), lean(1, -0.5), r(8.1)),
    ],
    7,
  );
  const beyond = melted(
    [
      capsule(joints[1], joints[2], r(7.9), r(7)),
      capsule(half(1, 0.4, 1), half(1, 0.65, 1), r(7)),
      capsule(lean(2, -0.3), lean(2, 0), r(7)),
      capsule(joints[2], joints[3], r(7), r(5.7)),
      capsule(half(2, 0.45, 1.2), half(2, 0.8, 1), r(6.2)),
    ],
    5,
  );
  // Nothing of it is farther than this from its middle joint.
  const middle = joints[1];
  const reach = Math.max(...joints.map((joint) => Math.hypot(...add(joint, middle, -1)))) + r(12);
  const far = (x, y, z) => Math.hypot(x - middle[0], y - middle[1], z - middle[2]) - reach;
  return { first, beyond, far };
}

/**
 * @param {ReturnType<import('./bones.mjs').skeleton>} bones
 * @returns {(x: number, y: number, z: number) => number}
 */
export function flesh(bones) {
  const heel = palm(bones);
  const { cords, knuckles } = back(bones);
  const fingers = bones.fingers.map(finger);
  // Webs: a little skin low between neighbours.
  const webs = melted(
    bones.fingers.slice(1).map(({ joints, frames }, i) => {
      const other = bones.fingers[i];
      const a = add(joints[0], frames[0].along, 13);
      const b = add(other.joints[0], other.frames[0].along, 14);
      return capsule(add(a, frames[0].inner, 3), add(b, other.frames[0].inner, 3), 5.6);
    }),
    3,
  );
  const thumb = finger(bones.thumb);
  const [, knuckle] = bones.thumb.joints;
  const thumbKnuckle = capsule(add(knuckle, bones.thumb.frames[1].inner, -2), knuckle, 10);
  return (x, y, z) => {
    const hand = melt(melt(melt(heel(x, y, z), cords(x, y, z), 5), knuckles(x, y, z), 7), webs(x, y, z), 6);
    let d = hand;
    for (const { first, beyond, far } of fingers)
      if (far(x, y, z) < d + 6) d = Math.min(d, melt(melt(hand, first(x, y, z), 6), beyond(x, y, z), 2.5));
    if (thumb.far(x, y, z) > d + 12) return d;
    const joint = melt(melt(hand, thumbKnuckle(x, y, z), 10), thumb.first(x, y, z), 9);
    return Math.min(d, melt(joint, thumb.beyond(x, y, z), 2.5));
  };
}
