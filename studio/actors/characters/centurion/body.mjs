/** A boiler that walks: chest, shoulders with guns, hips. */
import {
  all,
  ball,
  block,
  both,
  bounded,
  cut,
  drum,
  hose,
  joined,
  ownPoint,
  placed,
  ring,
  rod,
  upright,
} from '../../kit/solids.mjs';
import { apart, around, mid, row, unit } from '../../kit/span.mjs';
import { details, glowing, painted, patches } from '../../kit/wear.mjs';
import { BLACK, BRASS, DULL, IRON, RED, STEEL } from './brass.mjs';

const rivets = (places, r = 7) => all(places.map((p) => ball(p, [r, r, r])));
/** Oil that ran down, and never any rust: it is oiled every day. */
const oiled = (seed) => patches('#2c2422', { spot: 34, tall: 4, share: 0.34, seed, amount: 0.8 });

const tank = joined(drum([0, -170, 0], [0, 240, 0], 214, 176, 40), ball([0, -186, 0], [226, 92, 190]), 50);
const onTank = (n) => (x, y, z) => tank(x, y, z) - n;
/** Where the skin is, straight before the middle, at a height. */
const front = (x, y) => Math.sqrt(Math.max(0, (214 - (y + 170) * 0.092) ** 2 - x * x));

export function trunk(to, turn) {
  const put = (solid) => upright(placed(solid, to, turn));
  const own = (p) => ownPoint(p, to, turn);
  const panel = both(onTank(13), (x, y, z) => Math.max(Math.abs(x) - 148, -y - 118, y - 96, -z));
  const lower = both(onTank(10), (x, y, z) => Math.max(Math.abs(x) - 128, 118 - y, y - 226, -z));
  const dial = [84, -46, front(84, -46) + 6];
  const louvres = row([-92, 138, front(92, 138)], [-92, 206, front(92, 206)], 4).map(([, y]) =>
    block([0, y, front(0, y) + 6], [104, 6, 10], 3),
  );
  const pins = rivets([
    ...row([-138, -106, front(138, -106) + 10], [-138, 84, front(138, 84) + 10], 5),
    ...row([138, -106, front(138, -106) + 10], [138, 84, front(138, 84) + 10], 5),
    ...[-92, -46, 0, 46, 92].flatMap((x) => [
      [x, -106, front(x, -106) + 14],
      [x, 84, front(x, 84) + 14],
    ]),
  ]);
  const rings = all(
    ring([0, -136, 0], [0, 1, 0], 218, 13),
    ring([0, 108, 0], [0, 1, 0], 196, 11),
    ring([0, 238, 0], [0, 1, 0], 186, 16),
  );
  const glass = drum([-96, -84, front(96, -84) + 20], [-96, 62, front(96, 62) + 20], 13, 13, 3);
  const caps = all(
    drum([-96, -98, front(96, -98) + 20], [-96, -78, front(96, -78) + 20], 19, 19, 4),
    drum([-96, 56, front(96, 56) + 20], [-96, 76, front(96, 76) + 20], 19, 19, 4),
  );
  const plate = placed(block([0, 0, 0], [62, 22, 7], 5), [6, 46, front(6, 46) + 14], { pitch: -4 });
  return [
    { distance: put(bounded(tank, [0, 20, 0], 340)), colours: DULL, detail: oiled(3) },
    {
      distance: put(bounded(panel, [0, 0, 120], 220)),
      colours: BRASS,
      detail: details(
        oiled(5),
        painted(
          (p) => {
            const [x, y] = own(p);
            return Math.min(y + 8, 12 - y, x + 70, 132 - x);
          },
          '#7c2b2b',
          0.85,
        ),
      ),
    },
    { distance: put(bounded(lower, [0, 170, 120], 180)), colours: BRASS, detail: oiled(7) },
    { distance: put(bounded(all(louvres), [0, 170, 180], 150)), colours: BLACK },
    { distance: put(bounded(rings, [0, 50, 0], 330)), colours: BRASS, detail: oiled(11) },
    { distance: put(bounded(pins, [0, -10, 190], 220)), colours: STEEL },
    {
      distance: put(
        bounded(
          all(drum([dial[0], dial[1], dial[2] - 20], [dial[0] + 6, dial[1], dial[2] + 16], 44, 42, 5)),
          dial,
          70,
        ),
      ),
      colours: IRON,
    },
    {
      distance: put(
        bounded(drum([dial[0], dial[1], dial[2]], [dial[0] + 6, dial[1], dial[2] + 19], 34, 34, 2), dial, 60),
      ),
      colours: { base: '#cfc6b0', shade: '#9c9186', deep: '#6a5f5e', ink: '#14100e' },
      detail: painted(
        (p) => {
          const [x, y] = own(p);
          const [u, v] = [x - dial[0] - 6, y - dial[1]];
          const angle = Math.atan2(v, u);
          const tick =
            Math.hypot(u, v) > 23 && Math.hypot(u, v) < 31
              ? 1.6 - Math.abs((((angle * 12) / Math.PI + 48.5) % 2) - 1) * 3
              : -1;
          const hand =
            Math.abs(u * 0.8 + v * 0.6) < 2.4 && u * 0.6 - v * 0.8 > -8 && Math.hypot(u, v) < 27 ? 1 : -1;
          return Math.max(tick, hand);
        },
        '#2a2220',
        0.9,
      ),
    },
    {
      distance: put(bounded(glass, [-96, -10, 190], 110)),
      colours: { base: '#b06a1e', shade: '#7c4418', deep: '#4a2a1a', ink: '#180d06', gain: 1.2 },
      detail: glowing((p) => own(p)[1] + 26, '#e08a24', 0.35),
    },
    { distance: put(bounded(caps, [-96, -10, 190], 120)), colours: STEEL },
    {
      distance: put(bounded(plate, [6, 46, front(6, 46) + 14], 80)),
      colours: IRON,
      detail: painted(
        (p) => {
          const [x, y] = own(p);
          const [u, v] = [x + 44, y - 34];
          if (v < 0 || v > 24 || u < 0 || u > 100) return -2;
          const cell = u % 21;
          const k = Math.floor(u / 21);
          return (cell < 4 && k !== 1) ||
            (cell > 9 && cell < 13 && k !== 3) ||
            (cell < 13 && (v < 4 || (v > 20 && k !== 1) || (v > 10 && v < 14 && k !== 2)))
            ? 2
            : -2;
        },
        '#c2a24e',
        0.9,
      ),
    },
    {
      distance: put(
        all(
          hose(
            [
              [-150, 120, 120],
              [-196, 170, 120],
              [-186, 240, 110],
            ],
            15,
          ),
          hose(
            [
              [150, 120, 130],
              [190, 180, 130],
              [170, 250, 120],
            ],
            15,
          ),
          hose(
            [
              [176, -150, 90],
              [214, -60, 110],
              [196, 40, 110],
              [186, 110, 90],
            ],
            12,
          ),
        ),
      ),
      colours: BLACK,
    },
    {
      distance: put(bounded(drum([0, 252, 0], [0, 330, 0], 196, 216, 14), [0, 290, 0], 240)),
      colours: IRON,
      detail: oiled(13),
    },
    {
      distance: put(
        bounded(
          all(
            rivets(
              Array.from({ length: 16 }, (_, i) => [
                Math.sin((i / 8) * Math.PI) * 210,
                292,
                Math.cos((i / 8) * Math.PI) * 210,
              ]),
              10,
            ),
          ),
          [0, 292, 0],
          230,
        ),
      ),
      colours: BRASS,
    },
    {
      distance: put(
        bounded(
          all(
            drum([-150, 330, 20], [-262, 720, 70], 96, 78, 14),
            drum([150, 330, 20], [244, 720, 70], 96, 78, 14),
          ),
          [0, 520, 30],
          420,
        ),
      ),
      colours: DULL,
      detail: oiled(17),
    },
  ];
}

/** A shoulder's drum, with the Factory's red band. */
export function shoulder(at, turn) {
  const put = (solid) => upright(placed(solid, at, turn));
  return [
    {
      distance: put(
        bounded(
          joined(drum([-60, 0, 0], [70, 0, 0], 112, 104, 18), ball([0, -20, 0], [96, 108, 108]), 20),
          [0, 0, 0],
          150,
        ),
      ),
      colours: BRASS,
      detail: details(
        oiled(19),
        painted(
          (p) => {
            const [x] = ownPoint(p, at, turn);
            return 15 - Math.abs(x - 22);
          },
          '#7c2b2b',
          0.9,
        ),
      ),
    },
    { distance: put(bounded(drum([66, 0, 0], [84, 0, 0], 74, 66, 8), [76, 0, 0], 90)), colours: IRON },
    {
      distance: put(
        bounded(
          rivets(
            Array.from({ length: 8 }, (_, i) => [
              84,
              Math.sin((i / 4) * Math.PI) * 52,
              Math.cos((i / 4) * Math.PI) * 52,
            ]),
            8,
          ),
          [84, 0, 0],
          80,
        ),
      ),
      colours: STEEL,
    },
    { distance: put(bounded(ring([-46, 0, 0], [1, 0, 0], 112, 10), [-46, 0, 0], 130)), colours: DULL },
  ];
}

/** An arm that is a gun: elbow, drum of shells, three barrels. */
export function gun(from, elbow, muzzle) {
  const axis = unit(elbow, muzzle);
  const on = (px) => elbow.map((n, i) => n + axis[i] * px);
  const whole = apart(elbow, muzzle);
  const aside = [-axis[1], axis[0], 0].map((n) => n / (Math.hypot(axis[0], axis[1]) || 1));
  const over = [
    axis[1] * aside[2] - axis[2] * aside[1],
    axis[2] * aside[0] - axis[0] * aside[2],
    axis[0] * aside[1] - axis[1] * aside[0],
  ];
  const barrel = (k) => {
    const a = (k / 3) * 2 * Math.PI + 0.4;
    const shift = (p) => p.map((n, i) => n + 27 * (aside[i] * Math.cos(a) + over[i] * Math.sin(a)));
    return cut(
      drum(shift(on(120)), shift(muzzle), 22, 22, 4),
      drum(shift(on(whole - 26)), shift(on(whole + 20)), 13, 13, 2),
      2,
    );
  };
  return [
    {
      distance: upright(
        around(
          all(
            drum(from, elbow, 56, 50, 10),
            ...[0.3, 0.55, 0.8].map((t) => ring(mid(from, elbow, t), unit(from, elbow), 56, 8)),
          ),
          from,
          elbow,
          70,
        ),
      ),
      colours: BLACK,
    },
    {
      distance: upright(
        around(
          all(
            drum(
              mid(from, elbow, 0.1).map((n, i) => n + [46, 0, 50][i]),
              mid(from, elbow, 0.7).map((n, i) => n + [40, 0, 50][i]),
              15,
              15,
              4,
            ),
            rod(
              mid(from, elbow, 0.6).map((n, i) => n + [40, 0, 50][i]),
              elbow,
              8,
            ),
          ),
          from,
          elbow,
          110,
        ),
      ),
      colours: STEEL,
    },
    {
      distance: upright(
        bounded(
          drum([elbow[0], elbow[1], elbow[2] - 60], [elbow[0], elbow[1], elbow[2] + 70], 62, 58, 10),
          elbow,
          110,
        ),
      ),
      colours: BRASS,
      detail: oiled(23),
    },
    {
      distance: upright(around(drum(on(20), on(150), 76, 84, 14), elbow, muzzle, 90)),
      colours: DULL,
      detail: oiled(29),
    },
    {
      distance: upright(
        around(all(ring(on(60), axis, 82, 9), ring(on(120), axis, 86, 9)), elbow, muzzle, 100),
      ),
      colours: BRASS,
    },
    { distance: upright(around(all([0, 1, 2].map(barrel)), elbow, muzzle, 60)), colours: IRON },
    {
      distance: upright(around(drum(on(whole - 70), on(whole - 46), 58, 58, 6), elbow, muzzle, 70)),
      colours: RED,
    },
  ];
}
