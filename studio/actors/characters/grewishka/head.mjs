/** A small man's face in an iron skull. One eye is his own. */
import { clip, ellipse, ink, opacity, path, shape, soft, tint } from '../../kit/draw.mjs';
import { eye } from '../../kit/eye.mjs';
import { painter } from '../../kit/hands/paint.mjs';
import { once } from '../../kit/hands.mjs';
import { lit, litInk } from '../../kit/light.mjs';
import { skull } from '../../kit/skull.mjs';
import {
  all,
  ball,
  both,
  bounded,
  cut,
  drum,
  hose,
  placed,
  placedPoint,
  ring,
  upright,
} from '../../kit/solids.mjs';
import { patches } from '../../kit/wear.mjs';
import { BRASS, DARK, FLESH, HOSE, IRON, STEEL } from './metal.mjs';
import { mouths } from './mouth.mjs';

/** Where the head is in its own drawing: eyes' height, and how it is turned. */
export const MIDDLE = [500, 400, 0];
const TURN = { yaw: 24, pitch: 4, scale: 0.74 };
const BOX = [340, 230, 330, 350];

const face = skull({
  stretch: [1.04, 0.94, 1],
  brow: 9,
  cheek: 5,
  jaw: [18, 6],
  chin: [44, 2, 6],
  socket: 30,
  nose: { long: 2, wide: 7, out: -8, bent: -7 },
  lips: 0.8,
  fold: 12,
  ears: false,
});
const cap = both(ball([0, -48, -10], [142, 156, 178]), (x, y, z) =>
  Math.min(y + 78 - Math.abs(x) * 0.12, z - 30),
);
const helm = cut(cap, ball([0, 40, 130], [96, 112, 120]), 6);
const crest = both(
  cut(ball([0, -48, -10], [17, 172, 192]), ball([0, -48, -10], [34, 146, 166]), 2),
  (_x, y) => y + 70,
);
/** He cannot turn his neck; the head sits in a ring, and a plate holds the lens. */
const gorget = cut(drum([0, 66, -22], [0, 214, -14], 128, 150, 14), ball([0, 60, 130], [84, 130, 74]), 8);
const plate = drum([-66, 4, 40], [-66, 4, 122], 62, 50, 8);
const jawGuard = both(
  cut(ball([0, 70, 20], [134, 134, 120]), ball([0, 70, 26], [112, 140, 140]), 4),
  (_x, y, z) => Math.max(z - 66, -y + 20, y - 160),
);
const studs = [-62, -34, -8, 20, 48, 76].map((a) => {
  const t = (a * Math.PI) / 180;
  return ball([Math.sin(t) * 128, -84, Math.cos(t) * 142 - 8], [8, 8, 8]);
});
/** Its lens is where his far eye was. */
const LENS = [-57, 2, 128];
const monocle = all(drum([LENS[0], LENS[1], 96], LENS, 36, 33, 5), ring(LENS, [0, 0, 1], 29, 7));

const painted = () =>
  once('grewishka head', () => {
    const put = (solid) => upright(placed(solid, MIDDLE, TURN));
    return painter(
      [
        { distance: put(bounded(face, [0, 20, 20], 240)), colours: FLESH },
        {
          distance: put(bounded(helm, [0, -40, 0], 200)),
          colours: IRON,
          detail: patches('#6a4432', { spot: 34, tall: 1.6, share: 0.38, seed: 5 }),
        },
        { distance: put(bounded(crest, [0, -60, 0], 200)), colours: BRASS },
        { distance: put(bounded(jawGuard, [0, 70, 20], 180)), colours: DARK },
        { distance: put(bounded(all(studs), [0, -84, 40], 180)), colours: STEEL },
        {
          distance: put(bounded(gorget, [0, 140, -20], 190)),
          colours: DARK,
          detail: patches('#4d3a36', { spot: 30, tall: 2, share: 0.36, seed: 8 }),
        },
        {
          distance: put(bounded(plate, [-62, 4, 70], 80)),
          colours: IRON,
          detail: patches('#6a4432', { spot: 22, share: 0.38, seed: 6 }),
        },
        { distance: put(bounded(monocle, LENS, 60)), colours: BRASS },
        {
          distance: put(
            all(
              hose(
                [
                  [-70, 40, 128],
                  [-104, 70, 100],
                  [-112, 120, 60],
                ],
                7,
              ),
              hose(
                [
                  [110, 0, 30],
                  [138, 50, 20],
                  [120, 130, 10],
                ],
                10,
              ),
              drum([128, 0, 10], [150, 0, 10], 34, 30, 5),
            ),
          ),
          colours: HOSE,
        },
      ],
      BOX,
      1,
      { reach: 2, least: 60, rim: 3 },
    );
  });

/** A place on the face, px of the drawing. */
const at = (x, y, z) => placedPoint([x, y, z], MIDDLE, TURN);
const spots = {
  near: at(57, 4, 130),
  lens: at(...LENS),
};
const SCAR = '#8a4a4c';
const LINE = '#4a2026';

/** @param {object} look */
export function head(look) {
  return (
    painted().draw() +
    clip(painted().outline(), skin(look)) +
    mouths[look.mouth]() +
    lens(look) +
    nearEye(look) +
    brow(look)
  );
}

function skin({ frown = 0.3, snarl = 0 }) {
  const [x, y] = spots.near;
  return (
    tint(
      ellipse(x, y + 4, 36, 22, '#7a4650', soft(0.34)) + ellipse(x - 6, y + 17, 24, 7, '#7a4650', soft(0.4)),
    ) +
    // Stitched where iron was let into the cheek.
    [0, 1, 2, 3, 4]
      .map((i) =>
        ink(
          [
            [540 + i * 3, 420 + i * 15],
            [556 + i * 2, 416 + i * 15],
          ],
          1.2,
          LINE,
          opacity(0.7),
        ),
      )
      .join('') +
    ink('548,410 552,436 560,462 562,486', 1.8, SCAR, opacity(0.8)) +
    ink('448,360 452,384 446,398', 1.5 + frown * 1.8, LINE, opacity(0.35 + frown * 0.6)) +
    ink('460,366 462,384', 1 + frown * 1.6, LINE, opacity(frown * 0.8)) +
    // The cut that took the other eye goes on down the cheek.
    ink('424,420 430,444 426,470 436,492', 2.2, SCAR) +
    litInk('427,420 433,444 429,470', 1, { left: 0.4, top: 0.2 }) +
    ink('483,448 494,462 498,480', 1.8 + snarl * 1.4, LINE, opacity(0.6 + snarl * 0.3)) +
    ink('430,452 424,464', 1.2 + snarl, LINE, opacity(0.3 + snarl * 0.5)) +
    (snarl
      ? ink('440,424 450,420 458,424', 1.6, LINE, opacity(snarl * 0.7)) +
        ink('438,417 450,413 462,418', 1.2, LINE, opacity(snarl * 0.6))
      : '') +
    ink('520,410 534,414 546,412', 1.2, LINE, opacity(0.5)) +
    ink('520,418 532,424 542,425', 1, LINE, opacity(0.4)) +
    ink('486,418 500,424 518,421', 1.5, LINE, opacity(0.6)) +
    tint(shape('440,430 446,446 440,458 432,444', '#8a3f42', soft(0.5))) +
    tint(shape('430,486 470,478 520,452 540,430 548,470 500,520 450,520', '#6d4a50', soft(0.3)))
  );
}

/** The lens, which glows; its shutter is his lid. */
function lens({ glow = 1, shutter = 0.2 }) {
  const [x, y] = spots.lens;
  const [rx, ry] = [17, 21];
  const rim = path(oval(x, y, rx, ry), '#15090d');
  const light =
    path(oval(x, y, rx * 0.8, ry * 0.8), '#a0203c') +
    path(oval(x, y, rx * 0.58, ry * 0.6), '#ff5a2c', opacity(0.4 + 0.6 * glow)) +
    path(oval(x - 1, y - 1, rx * 0.28, ry * 0.28), '#ffd890', opacity(glow)) +
    lit(ovalPoints(x, y, rx * 0.8, ry * 0.8), { left: 0.3 * glow, right: 0.25 * glow, top: 0.3 * glow }) +
    lit(ovalPoints(x, y, rx * 0.45, ry * 0.45), { left: 0.6 * glow, right: 0.5 * glow, top: 0.6 * glow });
  const leaf = (sign) => {
    const edge = y + sign * ry * (1 - shutter) * 0.86;
    return shape(
      [
        [x - rx, edge, 1],
        [x, edge - sign * 2],
        [x + rx, edge, 1],
        [x + rx, y + sign * ry * 1.1, 1],
        [x - rx, y + sign * ry * 1.1, 1],
      ],
      '#3c2c2a',
    );
  };
  return (
    rim +
    clip(oval(x, y, rx, ry), light + (shutter > 0 ? leaf(-1) + leaf(1) : '')) +
    litInk(
      [
        [x - rx + 3, y - ry * 0.6],
        [x - 4, y - ry + 1],
        [x + 6, y - ry + 3],
      ],
      1.4,
      { left: 0.6, top: 0.6 },
    )
  );
}
const ovalPoints = (x, y, rx, ry) =>
  Array.from({ length: 10 }, (_, i) => [
    x + Math.cos((i / 5) * Math.PI) * rx,
    y + Math.sin((i / 5) * Math.PI) * ry,
  ]);
const oval = (x, y, rx, ry) =>
  `M${x - rx} ${y}A${rx} ${ry} 0 1 1 ${x + rx} ${y}A${rx} ${ry} 0 1 1 ${x - rx} ${y}Z`;

function nearEye({ eyes }) {
  const [x, y] = spots.near;
  const [u, v] = eyes.look ?? [0, 0];
  return eye({
    x,
    y: y + 1,
    width: 44,
    height: 23,
    side: 1,
    iris: 'grey',
    irisWidth: 0.2,
    irisHeight: 0.46,
    lash: '#1c0c10',
    lashWidth: 3.6,
    wing: 0.04,
    lidShadow: 0.72,
    ...eyes,
    look: [u - 0.2, v],
  });
}

function brow({ brows: [inner, arch, outer] }) {
  const [x, y] = spots.near;
  const line = [
    [x - 32, y - 14 + inner],
    [x - 12, y - 19 + arch],
    [x + 14, y - 21 + arch],
    [x + 34, y - 13 + outer],
  ];
  return (
    ink(line, 5.6, '#2c191d') +
    tint(
      ink(
        line.map(([a, b]) => [a, b + 7]),
        4,
        '#6d3f44',
        opacity(0.4),
      ),
    )
  );
}

/** Of his own eye. */
export const iris = [spots.near[0] - 4, spots.near[1], 10, 12];
