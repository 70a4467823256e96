/** His trunk: a boiler of plates from many machines, a furnace in it, a collar round his neck. */
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
import { row } from '../../kit/span.mjs';
import { details, glowing, painted, patches } from '../../kit/wear.mjs';
import { BRASS, DARK, HOSE, IRON, PAINT, RUST, STEEL } from './metal.mjs';

const rivets = (places, r = 8) =>
  bounded(all(places.map((p) => ball(p, [r, r, r]))), places[Math.floor(places.length / 2)], 420);

/** The barrel of the chest: where a point of it lies, in px from its middle. */
const barrel = joined(ball([0, -30, -20], [270, 220, 190]), ball([0, 130, -10], [215, 190, 165]), 80);

/** @param {number[]} to middle of the chest  @param {object} turn as in `placed` */
export function trunk(to, turn) {
  const put = (solid) => upright(placed(solid, to, turn));
  const own = (p) => ownPoint(p, to, turn);
  const thick = (n) => (x, y, z) => barrel(x, y, z) - n;
  const region = (test, n) => both(thick(n), test);
  // Plates lie on the barrel like scales, each cut out by planes.
  const farBreast = region((x, y, z) => Math.max(x + 26 + y * 0.06, y - 96 - x * 0.1, -y - 190, -z - 40), 16);
  const nearBreast = region((x, y, z) => Math.max(-x + 34, y - 70 + x * 0.12, -y - 180, -z - 30), 22);
  const belly = region((x, y, z) => Math.max(Math.abs(x + 8) - 150, 112 - y, y - 300, -z), 12);
  const flank = region((x, y, z) => Math.max(110 - x, 92 - y, y - 280, -z - 60), 19);
  const hatch = drum([-6, 30, 150], [-6, 34, 196], 92, 88, 8);
  const mouth = drum([-6, 34, 120], [-6, 34, 230], 66, 66, 4);
  const bars = all(
    [-34, 0, 34].map((x) => block([x - 6, 33, 188], [5, 66, 6], 3)),
    block([-6, 33, 190], [66, 5, 6], 3),
  );
  const fire = drum([-6, 34, 120], [-6, 34, 176], 68, 68, 4);
  const waist = all(
    [0, 1].map((i) => drum([0, 268 + i * 34, -6], [0, 296 + i * 34, -6], 176 - i * 8, 170 - i * 8, 12)),
  );
  const belt = cut(
    drum([0, 336, -4], [0, 398, -2], 196, 200, 10),
    drum([0, 300, -4], [0, 326, 0], 100, 100),
    2,
  );
  const hips = joined(ball([0, 560, -10], [230, 150, 160]), drum([0, 430, 0], [0, 700, 0], 190, 230), 40);
  const pins = all(
    rivets(row([-190, -150, 150], [-50, -172, 168], 4)),
    rivets(row([60, -150, 176], [230, -110, 110], 5)),
    rivets(row([60, 46, 202], [220, 20, 136], 5)),
    rivets(row([-210, 70, 136], [-120, 84, 178], 3)),
    rivets(row([-120, 268, 128], [110, 268, 140], 6)),
    rivets(
      Array.from({ length: 10 }, (_, i) => [
        -6 + Math.cos((i * Math.PI) / 5) * 79,
        33 + Math.sin((i * Math.PI) / 5) * 78,
        196,
      ]),
      7,
    ),
  );
  const hot = (p) => {
    const [x, y] = own(p);
    return 64 - Math.hypot(x + 6, y - 34);
  };
  return [
    { distance: put(bounded(barrel, [0, 40, 0], 400)), colours: DARK },
    {
      distance: put(bounded(farBreast, [-100, -40, 60], 300)),
      colours: RUST,
      detail: details(
        patches('#7e4a30', { spot: 44, share: 0.38, seed: 3 }),
        patches('#392a2c', { spot: 70, tall: 2.4, share: 0.36, seed: 5, amount: 0.8 }),
      ),
    },
    {
      distance: put(bounded(nearBreast, [120, -40, 60], 300)),
      colours: PAINT,
      detail: details(
        patches('#54423b', { spot: 56, share: 0.38, seed: 11 }),
        patches('#7b4b33', { spot: 34, share: 0.34, seed: 13 }),
        // A Factory number, half scraped off.
        painted(
          (p) => {
            const [x, y] = own(p);
            const u = x - 116;
            const v = y + 92;
            if (v < 0 || v > 62 || u < 0 || u > 128) return -3;
            const cell = u % 46;
            const digit = Math.floor(u / 46);
            const on =
              (cell < 9 && digit !== 1) ||
              (cell > 24 && cell < 33) ||
              (cell < 33 && (v < 9 || v > 53 || (v > 26 && v < 35 && digit !== 0)));
            return on ? 3 : -3;
          },
          '#9c9787',
          0.55,
        ),
      ),
    },
    {
      distance: put(bounded(belly, [0, 200, 60], 260)),
      colours: IRON,
      detail: patches('#5b4238', { spot: 50, tall: 2, share: 0.4, seed: 17 }),
    },
    {
      distance: put(bounded(flank, [160, 190, 40], 240)),
      colours: BRASS,
      detail: patches('#4d3f34', { spot: 46, share: 0.38, seed: 19 }),
    },
    {
      distance: put(bounded(cut(hatch, mouth), [-6, 34, 170], 130)),
      colours: IRON,
      detail: patches('#6b4330', { spot: 30, share: 0.4, seed: 23 }),
    },
    {
      distance: put(bounded(fire, [-6, 34, 150], 110)),
      colours: { base: '#b02a3c', shade: '#8a1d40', deep: '#5c1438', ink: '#1a060e', gain: 0.5 },
      detail: details(
        glowing(hot, '#d22c50', 0.6),
        glowing((p) => hot(p) - 18 + 10 * Math.sin(p[0] / 9 + p[1] / 13), '#ff6a2a', 0.85),
        glowing((p) => hot(p) - 40 + 9 * Math.sin(p[0] / 7 - p[1] / 10), '#ffd27a', 1),
      ),
    },
    { distance: put(bounded(bars, [-6, 34, 186], 100)), colours: DARK },
    { distance: put(bounded(pins, [0, 60, 150], 420)), colours: STEEL },
    { distance: put(bounded(waist, [0, 300, 0], 230)), colours: HOSE },
    { distance: put(bounded(hips, [0, 560, 0], 380)), colours: DARK },
    {
      distance: put(bounded(belt, [0, 366, 0], 240)),
      colours: IRON,
      detail: patches('#6b4330', { spot: 40, share: 0.4, seed: 29 }),
    },
    {
      distance: put(
        all(
          hose(
            [
              [-150, 90, 130],
              [-186, 190, 140],
              [-170, 300, 130],
              [-120, 372, 120],
            ],
            19,
          ),
          hose(
            [
              [-96, 104, 172],
              [-128, 200, 178],
              [-120, 300, 160],
              [-80, 380, 150],
            ],
            15,
          ),
          hose(
            [
              [70, 90, 190],
              [96, 190, 176],
              [70, 290, 170],
              [90, 384, 160],
            ],
            17,
          ),
        ),
      ),
      colours: HOSE,
    },
  ];
}

/** What he breathes through: two stacks and a tank on his back. */
export function back(to, turn) {
  const put = (solid) => upright(placed(solid, to, turn));
  const stack = (foot, top, r) =>
    cut(
      all(
        drum(foot, top, r, r * 0.92, 4),
        ring(top, [0, 1, 0], r * 0.96, 8),
        ring([top[0], top[1] + 60, top[2]], [0, 1, 0], r, 7),
      ),
      drum([top[0], top[1] + 40, top[2]], [top[0], top[1] - 30, top[2]], r * 0.7, r * 0.7, 2),
      2,
    );
  return [
    {
      distance: put(
        bounded(
          all(stack([150, -60, -150], [176, -330, -170], 34), stack([236, -40, -150], [268, -254, -170], 28)),
          [200, -180, -160],
          240,
        ),
      ),
      colours: RUST,
      detail: details(
        patches('#2c2428', { spot: 60, tall: 2.6, share: 0.38, seed: 201 }),
        patches('#7e4a30', { spot: 30, share: 0.36, seed: 203 }),
      ),
    },
    {
      distance: put(
        bounded(
          joined(ball([40, -150, -130], [210, 130, 120]), ball([-60, -130, -120], [150, 110, 110]), 60),
          [20, -140, -130],
          250,
        ),
      ),
      colours: DARK,
    },
  ];
}

/** Iron round the neck, high behind and low before; rivets on its lip. */
export function collar(to, turn) {
  const put = (solid) => upright(placed(solid, to, turn));
  const wall = cut(
    drum([0, -120, 0], [0, 110, 0], 150, 196, 10),
    drum([0, -160, 6], [0, 60, 6], 124, 152, 4),
    5,
  );
  // The lip falls toward the front.
  const fallen = both(wall, (_, y, z) => (-y - 72 + (z - 20) * 0.52) * 0.88);
  const lip = Array.from({ length: 14 }, (_, i) => {
    const a = (i / 14) * 2 * Math.PI;
    const [x, z] = [Math.sin(a), Math.cos(a)];
    const y = -48 + (z * 150 - 20) * 0.52;
    return [x * (168 + y * 0.16), y + 26, z * (168 + y * 0.16)];
  });
  const dark = drum([0, -20, 0], [0, 60, 0], 140, 150, 4);
  return [
    {
      distance: put(bounded(fallen, [0, 0, 0], 250)),
      colours: IRON,
      detail: details(
        patches('#6a4432', { spot: 42, tall: 1.8, share: 0.38, seed: 31 }),
        patches('#2c292f', { spot: 60, tall: 3, share: 0.34, seed: 37 }),
      ),
    },
    { distance: put(rivets(lip, 9)), colours: STEEL },
    { distance: put(dark), colours: DARK },
    {
      distance: put(
        all(
          hose(
            [
              [-60, 40, 90],
              [-52, -20, 84],
              [-50, -90, 50],
            ],
            17,
          ),
          hose(
            [
              [-10, 40, 110],
              [-14, -20, 92],
              [-20, -90, 60],
            ],
            19,
          ),
          hose(
            [
              [50, 40, 96],
              [42, -20, 84],
              [36, -90, 50],
            ],
            17,
          ),
        ),
      ),
      colours: HOSE,
    },
    {
      distance: put(
        bounded(
          all(ring([0, 100, 0], [0, 1, 0], 196, 14), rod([0, 90, 0], [0, 110, 0], 150)),
          [0, 100, 0],
          230,
        ),
      ),
      colours: BRASS,
    },
  ];
}
