/** A mantis's body: a long neck, a keel of plates, a waist that a hand could close round, and two folded scythes. */
import {
  all,
  ball,
  blade,
  both,
  bounded,
  cut,
  drum,
  joined,
  melted,
  mirrored,
  ownPoint,
  placed,
  ring,
  rod,
  upright,
} from '../../kit/solids.mjs';
import { apart, around, mid, unit } from '../../kit/span.mjs';
import { details, glowing, painted } from '../../kit/wear.mjs';
import { BRONZE, JOINT, LACQUER, PLUM, STEEL } from './shell.mjs';

const MAGENTA = '#d8246c';

/** Chest: [height, half-width, half-depth] from the shoulders to the waist. */
const chest = melted(
  [
    ball([0, -70, -10], [132, 74, 84]),
    ball([0, 10, 0], [120, 110, 92]),
    ball([0, 130, -4], [84, 110, 70]),
    ball([0, 250, -8], [54, 90, 48]),
  ],
  50,
);

export function trunk(to, turn) {
  const put = (solid) => upright(placed(solid, to, turn));
  const own = (p) => ownPoint(p, to, turn);
  // Scales to either side of a keel, each reaching over the next.
  const scale = (i) => {
    const [top, low] = [-92 + i * 56, -24 + i * 56];
    return (x, y, z) => {
      const h = Math.abs(x);
      const d = chest(x, y, z) - 9 - (y - top) * 0.12;
      return Math.max(d, top - y + h * 0.5 - 30, y - low - h * 0.36, 13 - h, -z - 10);
    };
  };
  const keel = both(
    (x, y, z) => chest(x, y, z) - 22,
    (x, y, z) => Math.max(Math.abs(x) - 13 - (y + 100) * 0.012, -z, -y - 100, y - 262),
  );
  const slits = (p) => {
    const [x, y, z] = own(p);
    const h = Math.abs(x);
    if (z < 0 || h < 20 || h > 66) return -2;
    const row = ((y - h * 0.36 + 24 + 560) % 56) - 50;
    return y > -40 && y < 190 ? 2.6 - Math.abs(row) : -2;
  };
  const hips = both(
    joined(ball([0, 420, -10], [120, 110, 92]), ball([0, 540, -10], [150, 160, 110]), 60),
    (_x, y) => 318 - y,
  );
  const skirt = (a) => {
    const t = (a * Math.PI) / 180;
    return placed(
      blade(
        [
          [-36, 0],
          [36, 0],
          [50, 120],
          [40, 300],
          [0, 380],
          [-40, 300],
          [-50, 120],
        ],
        16,
        18,
      ),
      [Math.sin(t) * 128, 368, Math.cos(t) * 104 - 6],
      { yaw: -a, pitch: 6 },
    );
  };
  const waist = all(
    [0, 1, 2, 3].map((i) => drum([0, 262 + i * 21, -8], [0, 279 + i * 21, -8], 52 + i * 3, 54 + i * 3, 6)),
  );
  return [
    { distance: put(bounded(chest, [0, 80, 0], 300)), colours: JOINT, detail: glowing(slits, MAGENTA, 0.5) },
    ...[0, 1, 2, 3, 4].map((i) => ({
      distance: put(bounded(scale(i), [0, -50 + i * 56, 20], 190)),
      colours: i % 2 ? LACQUER : PLUM,
      detail: glowing(slits, MAGENTA, 0.5),
    })),
    { distance: put(bounded(keel, [0, 80, 60], 240)), colours: BRONZE },
    { distance: put(bounded(waist, [0, 300, -8], 90)), colours: JOINT },
    { distance: put(bounded(hips, [0, 500, -10], 280)), colours: JOINT },
    {
      distance: put(bounded(all([-64, 0, 64].map(skirt)), [0, 540, 0], 330)),
      colours: PLUM,
      detail: details(
        painted(
          (p) => {
            const [x, y] = own(p);
            return 3 - Math.abs(Math.hypot(x * 0.7, y - 420) - 46);
          },
          '#8a6a4c',
          0.8,
        ),
      ),
    },
    { distance: put(bounded(all([-96, -32, 32, 96].map(skirt)), [0, 540, -20], 330)), colours: LACQUER },
    { distance: put(bounded(ring([0, 356, -8], [0, 1, 0], 112, 12), [0, 356, 0], 140)), colours: BRONZE },
  ];
}

/** A long neck of rings in a stiff collar. */
export function neck(from, to) {
  const rings = Array.from({ length: 7 }, (_, i) => mid(from, to, (i + 0.2) / 7));
  const axis = unit(from, to);
  return [
    { distance: upright(around(rod(from, to, 40, 36), from, to, 50)), colours: JOINT },
    {
      distance: upright(
        around(
          all(
            rings.map((p, i) =>
              drum(
                p,
                p.map((n, c) => n + axis[c] * 14),
                50 - i * 2,
                48 - i * 2,
                5,
              ),
            ),
          ),
          from,
          to,
          70,
        ),
      ),
      colours: LACQUER,
    },
  ];
}

/** A thorned cap on a shoulder; `side` +1 on the picture's right. */
export function shoulder(at, side, roll) {
  const cap = both(
    cut(ball([0, 0, 0], [84, 76, 84]), ball([0, 0, 0], [68, 60, 68])),
    (x, y) => y - 26 + x * 0.3 * side,
  );
  const thorn = (length, low, turn) =>
    placed(
      blade(
        [
          [-24, 10],
          [24, 10],
          [20, -30],
          [8, -length * 0.6],
          [14, -length],
          [-10, -length * 0.55],
          [-24, -30],
        ].map(([x, y]) => [x * side, y]),
        20,
        16,
      ),
      [side * low, -50 + low * 0.4, 0],
      { roll: side * turn },
    );
  const put = (solid) => upright(placed(solid, at, { roll }));
  return [
    { distance: put(bounded(ball([0, 0, 0], [60, 60, 60]), [0, 0, 0], 62)), colours: JOINT },
    { distance: put(bounded(cap, [0, 0, 0], 90)), colours: LACQUER },
    { distance: put(bounded(all(thorn(170, 20, 26), thorn(130, 54, 58)), [0, -60, 0], 230)), colours: PLUM },
    {
      distance: put(
        bounded(placed(ring([0, 0, 0], [0, 1, 0], 80, 7), [0, 22, 0], { roll: -16 * side }), [0, 22, 0], 95),
      ),
      colours: BRONZE,
    },
  ];
}

/** The scythe's outline: hinge at 0,0, its point down, its back bowed to x +, teeth where it closes on the arm. */
function scythe(length, side) {
  const back = (t) => 22 + 78 * Math.sin(Math.PI * t * 0.82);
  const edge = (t) => back(t) - 66 * (1 - t) ** 0.55 - 4;
  const outer = [0, 0.1, 0.24, 0.4, 0.56, 0.72, 0.86, 0.95, 1].map((t) => [back(t), t * length]);
  const smooth = [0.96, 0.88, 0.78, 0.68, 0.6].map((t) => [edge(t), t * length]);
  const teeth = [0.55, 0.46, 0.37, 0.28, 0.19].flatMap((t) => [
    [edge(t) - 15, (t + 0.03) * length],
    [edge(t) + 3, t * length],
  ]);
  return [[20, -28], ...outer, ...smooth, ...teeth, [-24, 20], [-22, -28]].map(([x, y]) => [x * side, y]);
}

/**
 * An arm: down to the elbow, up to the wrist, and the scythe folded back from there.
 * @param {{ shoulder: number[], elbow: number[], wrist: number[], length: number, roll: number, side: 1 | -1 }} how
 */
export function arm({ shoulder: from, elbow, wrist, length, roll, side }) {
  const belly = mid(elbow, wrist, 0.34);
  const inner = side * -1;
  const along = unit(elbow, wrist);
  const out = [along[1] * inner, -along[0] * inner, 0];
  const spine = (t, size) => {
    const root = mid(elbow, wrist, t);
    const foot = root.map((n, i) => n - out[i] * 26);
    const tip = root.map((n, i) => n - out[i] * (34 + size) + along[i] * size * 0.6);
    return around(drum(foot, tip, 9, 0.6, 0.5), foot, tip, 12);
  };
  return [
    { distance: upright(around(rod(from, elbow, 34, 25), from, elbow, 40)), colours: LACQUER },
    {
      distance: upright(
        around(
          all(
            [0.28, 0.5, 0.72].map((t) =>
              drum(mid(from, elbow, t), mid(from, elbow, t + 0.07), 38 - t * 10, 36 - t * 10, 4),
            ),
          ),
          from,
          elbow,
          50,
        ),
      ),
      colours: BRONZE,
    },
    {
      distance: upright(
        bounded(
          all(
            drum([elbow[0], elbow[1], elbow[2] - 34], [elbow[0], elbow[1], elbow[2] + 40], 40, 36, 8),
            ring([elbow[0], elbow[1], elbow[2] + 40], [0, 0, 1], 22, 5),
          ),
          elbow,
          64,
        ),
      ),
      colours: BRONZE,
    },
    {
      distance: upright(
        around(joined(rod(elbow, belly, 26, 47), rod(belly, wrist, 47, 22), 10), elbow, wrist, 54),
      ),
      colours: PLUM,
      detail: details(
        painted(
          (p) => {
            const t = p.reduce((sum, n, i) => sum + (n - elbow[i]) * along[i], 0) / apart(elbow, wrist);
            return 0.012 - Math.abs(((t * 6 + 10) % 1) - 0.5) * 0.2 + (t > 0.12 && t < 0.9 ? 0 : -1);
          },
          '#26202a',
          0.9,
        ),
      ),
    },
    {
      distance: upright(
        all([0.2, 0.32, 0.44, 0.56, 0.68, 0.8].map((t, i) => spine(t, [20, 34, 24, 38, 24, 18][i]))),
      ),
      colours: BRONZE,
    },
    {
      distance: upright(
        placed(blade(scythe(length, side), 22, 20), [wrist[0], wrist[1], wrist[2] + 34], { roll }),
      ),
      colours: STEEL,
    },
    {
      distance: upright(
        bounded(
          drum([wrist[0], wrist[1], wrist[2] - 30], [wrist[0], wrist[1], wrist[2] + 62], 30, 26, 6),
          wrist,
          80,
        ),
      ),
      colours: BRONZE,
    },
    {
      distance: upright(
        bounded(
          drum([wrist[0], wrist[1], wrist[2] + 56], [wrist[0], wrist[1], wrist[2] + 72], 12, 10, 3),
          wrist,
          90,
        ),
      ),
      colours: JOINT,
    },
  ];
}

/** Folded wing cases behind her. */
export function wings(to, turn) {
  const half = placed(ball([0, 0, 0], [78, 360, 26]), [132, 120, -96], { roll: -12, yaw: -30 });
  return [
    {
      distance: upright(placed(bounded(mirrored(half), [0, 130, -96], 460), to, turn)),
      colours: LACQUER,
      detail: painted(
        (p) => {
          const [x, y] = ownPoint(p, to, turn);
          return Math.sin(y / 26 + Math.abs(x) / 30) - 0.86;
        },
        '#5a3346',
        0.7,
      ),
    },
  ];
}
