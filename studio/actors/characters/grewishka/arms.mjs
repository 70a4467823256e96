/** His arms, no two parts of one make: shoulders, limbs, a fist, and the hand whose fingers are blades on chains. */
import {
  all,
  ball,
  blade,
  block,
  both,
  bounded,
  curved,
  cut,
  drum,
  hose,
  joined,
  melted,
  placed,
  ring,
  rod,
  upright,
} from '../../kit/solids.mjs';
import { apart, around, mid, unit } from '../../kit/span.mjs';
import { details, painted, patches } from '../../kit/wear.mjs';
import { BRASS, DARK, HOSE, IRON, PAINT, RUST, STEEL } from './metal.mjs';

/** Plates like an armadillo's over the near shoulder. */
export function nearShoulder(to, turn) {
  const put = (solid) => upright(placed(solid, to, turn));
  const shell = (rx, ry, rz, low, y0 = 0) =>
    both(
      cut(ball([0, y0, 0], [rx, ry, rz]), ball([0, y0, 0], [rx - 15, ry - 15, rz - 15]), 4),
      (x, y) => y - low - x * 0.16,
    );
  const studs = [-60, -25, 10, 45].map((a) => {
    const t = (a * Math.PI) / 180;
    return ball([Math.sin(t) * 178, 14 + Math.sin(t) * 28, Math.cos(t) * 172], [10, 10, 10]);
  });
  return [
    {
      distance: put(bounded(shell(182, 156, 176, 40, 0), [0, 0, 0], 196)),
      colours: PAINT,
      detail: details(
        patches('#5a4438', { spot: 60, share: 0.38, seed: 41 }),
        patches('#7b4b33', { spot: 36, share: 0.33, seed: 43 }),
        painted(
          (p) => {
            const v = p[1] - to[1] + (p[0] - to[0]) * 0.1;
            const slant = ((p[0] + p[1] + 4000) % 52) - 26;
            return Math.min(v + 62, 14 - v, slant, 26 - slant);
          },
          '#b0813a',
          0.7,
        ),
      ),
    },
    {
      distance: put(bounded(shell(160, 150, 154, 98, 26), [0, 26, 0], 180)),
      colours: IRON,
      detail: patches('#6b4330', { spot: 44, tall: 1.6, share: 0.38, seed: 47 }),
    },
    {
      distance: put(bounded(shell(138, 150, 132, 152, 46), [0, 46, 0], 170)),
      colours: RUST,
      detail: patches('#3a2a2a', { spot: 40, tall: 2, share: 0.4, seed: 53 }),
    },
    { distance: put(bounded(ball([0, 10, 0], [120, 120, 120]), [0, 10, 0], 130)), colours: DARK },
    { distance: put(bounded(all(studs), [0, 30, 60], 220)), colours: STEEL },
  ];
}

/** A boiler's end with two stacks, where his other shoulder was. */
export function farShoulder(to, turn) {
  const put = (solid) => upright(placed(solid, to, turn));
  const dome = joined(ball([0, 0, 0], [128, 118, 128]), drum([0, 20, 0], [0, 90, 0], 122, 112, 20), 20);
  const pipe = (x, z, high, lean) => {
    const top = [x + lean, -100 - high, z];
    return cut(
      all(
        drum([x, -60, z], top, 26, 24, 4),
        ring(top, [0, 1, 0], 25, 8),
        ring(mid([x, -60, z], top, 0.5), [0, 1, 0], 25, 6),
      ),
      drum(mid([x, -60, z], top, 0.6), [top[0], top[1] - 30, top[2]], 16, 17, 2),
      2,
    );
  };
  return [
    {
      distance: put(bounded(dome, [0, 20, 0], 170)),
      colours: IRON,
      detail: details(
        patches('#6a4432', { spot: 46, tall: 2, share: 0.38, seed: 61 }),
        patches('#2b282e', { spot: 60, tall: 3, share: 0.36, seed: 67 }),
      ),
    },
    {
      distance: put(bounded(all(pipe(-52, -40, 58, -22), pipe(8, -60, 92, -14)), [-20, -120, -50], 170)),
      colours: RUST,
      detail: patches('#2a2428', { spot: 40, share: 0.38, seed: 71 }),
    },
    {
      distance: put(
        bounded(
          all(ring([0, 30, 0], [0, 1, 0], 124, 12), ring([0, 84, 0], [0, 1, 0], 116, 12)),
          [0, 60, 0],
          150,
        ),
      ),
      colours: BRASS,
    },
  ];
}

/** A limb of drums and a piston from one joint to the next. */
export function upperArm(from, to, r, colours = DARK) {
  const beside = (t, dx, dz) => mid(from, to, t).map((n, i) => n + [dx, 0, dz][i]);
  return [
    {
      distance: upright(around(drum(from, mid(from, to, 0.94), r * 0.8, r, 12), from, to, r + 10)),
      colours,
      detail: patches('#5b4238', { spot: 40, tall: 2, share: 0.38, seed: 73 }),
    },
    {
      distance: upright(
        around(
          all([0.3, 0.5, 0.7].map((t) => ring(mid(from, to, t), unit(from, to), r * (0.82 + t * 0.16), 9))),
          from,
          to,
          r + 20,
        ),
      ),
      colours: IRON,
    },
    {
      distance: upright(
        around(
          all(
            drum(beside(0.1, r * 0.7, r * 0.8), beside(0.6, r * 0.7, r * 0.8), 17, 17, 4),
            rod(beside(0.5, r * 0.7, r * 0.8), beside(1, r * 0.5, r * 0.7), 9),
          ),
          from,
          to,
          r * 2,
        ),
      ),
      colours: STEEL,
    },
    { distance: upright(bounded(ball(to, [r * 1.06, r * 1.06, r * 1.06]), to, r * 1.1)), colours: HOSE },
    {
      distance: upright(
        bounded(
          drum([to[0], to[1], to[2] - r * 0.6], [to[0], to[1], to[2] + r * 1.16], r * 0.62, r * 0.56, 8),
          to,
          r * 1.5,
        ),
      ),
      colours: BRASS,
      detail: patches('#5a4632', { spot: 26, share: 0.4, seed: 79 }),
    },
  ];
}

/** A forearm that widens to a cuff. */
export function foreArm(from, to, ra, rb, colours = PAINT) {
  const at = (t) => mid(from, to, t);
  const axis = unit(from, to);
  const body = drum(at(0.12), at(0.9), ra, rb, 16);
  return [
    { distance: upright(around(drum(from, at(0.3), ra * 0.62, ra * 0.7, 8), from, to, ra)), colours: HOSE },
    {
      distance: upright(around(body, from, to, rb + 10)),
      colours,
      detail: details(
        patches('#54423b', { spot: 50, share: 0.38, seed: 83 }),
        patches('#7b4b33', { spot: 30, share: 0.36, seed: 89 }),
      ),
    },
    {
      distance: upright(
        around(
          all(
            ring(at(0.2), axis, ra * 1.02, 10),
            ring(at(0.55), axis, ra + (rb - ra) * 0.52, 10),
            ring(at(0.88), axis, rb, 13),
          ),
          from,
          to,
          rb + 20,
        ),
      ),
      colours: IRON,
    },
    { distance: upright(around(drum(at(0.86), to, rb * 0.8, rb * 0.66, 10), from, to, rb)), colours: DARK },
  ];
}

/** Sickle, its root at 0,0, its point up and to the right. */
const sickle = (length, wide = 1) =>
  [
    [-9, 12],
    [-11, -20],
    [-19, -34],
    [-23, -length * 0.3],
    [-22, -length * 0.5],
    [-13, -length * 0.72],
    [6, -length * 0.9],
    [30, -length * 1.02],
    [20, -length * 0.86],
    [10, -length * 0.68],
    [5, -length * 0.48],
    [6, -length * 0.26],
    [9, -30],
    [9, 12],
  ].map(([x, y]) => [x * wide, y]);

/**
 * A palm like a grab, and blades on chains.
 * @param {number[]} palm middle  @param {number} r
 * @param {{ chain: number[][], blade: object, length: number, curl?: 1 | -1 }[]} fingers chain from the palm to the blade's root; `blade` as
 *   the turn of `placed`
 */
export function claw(palm, r, fingers, turn) {
  const hub = melted([ball(palm, [r, r * 0.86, r * 0.8])], 1);
  const knuckles = all(
    fingers.map(({ chain: [a] }) =>
      bounded(drum([a[0], a[1], a[2] - 24], [a[0], a[1], a[2] + 26], 27, 27, 6), a, 50),
    ),
  );
  const links = fingers.map(({ chain }) => {
    const line = curved(chain, 4);
    const whole = line.slice(1).reduce((sum, p, i) => sum + apart(line[i], p), 0);
    const count = Math.max(2, Math.round(whole / 25));
    const list = Array.from({ length: count }, (_, i) => {
      const at = ((i + 0.7) / count) * (line.length - 1);
      const k = Math.min(line.length - 2, Math.floor(at));
      const a = mid(line[k], line[k + 1], at - k);
      const along = unit(line[k], line[k + 1]);
      // Every other link lies the other way.
      const flat = i % 2 ? [0, 0, 1] : [-along[1], along[0], 0];
      const size = Math.hypot(...flat) || 1;
      return bounded(
        ring(
          a,
          flat.map((n) => n / size),
          14,
          6,
        ),
        a,
        22,
      );
    });
    return around(all(list), chain[0], chain.at(-1), 60);
  });
  const edges = fingers.map(({ chain, blade: aim, length, curl = 1, wide = 1.15 }) =>
    placed(
      blade(
        sickle(length, wide).map(([x, y]) => [x * curl, y]),
        15,
        11,
      ),
      chain.at(-1),
      aim,
    ),
  );
  const sockets = fingers.map(({ chain, blade: aim }) =>
    placed(bounded(block([0, 0, 0], [17, 20, 14], 5), [0, 0, 0], 32), chain.at(-1), aim),
  );
  return [
    {
      distance: upright(bounded(hub, palm, r * 1.1)),
      colours: IRON,
      detail: patches('#6b4330', { spot: 34, share: 0.38, seed: 97 }),
    },
    {
      distance: upright(
        bounded(
          placed(
            all(
              block([0, 0, r * 0.7], [r * 0.5, r * 0.44, r * 0.24], 10),
              ball([0, 0, r * 0.92], [r * 0.2, r * 0.2, r * 0.2]),
            ),
            palm,
            turn,
          ),
          palm,
          r * 1.4,
        ),
      ),
      colours: BRASS,
    },
    { distance: upright(knuckles), colours: DARK },
    { distance: upright(all(links)), colours: STEEL },
    { distance: upright(all(sockets)), colours: BRASS },
    {
      distance: upright(all(edges)),
      colours: STEEL,
      detail: patches('#8a5f50', { spot: 40, share: 0.3, seed: 101, amount: 0.7 }),
    },
  ];
}

/** A fist of cast iron. */
export function fist(to, turn) {
  const put = (solid, reach) => bounded(upright(placed(solid, to, turn)), [to[0], -to[1], to[2]], reach);
  const finger = (x, i) =>
    all(
      block([x, 30, 66 - i * 4], [25, 40, 30], 13),
      block([x, 84, 48 - i * 4], [24, 26, 40], 13),
      block([x + 1, 76, 4], [23, 24, 30], 12),
    );
  return [
    {
      distance: put(
        joined(block([0, -10, 0], [104, 76, 70], 28), block([0, 50, -6], [92, 50, 54], 20), 20),
        190,
      ),
      colours: IRON,
      detail: patches('#6a4432', { spot: 40, share: 0.38, seed: 103 }),
    },
    {
      distance: put(all([-78, -26, 26, 76].map(finger)), 190),
      colours: DARK,
      detail: patches('#574039', { spot: 26, share: 0.4, seed: 107 }),
    },
    {
      distance: put(
        all(rod([-104, 0, 40], [-92, 66, 84], 30, 26), rod([-92, 66, 84], [-30, 84, 100], 26, 22)),
        190,
      ),
      colours: IRON,
    },
    {
      distance: put(all([-78, -26, 26, 76].map((x) => drum([x, 0, 76], [x, 0, 104], 17, 15, 4))), 190),
      colours: STEEL,
    },
  ];
}

/** Hoses from the trunk into a shoulder. */
export const veins = (lists, r = 16) => ({
  distance: upright(all(lists.map((points) => hose(points, r)))),
  colours: HOSE,
});
