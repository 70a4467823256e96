/** A desk with shoulders: keys, a ticket slot, a column to turn on, three arms. */
import {
  all,
  ball,
  block,
  both,
  bounded,
  drum,
  hose,
  joined,
  melted,
  ownPoint,
  placed,
  ring,
  rod,
  upright,
} from '../../kit/solids.mjs';
import { apart, around, mid } from '../../kit/span.mjs';
import { details, painted, patches } from '../../kit/wear.mjs';
import { BRASS, CASE, ENAMEL, IRON, PAPER, RED, STEEL, WOOD } from './metal.mjs';

const worn = (seed) => patches('#4a4038', { spot: 26, share: 0.3, seed, amount: 0.7 });

export function trunk(to, turn) {
  const put = (solid) => upright(placed(solid, to, turn));
  const own = (p) => ownPoint(p, to, turn);
  const cabinet = joined(block([0, 20, 0], [150, 176, 104], 54), ball([0, -120, -6], [172, 84, 104]), 50);
  const desk = placed(block([0, 0, 0], [138, 50, 34], 14), [0, 44, 104], { pitch: -38 });
  const keys = [0, 1, 2].flatMap((row) =>
    [-2, -1, 0, 1, 2].map((i) =>
      placed(
        drum(
          [i * 44 + (row % 2) * 14 - 6, -26 + row * 27, 30],
          [i * 44 + (row % 2) * 14 - 6, -26 + row * 27, 44],
          14,
          13,
          4,
        ),
        [0, 44, 104],
        { pitch: -38 },
      ),
    ),
  );
  const slot = block([0, -52, 104], [92, 20, 12], 6);
  const ticket = placed(block([0, 0, 0], [56, 52, 2], 1.5), [-6, -22, 122], { pitch: -16 });
  const drawers = [118, 168].map((y) => block([0, y, 98], [116, 20, 10], 5));
  const pulls = [118, 168].map((y) =>
    hose(
      [
        [-26, y - 2, 108],
        [-20, y + 8, 120],
        [20, y + 8, 120],
        [26, y - 2, 108],
      ],
      5,
    ),
  );
  const trims = all(
    block([0, -92, 96], [126, 6, 10], 4),
    block([0, 92, 96], [140, 6, 14], 4),
    ring([0, -170, -6], [0, 1, 0], 92, 12),
  );
  const column = all(
    drum([0, 190, 0], [0, 420, 0], 76, 84, 6),
    [214, 246, 278, 310, 342].map((y) => ring([0, y, 0], [0, 1, 0], 84, 12)),
  );
  const table = all(
    drum([0, 396, 0], [0, 430, 0], 190, 210, 10),
    drum([0, 430, 0], [0, 600, 0], 240, 240, 10),
  );
  const bell = both(ball([118, -140, 60], [34, 34, 34]), (_x, y) => y + 132);
  return [
    { distance: put(bounded(cabinet, [0, 0, 0], 270)), colours: CASE, detail: worn(3) },
    { distance: put(bounded(desk, [0, 44, 104], 160)), colours: CASE },
    { distance: put(bounded(all(keys), [0, 44, 120], 170)), colours: ENAMEL, detail: worn(5) },
    { distance: put(bounded(slot, [0, -52, 104], 110)), colours: BRASS },
    {
      distance: put(bounded(ticket, [-6, -22, 122], 90)),
      colours: PAPER,
      detail: painted(
        (p) => {
          const [x, y] = own(p);
          const line = ((y + 100) % 15) - 7;
          return y > -40 && y < 22 && Math.abs(x + 6) < 42 - ((Math.floor((y + 100) / 15) * 37) % 26)
            ? 2.6 - Math.abs(line)
            : -1;
        },
        '#4a4444',
        0.8,
      ),
    },
    {
      distance: put(bounded(all(drawers), [0, 143, 98], 150)),
      colours: WOOD,
      detail: patches('#523226', { spot: 30, tall: 0.3, share: 0.45, seed: 7 }),
    },
    { distance: put(bounded(all(pulls), [0, 143, 112], 70)), colours: BRASS },
    { distance: put(bounded(trims, [0, -40, 40], 240)), colours: BRASS, detail: worn(9) },
    { distance: put(bounded(bell, [118, -150, 60], 50)), colours: BRASS },
    { distance: put(bounded(column, [0, 300, 0], 170)), colours: IRON },
    { distance: put(bounded(table, [0, 480, 0], 330)), colours: BRASS, detail: worn(11) },
    {
      distance: put(bounded(drum([0, -220, -10], [0, -150, -6], 46, 60, 8), [0, -190, -8], 90)),
      colours: IRON,
    },
  ];
}

/** A telescope from joint to joint. */
export function arm(points, r = 26) {
  const [from, elbow, wrist] = points;
  const tube = (a, b, ra) =>
    all(
      drum(a, mid(a, b, 0.62), ra, ra, 5),
      drum(mid(a, b, 0.5), b, ra * 0.68, ra * 0.68, 4),
      drum(mid(a, b, 0.58), mid(a, b, 0.64), ra * 1.18, ra * 1.18, 4),
    );
  return [
    {
      distance: upright(bounded(ball(from, [r * 1.9, r * 1.9, r * 1.9]), from, r * 2)),
      colours: ENAMEL,
      detail: patches('#56504c', { spot: 18, share: 0.24, seed: 13, amount: 0.8 }),
    },
    { distance: upright(around(tube(from, elbow, r), from, elbow, r * 1.3)), colours: IRON },
    {
      distance: upright(around(tube(elbow, wrist, r * 0.88), from, wrist, apart(from, elbow))),
      colours: STEEL,
    },
    {
      distance: upright(
        bounded(
          drum(
            [elbow[0], elbow[1], elbow[2] - r * 1.1],
            [elbow[0], elbow[1], elbow[2] + r * 1.2],
            r * 1.3,
            r * 1.2,
            6,
          ),
          elbow,
          r * 2.2,
        ),
      ),
      colours: BRASS,
    },
  ];
}

/** Three fingers and a palm of enamel, closed about what lies at 0,0,0. */
export function gripper(at, turn) {
  const put = (solid, reach) => upright(placed(bounded(solid, [0, 20, 0], reach), at, turn));
  const finger = (x, z, a, b) =>
    all(
      rod([x * 1.3, 40, z], [x * 2, 12, z + a], 10, 9),
      rod([x * 2, 12, z + a], [x * b, -20, z + a * 0.7], 9, 7),
      ball([x * 2, 12, z + a], [12, 12, 12]),
    );
  return [
    {
      distance: put(
        melted([ball([0, 52, 0], [36, 28, 30]), drum([0, 60, 0], [0, 84, 0], 24, 22, 6)], 10),
        90,
      ),
      colours: ENAMEL,
      detail: patches('#56504c', { spot: 16, share: 0.24, seed: 17, amount: 0.8 }),
    },
    {
      distance: put(all(finger(-20, 12, 10, 1), finger(20, 12, 10, 1), finger(4, 24, 22, 2)), 90),
      colours: STEEL,
    },
  ];
}

/** The stamp: a turned handle, a brass foot, red rubber. Made upright, its foot down. */
export function stamp(at, turn) {
  const put = (solid, reach) => upright(placed(bounded(solid, [0, 0, 0], reach), at, turn));
  return [
    {
      distance: put(
        melted(
          [
            ball([0, -92, 0], [34, 34, 34]),
            drum([0, -70, 0], [0, 10, 0], 15, 20, 4),
            ball([0, -34, 0], [22, 18, 22]),
          ],
          12,
        ),
        140,
      ),
      colours: WOOD,
    },
    {
      distance: put(all(block([0, 26, 0], [66, 18, 46], 6), drum([0, 2, 0], [0, 14, 0], 30, 36, 4)), 110),
      colours: BRASS,
    },
    { distance: put(block([0, 54, 0], [60, 12, 41], 3), 100), colours: RED },
  ];
}

export function pen(from, to) {
  return [
    { distance: upright(around(drum(from, mid(from, to, 0.82), 8, 9, 3), from, to, 14)), colours: WOOD },
    { distance: upright(around(drum(mid(from, to, 0.8), to, 8, 1, 0.6), from, to, 14)), colours: STEEL },
  ];
}

/** A form in three copies. */
export function form(at, turn) {
  const sheet = (dx, dy, z, roll) => placed(block([0, 0, 0], [104, 138, 2], 1.5), [dx, dy, z], { roll });
  const put = (solid) => upright(placed(bounded(solid, [0, 0, 0], 200), at, turn));
  const own = (p) => ownPoint(p, at, turn);
  return [
    { distance: put(all(sheet(10, 8, -8, 5), sheet(-6, 4, -4, -4))), colours: { ...PAPER, base: '#b3a58c' } },
    {
      distance: put(sheet(0, 0, 0, 0)),
      colours: PAPER,
      detail: details(
        painted(
          (p) => {
            const [x, y] = own(p);
            const row = Math.floor((y + 140) / 19);
            return row > 2 && row < 13 && Math.abs(x + ((row * 53) % 30) / 2) < 84 - ((row * 53) % 30) / 2
              ? 2.8 - Math.abs(((y + 140) % 19) - 9)
              : -1;
          },
          '#4a4444',
          0.75,
        ),
        painted(
          (p) => {
            const [x, y] = own(p);
            return Math.min(3 - Math.abs(y + 114), 60 - Math.abs(x + 20));
          },
          '#2a2628',
          0.8,
        ),
        painted(
          (p) => {
            const [x, y] = own(p);
            const d = Math.hypot(x - 44, y - 84);
            return Math.max(3 - Math.abs(d - 36), Math.min(4 - Math.abs(y - 84 + (x - 44) * 0.3), 26 - d));
          },
          '#b02a30',
          0.75,
        ),
      ),
    },
  ];
}
