/** A face of enamel on a clerk's head: two windows, a slot, and a green shade. */
import { smooth } from '../../kit/curve.mjs';
import { clip, ellipse, ink, opacity, path, shape, soft, tint } from '../../kit/draw.mjs';
import { painter } from '../../kit/hands/paint.mjs';
import { once } from '../../kit/hands.mjs';
import { lit, litInk } from '../../kit/light.mjs';
import {
  all,
  ball,
  block,
  both,
  bounded,
  drum,
  joined,
  melt,
  mirrored,
  placed,
  placedPoint,
  ring,
  rod,
  upright,
} from '../../kit/solids.mjs';
import { BRASS, CASE, ENAMEL, IRON, RED, VISOR } from './metal.mjs';

const MIDDLE = [500, 400, 0];
const TURN = { yaw: 24, pitch: 2 };
const BOX = [310, 170, 390, 460];

const egg = joined(ball([0, -14, 0], [122, 138, 112]), ball([0, 66, 20], [92, 92, 84]), 60);
const nose = rod([0, -6, 112], [0, 34, 128], 10, 15);
const face = both(
  (x, y, z) => melt(egg(x, y, z), nose(x, y, z), 16),
  (_x, _y, z) => 16 - z,
);
const shell = both(
  joined(ball([0, -18, -10], [132, 148, 128]), ball([0, 70, 0], [98, 96, 88]), 60),
  (_x, _y, z) => z - 18,
);
const seam = both(
  (x, y, z) => joined(ball([0, -18, -10], [132, 148, 128]), ball([0, 70, 0], [98, 96, 88]), 60)(x, y, z) - 7,
  (_x, _y, z) => Math.abs(z - 12) - 9,
);
const brim = both(
  placed(drum([0, -4, 0], [0, 4, 0], 158, 158, 3), [0, -92, 16], { pitch: 16 }),
  (_x, _y, z) => 20 - z,
);
const band = both(ring([0, -92, -4], [0, 1, 0], 116, 14), (_x, _y, z) => -z - 60);
const lampSocket = drum([0, -150, -10], [0, -176, -10], 30, 24, 6);
const lampGlass = ball([0, -190, -10], [22, 24, 22]);
const ears = mirrored(
  all(drum([118, 4, -10], [146, 4, -10], 34, 28, 6), drum([140, 4, -10], [154, 4, -10], 14, 12, 3)),
);
const neck = all(
  drum([0, 140, -10], [0, 216, -10], 54, 60, 6),
  [158, 180, 202].map((y) => ring([0, y, -10], [0, 1, 0], 58, 7)),
);
const bow = all(
  block([-42, 176, 56], [34, 22, 12], 9),
  block([42, 176, 56], [34, 22, 12], 9),
  ball([0, 176, 62], [15, 17, 14]),
);

const painted = () =>
  once('deckman head', () => {
    const put = (solid) => upright(placed(solid, MIDDLE, TURN));
    return painter(
      [
        { distance: put(bounded(face, [0, 20, 40], 190)), colours: ENAMEL },
        { distance: put(bounded(shell, [0, 0, -20], 190)), colours: CASE },
        { distance: put(bounded(seam, [0, 0, 10], 190)), colours: BRASS },
        { distance: put(bounded(brim, [0, -70, 60], 190)), colours: VISOR },
        { distance: put(bounded(band, [0, -70, 0], 160)), colours: CASE },
        { distance: put(bounded(lampSocket, [0, -160, -10], 50)), colours: BRASS },
        { distance: put(bounded(lampGlass, [0, -190, -10], 30)), colours: { ...RED, base: '#7c2a2c' } },
        { distance: put(bounded(ears, [0, 4, -10], 170)), colours: BRASS },
        { distance: put(bounded(neck, [0, 180, -10], 90)), colours: IRON },
        { distance: put(bounded(bow, [0, 176, 56], 100)), colours: RED },
      ],
      BOX,
      1,
      { reach: 2, least: 90, rim: 3 },
    );
  });

/** A place on the enamel. */
const on = (x, y) => {
  const z =
    y > 50 ? 100 - (y - 50) * 0.2 : 112 * Math.sqrt(Math.max(0, 1 - (x / 122) ** 2 - ((y + 14) / 138) ** 2));
  return placedPoint([x, y, z + 2], MIDDLE, TURN).slice(0, 2);
};
const line = (points) => points.map(([x, y, ...corner]) => [...on(x, y), ...corner]);
const oval = (x, y, rx, ry) =>
  line(
    Array.from({ length: 14 }, (_, i) => [
      x + Math.cos((i / 7) * Math.PI) * rx,
      y + Math.sin((i / 7) * Math.PI) * ry,
    ]),
  );
const BLACK = '#26242c';

export const head = (look) =>
  painted().draw() + clip(painted().outline(), enamel(look)) + windows(look) + brows(look) + mouth(look);

function enamel({ cheeks = 0.5 }) {
  const chip = (points) => shape(line(points), '#4a4746') + ink(line(points.slice(0, 3)), 1, '#f2eee2');
  return (
    tint(
      ellipse(...on(58, 40), 21, 15, '#d0605c', soft(cheeks, 'soft4')) +
        ellipse(...on(-58, 40), 14, 15, '#d0605c', soft(cheeks, 'soft4')),
    ) +
    chip([
      [84, -6],
      [94, 2, 1],
      [90, 18],
      [80, 12, 1],
    ]) +
    chip([
      [-30, 122],
      [-16, 126, 1],
      [-20, 140],
      [-34, 136, 1],
    ]) +
    ink(
      line([
        [86, 14],
        [78, 30, 1],
        [84, 44],
        [76, 60],
      ]),
      1.2,
      '#6d6866',
    ) +
    // A moustache of two strokes, as on the sign over the door.
    ink(
      line([
        [-2, 60],
        [-16, 56],
        [-32, 62],
        [-44, 54],
      ]),
      4.4,
      BLACK,
    ) +
    ink(
      line([
        [4, 60],
        [18, 56],
        [36, 62],
        [50, 53],
      ]),
      4.8,
      BLACK,
    ) +
    ink(
      line([
        [-13, 40],
        [-6, 46],
        [6, 46],
        [14, 40],
      ]),
      1.5,
      '#6a6468',
    ) +
    litInk(
      line([
        [-3, -16],
        [-7, 8],
        [-8, 30],
      ]),
      2.4,
      { left: 0.7, top: 0.4 },
    )
  );
}

/** Eyes on a drum behind two windows; a lid of enamel comes down over them. */
function windows({ lid, low = 0, gaze = [0, 0], iris = '#3f7f86' }) {
  const eye = (x, rx) => {
    const y = -8;
    const ry = 22;
    const rim = smooth(oval(x, y, rx, ry));
    const [cx, cy] = on(x + gaze[0] * 8 - 4, y + 1 + gaze[1] * 8);
    const r = rx * 0.52;
    const cover = (from, to) =>
      line([
        [x - rx - 4, from, 1],
        [x, from + (from < y ? 5 : -4)],
        [x + rx + 4, from, 1],
        [x + rx + 4, to, 1],
        [x - rx - 4, to, 1],
      ]);
    const edge = y - ry + 2 * ry * lid;
    const top = cover(edge, y - ry - 6);
    const foot = y + ry - 2 * ry * low;
    return (
      path(smooth(oval(x, y, rx + 4, ry + 4)), '#8d7440') +
      litInk(oval(x, y, rx + 3, ry + 3).slice(6, 13), 1.6, { left: 0.6, top: 0.6 }) +
      clip(
        rim,
        path(rim, '#efe9da') +
          lit(oval(x, y, rx, ry), { left: 0.4, right: 0.3, top: 0.2 }) +
          ellipse(cx, cy, r * 0.92, r, iris) +
          ellipse(cx, cy, r * 0.5, r * 0.54, '#14141a') +
          ellipse(cx - r * 0.3, cy - r * 0.36, r * 0.2, r * 0.2, '#ffffff') +
          lit(oval(x - 8 + gaze[0] * 8, y - 6, 4, 4), { left: 0.8, top: 0.6 }) +
          tint(shape(cover(y - ry + 12, y - ry - 4), '#4a3d4a', opacity(0.4))) +
          (lid > 0
            ? shape(top, '#cfcabd') +
              lit(top, { left: 0.36, right: 0.2, top: 0.34 }) +
              ink(
                line([
                  [x - rx - 2, edge],
                  [x, edge + 5],
                  [x + rx + 2, edge],
                ]),
                2.4,
                BLACK,
              )
            : '') +
          (low > 0
            ? shape(cover(foot, y + ry + 6), '#cfcabd') +
              lit(cover(foot, y + ry + 6), { left: 0.36, right: 0.2, top: 0.3 }) +
              ink(
                line([
                  [x - rx - 2, foot],
                  [x, foot - 4],
                  [x + rx + 2, foot],
                ]),
                1.8,
                BLACK,
              )
            : ''),
      ) +
      path(rim, 'none', 'stroke="#1c1812" stroke-width="2"')
    );
  };
  return eye(-46, 20) + eye(48, 24);
}

/** Painted on little slides. */
function brows({ brows: [inner, outer] }) {
  return (
    ink(
      line([
        [22, -35 + inner],
        [46, -46 + (inner + outer) / 2],
        [74, -38 + outer],
      ]),
      4,
      BLACK,
    ) +
    ink(
      line([
        [-22, -35 + inner],
        [-46, -46 + (inner + outer) / 2],
        [-68, -38 + outer],
      ]),
      3.6,
      BLACK,
    )
  );
}

/** Cards in a slot: a smile for every form. */
function mouth({ mouth: name }) {
  const slot = [
    [-34, 76, 1],
    [0, 72],
    [38, 76, 1],
    [40, 104, 1],
    [2, 110],
    [-34, 104, 1],
  ];
  const d = smooth(line(slot));
  const lips = '#a83a40';
  const cards = {
    rest: () =>
      ink(
        line([
          [-22, 88],
          [-8, 92],
          [8, 92],
          [26, 87],
        ]),
        3,
        lips,
      ),
    smile: () =>
      shape(
        line([
          [-28, 82, 1],
          [0, 88],
          [32, 81, 1],
          [20, 98],
          [2, 102],
          [-18, 98],
        ]),
        lips,
      ) +
      shape(
        line([
          [-22, 86, 1],
          [0, 91],
          [26, 85, 1],
          [16, 94],
          [0, 96],
          [-14, 94],
        ]),
        '#f4efe2',
      ) +
      [-12, -4, 5, 14]
        .map((x) =>
          ink(
            line([
              [x, 86],
              [x, 96],
            ]),
            0.8,
            '#a8a096',
          ),
        )
        .join(''),
    line: () =>
      ink(
        line([
          [-24, 92],
          [0, 90],
          [28, 92],
        ]),
        2.8,
        lips,
      ) +
      ink(
        line([
          [-24, 96],
          [-28, 99],
        ]),
        1.4,
        lips,
      ) +
      ink(
        line([
          [28, 96],
          [32, 99],
        ]),
        1.4,
        lips,
      ),
    ah: () =>
      shape(
        line([
          [-22, 80, 1],
          [2, 77],
          [26, 80, 1],
          [20, 102],
          [2, 106],
          [-16, 102],
        ]),
        '#1c1a1f',
      ) +
      [84, 91, 98]
        .map((y) =>
          ink(
            line([
              [-16, y],
              [20, y],
            ]),
            1.2,
            '#8d7440',
          ),
        )
        .join(''),
    oh: () =>
      shape(
        line([
          [-12, 82],
          [2, 78],
          [16, 82],
          [16, 98],
          [2, 103],
          [-12, 98],
        ]),
        '#1c1a1f',
      ) +
      [86, 93]
        .map((y) =>
          ink(
            line([
              [-8, y],
              [12, y],
            ]),
            1.2,
            '#8d7440',
          ),
        )
        .join(''),
  };
  return (
    path(d, '#e9e3d2', 'stroke="#8d7440" stroke-width="5"') +
    clip(
      d,
      path(d, '#e9e3d2') +
        lit(line(slot), { left: 0.36, right: 0.2, top: 0.2 }) +
        tint(
          shape(
            line([
              [-36, 70, 1],
              [40, 70, 1],
              [40, 80, 1],
              [-36, 80, 1],
            ]),
            '#4a3d4a',
            opacity(0.35),
          ),
        ) +
        cards[name](),
    ) +
    path(d, 'none', 'stroke="#1c1812" stroke-width="1.8"')
  );
}

export const irises = [
  [...on(-50, -7), 10, 11],
  [...on(44, -7), 12, 12],
];
