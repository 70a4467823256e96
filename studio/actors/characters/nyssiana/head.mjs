/** A porcelain face on a long skull of lacquer. */
import { clip, ellipse, ink, opacity, shape, soft, tint } from '../../kit/draw.mjs';
import { eye } from '../../kit/eye.mjs';
import { painter } from '../../kit/hands/paint.mjs';
import { once } from '../../kit/hands.mjs';
import { lit, litInk } from '../../kit/light.mjs';
import { skull } from '../../kit/skull.mjs';
import {
  all,
  ball,
  blade,
  both,
  bounded,
  cut,
  drum,
  joined,
  mirrored,
  placed,
  placedPoint,
  ring,
  upright,
} from '../../kit/solids.mjs';
import { mouths } from './mouth.mjs';
import { BRONZE, JOINT, LACQUER, PLUM, PORCELAIN } from './shell.mjs';

const MIDDLE = [500, 400, 0];
const TURN = { yaw: 25, pitch: 2, scale: 0.86 };
const BOX = [290, 20, 460, 590];
const STRETCH = [0.8, 1.02, 0.92];

const bare = skull({
  stretch: STRETCH,
  brow: -3,
  cheek: 1,
  jaw: [-8, -8],
  chin: [16, -4, 4],
  socket: 20,
  nose: { long: -6, wide: -5, out: -14 },
  lips: 1.1,
  fold: 0,
  ears: false,
});
// The face is a mask: it ends in an edge before the ear.
const mask = both(bare, (_x, y, z) => (24 + Math.abs(y - 20) * 0.08 - z) * 0.8);
const cowl = cut(
  joined(ball([0, -60, -18], [112, 134, 170]), ball([0, -110, -170], [66, 76, 120]), 110),
  (x, y, z) => Math.max(-z + 10, Math.abs(x) - 96 + (y + 40) * -0.2, -y - 92 + Math.abs(x) * 0.22),
  6,
);
const jaw = both(
  joined(ball([0, 60, 0], [88, 110, 70]), ball([0, 30, -50], [84, 90, 90]), 30),
  (_x, _y, z) => z - 22,
);
const ridge = both(
  (x, y, z) =>
    joined(ball([0, -60, -18], [112, 134, 170]), ball([0, -110, -170], [66, 76, 120]), 110)(x, y, z) - 9,
  (x, y) => Math.max(Math.abs(x) - 8, y + 60),
);
const feeler = mirrored(
  placed(
    blade(
      [
        [-11, 14],
        [11, 14],
        [16, -40],
        [30, -110],
        [62, -200],
        [116, -300],
        [44, -214],
        [8, -120],
        [-6, -40],
      ],
      15,
      11,
    ),
    [52, -122, 40],
    { pitch: -24, roll: 2 },
  ),
);
/** A collar that turns with the head. */
const throat = cut(drum([0, 116, 12], [0, 200, 14], 98, 92, 12), ball([0, 70, 124], [72, 130, 84]), 8);
const hem = ring([0, 194, 14], [0, 1, 0], 90, 9);
const temple = mirrored(
  all(drum([92, -34, 14], [114, -34, 8], 36, 30, 6), drum([88, 60, 4], [104, 60, 2], 22, 18, 5)),
);

const painted = () =>
  once('nyssiana head', () => {
    const put = (solid) => upright(placed(solid, MIDDLE, TURN));
    return painter(
      [
        { distance: put(bounded(mask, [0, 20, 60], 220)), colours: PORCELAIN },
        { distance: put(bounded(jaw, [0, 60, -20], 150)), colours: JOINT },
        { distance: put(bounded(throat, [0, 140, -20], 170)), colours: LACQUER },
        { distance: put(bounded(hem, [0, 180, -20], 140)), colours: BRONZE },
        { distance: put(bounded(cowl, [0, -80, -80], 260)), colours: LACQUER },
        { distance: put(bounded(ridge, [0, -80, -80], 270)), colours: BRONZE },
        { distance: put(bounded(temple, [0, 0, 0], 140)), colours: BRONZE },
      ],
      BOX,
      1,
      { reach: 2, least: 90, rim: 3 },
    );
  });

/** What stands up behind her brow and is never still. */
export const feelers = () =>
  once('nyssiana feelers', () =>
    painter(
      [
        {
          distance: upright(placed(bounded(feeler, [0, -220, 0], 320), MIDDLE, TURN)),
          colours: PLUM,
        },
      ],
      [290, 20, 460, 380],
      1,
      { reach: 2, least: 60, rim: 3 },
    ),
  ).draw();
const at = (x, y, z) => placedPoint([x * STRETCH[0], y * STRETCH[1], z * STRETCH[2]], MIDDLE, TURN);
const spots = {
  near: at(58, -4, 132),
  far: at(-47, -4, 134),
  mouth: at(4, 113, 150),
  nose: at(0, 50, 176),
  cheek: at(70, 50, 118),
};

const LINE = '#5a3448';
export function head(look) {
  return (
    painted().draw() +
    clip(painted().outline(), skin(look)) +
    nose() +
    mouth(look) +
    eyes(look.eyes) +
    brows(look.brows)
  );
}

const from = ([x, y], points) => points.map(([u, v, ...more]) => [x + u, y + v, ...more]);

function skin({ seam = 0, crack = 0 }) {
  const { near, far, mouth: m, cheek } = spots;
  const tear = (p, reach) =>
    ink(
      from(p, [
        [2, 20],
        [0, 20 + reach * 0.5],
        [-3, 20 + reach],
      ]),
      2.4,
      '#8a1f46',
      opacity(0.85),
    );
  return (
    tint(
      ellipse(near[0] + 2, near[1] - 2, 42, 26, '#9a6a86', soft(0.42)) +
        ellipse(far[0], far[1] - 2, 24, 24, '#9a6a86', soft(0.42)) +
        ellipse(cheek[0], cheek[1] + 6, 26, 12, '#c86a80', soft(0.3, 'soft10')) +
        shape(
          from(m, [
            [-20, 40],
            [20, 44],
            [60, 14],
            [100, -40],
            [110, 20],
            [40, 90],
            [-20, 80],
          ]),
          '#8a7088',
          soft(0.3, 'soft10'),
        ),
    ) +
    // Two painted lines, as on a doll that was sold as weeping.
    tear([near[0] + 4, near[1]], 62) +
    tear([far[0] + 2, far[1]], 52) +
    // The jaw is hinged: its seams open with her temper.
    ink(
      from(m, [
        [37, -4],
        [42, 12],
        [40, 30],
        [34, 42],
      ]),
      1.2 + seam * 2.6,
      '#2a121e',
      opacity(0.5 + seam * 0.5),
    ) +
    ink(
      from(m, [
        [-23, -2],
        [-24, 14],
        [-20, 28],
        [-13, 40],
      ]),
      1 + seam * 1.8,
      '#2a121e',
      opacity(0.5 + seam * 0.5),
    ) +
    litInk(
      from(m, [
        [40, -8],
        [46, 12],
        [44, 34],
      ]),
      1,
      { left: 0.4, right: 0.4, top: 0.3 },
    ) +
    ink(
      from(near, [
        [44, -50],
        [32, -34, 1],
        [38, -22, 1],
        [30, -8],
      ]),
      1.3,
      '#6a4d5c',
      opacity(0.8),
    ) +
    ink(
      from(near, [
        [32, -34],
        [20, -37, 1],
        [14, -46],
      ]),
      1,
      '#6a4d5c',
      opacity(0.7),
    ) +
    (crack
      ? ink(
          from(cheek, [
            [30, -26],
            [8, -6, 1],
            [12, 8, 1],
            [-10, 24, 1],
            [-6, 40],
          ]),
          1.9,
          '#3a1c2a',
          opacity(crack),
        ) +
        ink(
          from(cheek, [
            [8, -6],
            [-10, -10, 1],
            [-20, -2],
          ]),
          1.3,
          '#3a1c2a',
          opacity(crack),
        )
      : '')
  );
}

function nose() {
  const [x, y] = spots.nose;
  return (
    ink(
      from(
        [x, y],
        [
          [-8, 12],
          [-2, 17],
          [8, 16],
          [16, 11],
        ],
      ),
      1.3,
      LINE,
      opacity(0.8),
    ) +
    litInk(
      from(
        [x, y],
        [
          [2, -52],
          [-5, -22],
          [-8, 2],
        ],
      ),
      2.4,
      { left: 0.7, top: 0.4 },
    ) +
    lit(
      from(
        [x, y],
        [
          [-10, 4],
          [-4, -2],
          [3, 4],
          [-3, 9],
        ],
      ),
      { left: 0.5, top: 0.5 },
    )
  );
}

const mouth = ({ mouth: name }) =>
  `<g transform="translate(${spots.mouth[0].toFixed(1)} ${spots.mouth[1].toFixed(1)})">${mouths[name]()}</g>`;

function eyes(state) {
  const [u, v] = state.look ?? [0, 0];
  const hers = { iris: 'amber', lash: '#170a12', lidShadow: 0.5, wing: 0.34, ...state };
  const { near, far } = spots;
  return (
    eye({
      x: far[0],
      y: far[1],
      width: 40,
      height: 42,
      side: -1,
      turn: 4,
      irisWidth: 0.3,
      irisHeight: 0.5,
      lashWidth: 4,
      ...hers,
      wing: 0.08,
      look: [u - 0.14, v],
    }) +
    eye({
      x: near[0] + 5,
      y: near[1],
      width: 76,
      height: 46,
      side: 1,
      turn: -7,
      irisWidth: 0.24,
      irisHeight: 0.52,
      lashWidth: 5,
      ...hers,
      look: [u - 0.14, v],
    })
  );
}

/** Painted with one stroke each. */
function brows([inner, outer]) {
  const { near, far } = spots;
  return (
    ink(
      from(near, [
        [-36, -22 + inner],
        [-8, -38 + inner * 0.4 + outer * 0.3],
        [26, -44 + outer],
        [46, -40 + outer],
      ]),
      2.8,
      '#2a1420',
    ) +
    ink(
      from(far, [
        [22, -22 + inner],
        [6, -36 + inner * 0.4 + outer * 0.3],
        [-8, -38 + outer],
        [-16, -33 + outer],
      ]),
      2.2,
      '#2a1420',
    )
  );
}

export const irises = [
  [spots.far[0] - 3, spots.far[1], 13, 20],
  [spots.near[0] - 5, spots.near[1], 17, 22],
];
