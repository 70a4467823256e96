/** Gelda's hair: the corps' crop, a few weeks old, brushed forward by a helmet. */
import { lock } from '../../kit/hair.mjs';

const FAR = { left: 0.5, top: 0.4 };
const TOP = { left: 0.24, right: 0.2, top: 0.5 };
const NEAR = { right: 0.5, top: 0.35 };
const LENGTHS = [58, 74, 62, 80, 66, 56, 76];
/** From the hairline back to the crown: where its roots lie, x from and to, y, and how many. */
const ROWS = [
  [404, 588, 156, 15],
  [418, 590, 146, 12],
  [448, 574, 136, 9],
];

/** A tuft falls away from the crown: forward, to the far side, or down before the near ear. */
function tuft(from, to, y, t, i) {
  const x = from + (to - from) * t;
  const size = LENGTHS[i % LENGTHS.length];
  const lean = -0.62 + 0.66 * t;
  const root = [x, y + 46 * Math.max(0, t - 0.55) ** 1.2 + 26 * Math.max(0, 0.2 - t)];
  return lock(
    [
      root,
      [root[0] + lean * size * 0.6, root[1] + size * 0.38],
      [root[0] + lean * size * 0.86, root[1] + size * 0.8],
    ],
    {
      base: '#71655a',
      strand: '#94867a',
      edge: '#463d39',
      root: 1,
      width: 9,
      peak: 0.3,
      power: 0.9,
      strands: 2,
      lights: t < 0.35 ? FAR : t < 0.7 ? TOP : NEAR,
    },
  );
}

export const locks = () =>
  ROWS.flatMap(([from, to, y, count]) =>
    Array.from({ length: count }, (_, i) => tuft(from, to, y, i / (count - 1), i * 3 + count)),
  );

export const crop = (all) => all.map(({ svg }) => svg).join('');
export const fringePaths = (all) => all.slice(0, ROWS[0][3]).map(({ d }) => d);
