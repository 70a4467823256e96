/** A lamp in a hood, a grille under it: all the face it has. */
import { smooth } from '../../kit/curve.mjs';
import { clip, ink, opacity, path, shape, tint } from '../../kit/draw.mjs';
import { painter } from '../../kit/hands/paint.mjs';
import { once } from '../../kit/hands.mjs';
import { lit, litInk, litPath } from '../../kit/light.mjs';
import {
  all,
  ball,
  block,
  both,
  bounded,
  cut,
  drum,
  hose,
  placed,
  placedPoint,
  ring,
  rod,
  upright,
} from '../../kit/solids.mjs';
import { patches } from '../../kit/wear.mjs';
import { BLACK, BRASS, DULL, IRON, RED, STEEL } from './brass.mjs';

const MIDDLE = [500, 400, 0];
const TURN = { yaw: 30, pitch: 7 };
const BOX = [270, 150, 470, 500];
const LAMP = 104;

const oiled = (seed) => patches('#2c2422', { spot: 30, tall: 4, share: 0.34, seed, amount: 0.8 });
const can = drum([0, 0, -130], [0, 0, 96], 128, 134, 18);
const fins = all([-104, -74, -44, -14].map((z) => ring([0, 0, z], [0, 0, 1], 134, 9)));
const bezel = cut(
  all(drum([0, 0, 84], [0, 0, 124], 140, 132, 10), ring([0, 0, 122], [0, 0, 1], 120, 12)),
  drum([0, 0, 104], [0, 0, 160], LAMP, LAMP, 2),
  3,
);
/** What the lamp is bolted to. */
const mount = block([0, 2, 62], [146, 144, 26], 30);
const pit = drum([0, 0, 80], [0, 0, 108], LAMP + 4, LAMP + 4, 2);
const hood = both(
  cut(drum([0, 0, 70], [0, 0, 206], 160, 152, 8), drum([0, 0, 40], [0, 0, 260], 144, 138, 4), 4),
  (_x, y, z) => y + 26 + (z - 70) * 0.42,
);
const bolts = all(
  Array.from({ length: 10 }, (_, i) => [
    Math.cos((i / 5) * Math.PI + 0.3) * 128,
    Math.sin((i / 5) * Math.PI + 0.3) * 128,
    118,
  ]).map((p) => ball(p, [7, 7, 7])),
);
const jaw = all(block([0, 154, 30], [96, 52, 88], 14), block([0, 120, -20], [70, 40, 70], 10));
const grille = block([0, 156, 114], [76, 34, 10], 6);
const ear = all(drum([124, 6, -20], [160, 6, -20], 62, 54, 8), drum([156, 6, -20], [172, 6, -20], 26, 24, 5));
const mast = all(
  rod([96, -96, -60], [120, -260, -80], 6, 3),
  rod([66, -110, -80], [74, -220, -96], 5, 3),
  drum([96, -90, -60], [99, -120, -63], 14, 12, 3),
);
const siren = drum([-20, -124, -30], [-20, -168, -30], 34, 28, 10);
const neck = all(
  drum([0, 186, -30], [0, 300, -30], 84, 104, 8),
  [214, 244, 274].map((y) => ring([0, y, -30], [0, 1, 0], 90 + (y - 214) * 0.2, 9)),
);

const painted = () =>
  once('centurion head', () => {
    const put = (solid) => upright(placed(solid, MIDDLE, TURN));
    return painter(
      [
        { distance: put(bounded(can, [0, 0, -20], 190)), colours: DULL, detail: oiled(3) },
        { distance: put(bounded(fins, [0, 0, -60], 180)), colours: IRON },
        { distance: put(bounded(mount, [0, 2, 62], 220)), colours: IRON, detail: oiled(9) },
        { distance: put(bounded(bezel, [0, 0, 110], 160)), colours: BRASS, detail: oiled(5) },
        { distance: put(bounded(pit, [0, 0, 94], 130)), colours: BLACK },
        { distance: put(bounded(hood, [0, -40, 130], 200)), colours: BRASS, detail: oiled(7) },
        { distance: put(bounded(bolts, [0, 0, 118], 150)), colours: STEEL },
        { distance: put(bounded(jaw, [0, 140, 20], 170)), colours: DULL, detail: oiled(11) },
        { distance: put(bounded(grille, [0, 156, 114], 100)), colours: BLACK },
        { distance: put(bounded(ear, [140, 6, -20], 90)), colours: BRASS },
        { distance: put(bounded(siren, [-20, -146, -30], 60)), colours: RED },
        { distance: put(bounded(neck, [0, 240, -30], 150)), colours: BLACK },
        {
          distance: put(
            all(
              hose(
                [
                  [90, 100, 20],
                  [130, 160, 10],
                  [100, 240, 0],
                ],
                12,
              ),
              hose(
                [
                  [-80, 180, 40],
                  [-110, 220, 20],
                  [-90, 290, 10],
                ],
                12,
              ),
            ),
          ),
          colours: BLACK,
        },
      ],
      BOX,
      1.1,
      { reach: 2, least: 90, rim: 3 },
    );
  });

/** Aerials, which go on shaking when it has stopped. */
export const aerials = () =>
  once('centurion aerials', () =>
    painter(
      [
        {
          distance: upright(placed(bounded(mast, [100, -180, -70], 130), MIDDLE, TURN)),
          colours: IRON,
        },
      ],
      [480, 100, 240, 260],
      1,
      { reach: 2, least: 40, rim: 2 },
    ),
  ).draw();

const at = (x, y, z) => placedPoint([x, y, z], MIDDLE, TURN);
/** A circle before the head, `r` round x, y at depth z, as we see it. */
const round = (x, y, z, rx, ry = rx) =>
  Array.from({ length: 16 }, (_, i) =>
    at(x + Math.cos((i / 8) * Math.PI) * rx, y + Math.sin((i / 8) * Math.PI) * ry, z).slice(0, 2),
  );

export const head = (look) => painted().draw() + lamp(look) + voice(look);

const COLOURS = {
  amber: ['#3c2410', '#a86a20', '#f0b04c', '#ffe9b4', '#fffaf0'],
  red: ['#3a0810', '#a0142a', '#f02c34', '#ff8a6a', '#fff0e4'],
};

function lamp({ colour, glow, shutter }) {
  const [dark, deep, body, bright, white] = COLOURS[colour];
  const disc = (r) => smooth(round(0, 0, 108, r));
  const full = (r, amount) => litPath(disc(r), { left: amount, right: amount * 0.62, top: amount });
  const ribs = [-66, -33, 0, 33, 66]
    .map((x) =>
      ink(
        [at(x, -Math.sqrt(LAMP ** 2 - x * x), 109), at(x, Math.sqrt(LAMP ** 2 - x * x), 109)].map(
          ([a, b]) => [a, b],
        ),
        1.3,
        dark,
        opacity(0.4),
      ),
    )
    .join('');
  const glass =
    path(disc(LAMP), dark) +
    path(disc(LAMP * 0.94), deep) +
    full(LAMP * 0.94, 0.25 * glow) +
    path(disc(LAMP * 0.72), body, opacity(0.35 + 0.65 * glow)) +
    full(LAMP * 0.72, 0.5 * glow) +
    path(disc(LAMP * 0.46), bright, opacity(glow)) +
    full(LAMP * 0.46, 0.8 * glow) +
    path(disc(LAMP * 0.24), white, opacity(glow)) +
    full(LAMP * 0.24, glow) +
    ribs +
    tint(path(smooth(round(-40, -46, 109, 30, 18)), '#fff', opacity(0.16)));
  const leaf = (sign) => {
    const edge = LAMP * (1 - shutter);
    const pts = [
      at(-LAMP * 1.1, sign * edge, 112),
      at(0, sign * (edge + 8 * (1 - shutter)), 112),
      at(LAMP * 1.1, sign * edge, 112),
      at(LAMP * 1.1, sign * LAMP * 1.2, 112),
      at(-LAMP * 1.1, sign * LAMP * 1.2, 112),
    ].map(([x, y], i) => (i === 1 ? [x, y] : [x, y, 1]));
    const lip = [pts[0], pts[1], pts[2]].map(([x, y]) => [x, y + sign * 4]);
    return (
      shape(pts, '#4b4130') +
      lit(pts, { left: 0.2, right: 0.12, top: sign < 0 ? 0.1 : 0.3 }, { blur: 10 }) +
      [0.3, 0.6]
        .map((t) =>
          ink(
            [
              at(-LAMP, sign * (edge + (LAMP - edge) * t), 112),
              at(LAMP, sign * (edge + (LAMP - edge) * t), 112),
            ].map(([a, b]) => [a, b]),
            1.4,
            '#1c1612',
          ),
        )
        .join('') +
      ink(lip, 2.6, '#16100c') +
      litInk(
        lip.map(([x, y]) => [x, y - 3]),
        1.6,
        { left: 0.5, right: 0.4, top: 0.5 },
      )
    );
  };
  return (
    clip(disc(LAMP), glass + (shutter > 0 ? leaf(-1) + leaf(1) : '')) +
    path(disc(LAMP), 'none', 'stroke="#120c08" stroke-width="4"') +
    litInk(round(0, 0, 108, LAMP - 4).slice(7, 13), 2, { left: 0.7, top: 0.7 })
  );
}

/** Slots that light with its voice. */
function voice({ colour, voice: amounts }) {
  const body = COLOURS[colour];
  return [-52, -26, 0, 26, 52]
    .map((x, i) => {
      const amount = amounts[i];
      const slot = [
        at(x - 6, 156 - 22, 126),
        at(x + 6, 156 - 22, 126),
        at(x + 6, 156 + 22, 126),
        at(x - 6, 156 + 22, 126),
      ].map(([a, b]) => [a, b, 1]);
      return (
        shape(slot, '#15110f') +
        (amount > 0
          ? shape(slot, body[2], opacity(amount)) +
            lit(slot, { left: amount * 0.8, right: amount * 0.5, top: amount * 0.8 })
          : '') +
        litInk(
          [slot[1], slot[2]].map(([a, b]) => [a, b]),
          0.9,
          { right: 0.4, top: 0.2 },
        )
      );
    })
    .join('');
}

/** The brightest of the lamp, which looks about as an eye does. */
export const core = [...at(0, 0, 108).slice(0, 2), 24, 26];
