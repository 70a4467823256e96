/** The doll's arms raised to fight, hands open: porcelain tubes on ball joints as solids, in sleeves that were pushed up. */
import { skeleton } from '../../kit/hands/bones.mjs';
import { capsule, melted } from '../../kit/hands/forms.mjs';
import { painter } from '../../kit/hands/paint.mjs';
import { cuff, tube, up } from '../../kit/hands/sleeve.mjs';
import { add, turnedBy, unit, view } from '../../kit/hands/vector.mjs';
import { once } from '../../kit/hands.mjs';
import { all, bounded, drum, ring, upright } from '../../kit/solids.mjs';

const PORCELAIN = { base: '#ead8cf', shade: '#c6a6ac', deep: '#83606e', ink: '#3c2632', gain: 1 };
const JOINT = { base: '#7d646d', shade: '#5c4853', deep: '#3d303a', ink: '#2a1b24', gain: 0.9 };
const CLOTH = { base: '#3c3331', shade: '#2f2827', deep: '#231d1c', ink: '#16110f', gain: 0.95 };
/** Px a mm of her hand. */
const SCALE = 1.32;

/** Ready to turn a force aside: neither fist nor blade. */
const READY = {
  index: [5, 6, 14, 8],
  middle: [1, 10, 18, 10],
  ring: [-4, 14, 20, 12],
  little: [-11, 16, 20, 12],
  thumb: { out: 44, fore: 22, bend: [10, 18], roll: 44 },
  cup: 3,
};

const between = (a, b, t) => a.map((n, i) => n + (b[i] - n) * t);

/** Tubes from joint to joint with a gap at every ball. */
function digit(joints, thick) {
  const widths = [9.6, 8.6, 7.4, 6].map((r) => r * thick * SCALE);
  const tubes = joints.slice(1).map((b, i) => {
    const a = joints[i];
    const last = i === joints.length - 2;
    return capsule(between(a, b, 0.13), between(a, b, last ? 1 : 0.84), widths[i] * 0.98, widths[i + 1]);
  });
  const balls = joints.slice(1, -1).map((p, i) => capsule(p, p, widths[i + 1] * 0.92));
  return { tubes, balls };
}

function hand({ wrist, fingers, palm, left, pose = READY }) {
  const bones = skeleton(pose);
  const eye = view({ fingers, palm, left });
  const toEye = (p) =>
    add(
      up(wrist),
      turnedBy(eye, p).map((n) => n * SCALE),
    );
  const digits = [
    ...bones.fingers.map(({ joints, thick }) => digit(joints.map(toEye), thick)),
    digit(bones.thumb.joints.map(toEye), 1.12),
  ];
  const knuckles = bones.fingers.map(({ joints }) => toEye(joints[0]));
  const heel = [14, 5, -4, -13].map((x) => toEye([x, 14, 0]));
  const slab = melted(
    knuckles.map((p, i) => capsule(heel[i], between(heel[i], p, 0.93), 13 * SCALE, 10 * SCALE)),
    8 * SCALE,
  );
  const root = bones.thumb.joints.map(toEye);
  const mound = capsule(toEye([16, 16, 4]), between(root[0], root[1], 0.5), 12 * SCALE, 11 * SCALE);
  const middle = toEye([0, 70, 0]);
  const reach = 150 * SCALE;
  return [
    {
      distance: bounded(
        all(
          melted([slab, mound], 8 * SCALE),
          digits.flatMap(({ tubes }) => tubes),
        ),
        middle,
        reach,
      ),
      colours: PORCELAIN,
    },
    {
      distance: bounded(
        all(
          digits.flatMap(({ balls }) => balls),
          knuckles.map((p) => capsule(p, p, 9 * SCALE)),
          capsule(root[0], root[0], 12 * SCALE),
          capsule(toEye([0, 0, 0]), toEye([0, 0, 0]), 20 * SCALE),
        ),
        middle,
        reach,
      ),
      colours: JOINT,
    },
  ];
}

/** From shoulder to fingertips; the sleeve ends above the elbow in rolls. */
function arm({ shoulder, elbow, wrist, folds, ...held }) {
  const [s, e, w] = [shoulder, elbow, wrist].map(up);
  const end = between(s, e, 0.8);
  const roll = (t, r) =>
    bounded(
      ring(between(shoulder, elbow, t), unit(add(elbow, shoulder, -1)), r, 13),
      between(shoulder, elbow, t),
      r + 14,
    );
  const sleeve = cuff(tube(s, between(s, e, 0.9), 66, 68, folds), end, unit(add(e, s, -1)), 56, 40);
  const along = (t) => between(elbow, wrist, t);
  const fore = melted(
    [
      capsule(between(e, w, 0.06), between(e, w, 0.34), 43, 50),
      capsule(between(e, w, 0.34), between(e, w, 0.88), 50, 34),
    ],
    14,
  );
  const axis = unit(add(wrist, elbow, -1));
  const band = (t, r) => drum(along(t), along(t + 0.035), r, r, 3);
  return [
    { distance: sleeve, colours: CLOTH },
    { distance: upright(all(roll(0.77, 62), roll(0.7, 64))), colours: CLOTH },
    {
      distance: all(
        bounded(capsule(between(s, e, 0.7), between(s, e, 0.95), 44, 40), between(s, e, 0.85), 140),
        bounded(fore, between(e, w, 0.5), 240),
      ),
      colours: PORCELAIN,
    },
    {
      distance: upright(
        all(
          bounded(
            drum([elbow[0], elbow[1], elbow[2] - 46], [elbow[0], elbow[1], elbow[2] + 50], 30, 28, 5),
            elbow,
            70,
          ),
          bounded(all(band(0.8, 39), band(0.14, 49)), along(0.5), 240),
        ),
      ),
      colours: JOINT,
    },
    { distance: bounded(capsule(e, e, 43), e, 44), colours: JOINT },
    {
      distance: bounded(capsule(up(along(0.9)), up(along(0.97)), 30, 28), up(along(0.93)), 50),
      colours: JOINT,
    },
    ...hand({ wrist: add(wrist, axis, 6), ...held }),
  ];
}

const FINE = { reach: 2, least: 60, rim: 0 };
const painted = (name, box, how) =>
  once(`alita guard ${name}`, () => painter(arm(how), box, 1.2, FINE)).draw();

/** Her right arm, before her: the hand that meets things first. */
export const lead = () =>
  painted('lead', [10, 420, 420, 720], {
    shoulder: [248, 720, -30],
    elbow: [214, 1000, 120],
    wrist: [150, 764, 250],
    fingers: [-0.4, 0.92, 0.15],
    palm: [-0.78, -0.3, 0.5],
    folds: [
      { at: 90, wide: 18, high: 7, tilt: 30, side: -30 },
      { at: 150, wide: 16, high: 9, tilt: -24, side: 20 },
      { at: 200, wide: 14, high: 8, tilt: 22, side: -40 },
    ],
  });

/** Her left arm, near: the hand that waits beside the jaw. */
export const guarding = () =>
  painted('near', [500, 480, 480, 680], {
    shoulder: [770, 722, 20],
    elbow: [852, 984, 80],
    wrist: [672, 728, 200],
    left: true,
    fingers: [-0.52, 0.85, 0.15],
    palm: [-0.62, -0.25, -0.6],
    folds: [
      { at: 100, wide: 18, high: 7, tilt: 34, side: 30 },
      { at: 160, wide: 16, high: 9, tilt: 26, side: -30 },
      { at: 215, wide: 14, high: 8, tilt: -22, side: 40 },
    ],
  });
