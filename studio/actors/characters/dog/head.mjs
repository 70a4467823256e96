/** A terrier's head, mostly beard: one brown eye, and a coat button where the other was. */
import { clip, ellipse, group, ink, opacity, shape, soft, tint, turned } from '../../kit/draw.mjs';
import { eye } from '../../kit/eye.mjs';
import { painter } from '../../kit/hands/paint.mjs';
import { once } from '../../kit/hands.mjs';
import { lit, litInk } from '../../kit/light.mjs';
import {
  ball,
  both,
  bounded,
  cut,
  melted,
  mirrored,
  placed,
  placedPoint,
  rod,
  upright,
} from '../../kit/solids.mjs';
import { CREAM, fringe, NOSE, TAN, tuft } from './coat.mjs';
import { mouths } from './mouth.mjs';

const MIDDLE = [420, 330, 0];
const TURN = { yaw: 25, pitch: 5, scale: 1.14 };
const BOX = [180, 130, 480, 520];

const skull = melted(
  [
    ball([0, -24, -16], [104, 88, 100]),
    mirrored(ball([62, 34, 34], [50, 54, 56])),
    mirrored(rod([24, -62, 74], [62, -54, 54], 24, 22)),
    rod([0, 30, 60], [0, 52, 130], 50, 42),
  ],
  34,
);
const ruff = melted(
  [ball([0, 130, -24], [126, 132, 106]), ball([0, 70, 10], [98, 90, 80]), ball([0, 150, 64], [88, 84, 66])],
  40,
);
const muzzle = both(
  melted(
    [
      rod([0, 34, 80], [0, 50, 140], 44, 38),
      mirrored(ball([21, 76, 112], [33, 34, 46])),
      ball([0, 112, 96], [42, 32, 44]),
    ],
    20,
  ),
  (_x, y, z) => 84 - z - y * 0.1,
);
const nose = cut(
  melted([ball([0, 32, 180], [30, 22, 20]), ball([0, 48, 178], [17, 16, 15])], 10),
  mirrored(ball([17, 39, 198], [9, 6, 10])),
  4,
);

const painted = () =>
  once('dog head', () => {
    const put = (solid) => upright(placed(solid, MIDDLE, TURN));
    return painter(
      [
        { distance: put(bounded(skull, [0, 10, 40], 220)), colours: TAN },
        { distance: put(bounded(ruff, [0, 100, -20], 190)), colours: TAN },
        { distance: put(bounded(muzzle, [0, 50, 120], 120)), colours: CREAM },
        { distance: put(bounded(nose, [0, 38, 180], 46)), colours: NOSE },
      ],
      BOX,
      1.1,
      { reach: 2, least: 120, rim: 3 },
    );
  });

const at = (x, y, z) => placedPoint([x, y, z], MIDDLE, TURN).slice(0, 2);
const spots = {
  near: at(53, -28, 96),
  far: at(-41, -28, 102),
  lip: at(0, 68, 174),
  nose: at(0, 32, 198),
};
const from = ([x, y], points) => points.map(([u, v, ...more]) => [x + u, y + v, ...more]);

/** Behind his face: the crown, the cheeks and the ruff. */
function shag() {
  return (
    fringe(
      [
        [520, 330, 20],
        [540, 400, 44],
        [530, 470, 70],
        [480, 560, 92],
        [420, 590, 98],
        [350, 560, 108],
        [312, 470, 128],
      ],
      70,
      [62, 9],
      'tan',
    ) +
    fringe(
      [
        [352, 236, 246],
        [386, 222, 262],
        [436, 218, 284],
        [490, 236, 310],
      ],
      26,
      [34, 6],
      'tan',
    )
  );
}

/** Over it: cheeks, beard and the cream about his mouth. */
function beard() {
  return (
    fringe(
      [
        [520, 330, 50],
        [528, 400, 66],
        [500, 470, 84],
        [440, 540, 96],
        [380, 560, 104],
      ],
      46,
      [54, 8],
      'tan',
      0.3,
    ) +
    fringe(
      [
        [470, 400, 40],
        [490, 440, 60],
        [460, 490, 84],
        [410, 520, 94],
      ],
      30,
      [46, 7],
      'tan',
      0.3,
    ) +
    fringe(
      [
        [424, 430, 56],
        [430, 464, 76],
        [396, 492, 92],
        [356, 500, 102],
        [322, 484, 116],
      ],
      40,
      [52, 8],
      'cream',
    )
  );
}

export function head(look) {
  const [x, y] = spots.lip;
  return (
    shag() +
    painted().draw() +
    clip(painted().outline(), patch()) +
    beard() +
    forelock() +
    blaze() +
    group(mouths[look.mouth](), turned(`translate(${x.toFixed(1)} ${y.toFixed(1)})`)) +
    wrinkles(look) +
    button(look) +
    nearEye(look) +
    brows(look)
  );
}

/** A darker saddle over the near eye. */
const patch = () =>
  tint(shape('440,180 530,200 556,280 520,350 462,340 424,300 424,230', '#5d473d', soft(0.5, 'soft4')));

/** The crown falls forward, this way and that. */
const forelock = () =>
  fringe(
    [
      [372, 226, 196],
      [392, 226, 130],
      [420, 224, 104],
      [460, 226, 76],
      [500, 240, 40],
    ],
    34,
    [42, 6.5],
    'tan',
    0.36,
  ) +
  fringe(
    [
      [350, 262, 200],
      [346, 300, 180],
    ],
    8,
    [26, 5],
    'tan',
    0.4,
  );

/** Short cream hair up between the eyes. */
const blaze = () => {
  const [x, y] = spots.nose;
  return [-12, -6, 0, 6, 12, 18]
    .map((u, i) => tuft([x + 18 + u, y - 24 - (i % 2) * 12, 270 + u * 1.4, 40, 5], 'cream', 0.4))
    .join('');
};

function wrinkles({ snarl = 0 }) {
  if (snarl === 0) return '';
  const [x, y] = spots.nose;
  return [0, 1, 2]
    .map((i) =>
      ink(
        from(
          [x, y],
          [
            [-4 + i * 4, -26 - i * 13],
            [14 + i * 3, -34 - i * 13],
            [34 + i * 2, -28 - i * 12],
          ],
        ),
        2.2,
        '#6b5344',
        opacity(snarl),
      ),
    )
    .join('');
}

/** Red, four holes, black thread. */
function button({ worry = 0 }) {
  const [x, y] = spots.far;
  const [rx, ry] = [19, 24];
  const disc = (k, dx = 0, dy = 0) =>
    Array.from({ length: 12 }, (_, i) => [
      x + dx + Math.cos((i / 6) * Math.PI) * rx * k,
      y + dy + Math.sin((i / 6) * Math.PI) * ry * k,
    ]);
  const holes = [
    [-5, -6],
    [5, -6],
    [-5, 7],
    [5, 7],
  ];
  return group(
    tint(ellipse(x + 3, y + 5, rx + 4, ry + 4, '#2a1c1a', soft(0.7, 'soft2'))) +
      ellipse(x, y, rx, ry, '#b3262e', 'stroke="#2a080c" stroke-width="2.4"') +
      lit(disc(0.98), { left: 0.3, right: 0.12, top: 0.3 }) +
      ellipse(x, y, rx * 0.68, ry * 0.68, '#8f1a24') +
      litInk(disc(0.84).slice(5, 11), 2, { left: 0.8, top: 0.7 }) +
      litInk(disc(0.84).slice(0, 4), 1.6, { right: 0.7 }) +
      holes.map(([u, v]) => ellipse(x + u, y + v, 2.4, 2.8, '#1c060a')).join('') +
      ink(
        [
          [x - 6, y - 7],
          [x + 6, y + 8],
        ],
        1.7,
        '#e5d6b4',
      ) +
      ink(
        [
          [x + 6, y - 7],
          [x - 6, y + 8],
        ],
        1.7,
        '#e5d6b4',
      ),
    turned(`rotate(${-6 + worry * 8} ${x} ${y})`),
  );
}

function nearEye({ eyes }) {
  const [x, y] = spots.near;
  const [u, v] = eyes.look ?? [0, 0];
  return (
    tint(ellipse(x, y, 44, 36, '#3a2a26', soft(0.6))) +
    eye({
      x,
      y,
      width: 58,
      height: 50,
      side: 1,
      iris: 'amber',
      irisWidth: 0.42,
      irisHeight: 0.5,
      lash: '#140c0c',
      lashWidth: 4.4,
      wing: 0.02,
      lidShadow: 0.5,
      ...eyes,
      look: [u - 0.12, v],
    })
  );
}

/** Tufts over the eyes, which he thinks with. */
function brows({ brows: [inner, outer] }) {
  const near = spots.near;
  const far = spots.far;
  const line = (p, side, k) =>
    [-30, -16, -2, 12, 26]
      .map((u, i) => {
        const t = i / 4;
        const rise =
          (side > 0 ? inner * (1 - t) + outer * t : inner * t + outer * (1 - t)) -
          28 -
          Math.sin(t * Math.PI) * 8;
        return [0, 1]
          .map((j) =>
            tuft(
              [
                p[0] + (u + j * 7) * k,
                p[1] + rise + j * 4,
                (side > 0 ? 14 : 166) + u * 0.6 + j * 20,
                34 * k,
                5,
              ],
              (i + j) % 2 ? 'tan' : 'dark',
              0.4,
            ),
          )
          .join('');
      })
      .join('');
  return line(near, 1, 1) + line([far[0] + 20, far[1] + 4], -1, 0.46);
}

export const iris = [spots.near[0] - 4, spots.near[1], 24, 25];

/** The far ear stands, nicked; the near one is folded over. `side` +1 is the near one. */
export function ear(side) {
  if (side < 0) {
    const outline = '300,282! 274,224 266,168 276,118! 300,132 314,150! 312,158 322,160! 344,196 356,250!';
    return (
      shape(outline, '#7a5f4b', 'stroke="#1a1110" stroke-width="2.6" stroke-linejoin="round"') +
      lit('300,282 274,224 266,168 276,120 288,150 290,210 312,270', { left: 0.5, top: 0.3 }, { blur: 2 }) +
      shape('306,264 290,210 284,156 304,168 328,204 340,246', '#8a5a54') +
      tint(shape('320,268 306,216 300,166 330,200 344,250', '#3d2628', soft(0.6))) +
      fringe(
        [
          [300, 268, 280],
          [316, 258, 285],
          [338, 246, 280],
        ],
        9,
        [50, 5],
        'tan',
      ) +
      fringe(
        [
          [296, 270, 250],
          [278, 228, 252],
        ],
        5,
        [26, 4.5],
        'tan',
      )
    );
  }
  const outline =
    '462,262! 466,214 486,180 516,158! 548,150 580,170 590,196! 584,214 548,262 500,330! 488,306 484,276!';
  const flap = '516,158! 548,150 580,170 590,196! 584,214 548,262 500,330! 488,296 488,256 496,206';
  return (
    shape(outline, '#7a5f4b', 'stroke="#1a1110" stroke-width="2.6" stroke-linejoin="round"') +
    lit('462,260 466,214 486,182 514,160 500,200 488,250', { left: 0.5, top: 0.3 }, { blur: 2 }) +
    shape(flap, '#5d473b', 'stroke="#1a1110" stroke-width="2" stroke-linejoin="round"') +
    lit('514,162 548,154 578,172 560,190 528,196 500,214', { left: 0.36, top: 0.55 }, { blur: 4 }) +
    lit('582,174 589,198 546,262 504,324 528,262 566,206', { right: 0.5, top: 0.2 }, { blur: 2 }) +
    fringe(
      [
        [494, 280, 106],
        [502, 316, 100],
        [520, 306, 70],
        [550, 262, 46],
      ],
      20,
      [24, 4.5],
      'dark',
      0.4,
    ) +
    fringe(
      [
        [510, 176, 120],
        [548, 164, 90],
        [578, 184, 60],
      ],
      12,
      [30, 4],
      'dark',
      0.4,
    )
  );
}
