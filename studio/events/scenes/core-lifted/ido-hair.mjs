/** Ido's hair: locks over the solid of it, swept back from the brow; grey, and the sun comes through. Skull's measures. */
import { taper } from '../../../actors/kit/curve.mjs';
import { ink, opacity, random, shape, soft } from '../../../actors/kit/draw.mjs';
import { lock } from '../../../actors/kit/hair.mjs';
import { rimmed } from '../../kit/rim.mjs';
import { stood } from './ido-skull.mjs';
import { hair } from './palette.mjs';

/** Spines are written as text, 'x,y,z x,y,z'. */
const made = (locks) =>
  locks.map(([spine, ...rest]) => [spine.split(' ').map((p) => p.split(',').map(Number)), ...rest]);

/** Spines from root to tip, with the lock's half-width; from the far side to the near one. */
const LOCKS = made([
  ['-56,114,112 -66,152,64 -60,166,-30 -40,140,-120', 22, 'glow2'],
  ['-22,120,124 -30,164,84 -24,180,-10 -10,158,-110', 24, 'glow2'],
  ['4,116,128 8,164,88 14,180,-10 14,156,-116 10,96,-164', 24, 'glow'],
  ['28,112,124 42,152,84 54,164,-10 50,138,-108 40,66,-162', 24, 'fill2'],
  ['48,104,114 72,132,70 88,138,-16 82,102,-108 60,26,-154', 23, 'glow'],
  ['66,90,98 98,106,50 112,106,-26 102,62,-104 74,-22,-148', 22, 'fill2'],
  ['82,70,80 112,74,40 124,66,-32 110,16,-98 80,-80,-144', 21, 'fill'],
  ['94,52,66 118,50,28 127,32,-38 112,-28,-92 88,-108,-128', 19, 'fill2'],
  ['102,34,52 120,28,18 126,2,-44 110,-54,-84 92,-126,-100', 16, 'fill'],
  ['106,26,44 119,12,20 124,-14,-40 112,-60,-70 98,-120,-84', 11, 'fill2'],
]);
const NAPE = made([
  ['40,-20,-150 30,-80,-164 34,-130,-150 20,-166,-176', 20, 'fill'],
  ['70,-30,-130 60,-90,-140 66,-134,-120 56,-176,-140', 18, 'fill2'],
  ['94,-20,-90 86,-84,-100 86,-128,-84 76,-172,-96', 19, 'fill'],
  ['106,-16,-60 100,-70,-66 96,-112,-52 86,-148,-62', 15, 'fill2'],
  ['110,0,-46 108,-50,-46 102,-92,-36 94,-122,-44', 10, 'fill'],
]);
/** What falls forward out of it as he bends. */
const FALLEN = made([
  ['24,152,66 22,146,100 17,132,128 12,108,144 8,82,154 6,56,160', 6],
  ['42,142,70 38,136,98 34,122,118 32,102,134 34,80,142', 4],
  ['12,156,66 6,150,104 0,134,132 -4,108,150 -6,76,160', 3],
]);
/** The one of them that the wind has; it begins under the rest. */
const ASTRAY = made([['0,150,60 -8,142,112 -14,116,150 -20,78,170 -16,44,180', 5]]);
const drawn = (list, more = {}) =>
  list
    .map(
      ([spine, width, light = 'base']) =>
        lock(spine.map(stood.point), {
          root: width * 0.2,
          width,
          peak: 0.36,
          strands: Math.round(width / 3.4),
          base: hair[light],
          strand: hair[light === 'base' ? 'fill2' : 'base'],
          edge: hair.deep,
          ...more,
        }).svg,
    )
    .join('');

export const nape = () => rimmed(drawn(NAPE), 'fine');
/** Thin locks between neighbours, begun before them: without them the hairline is a saw. */
const BETWEEN = LOCKS.slice(1).map(([spine, width, light], i) => {
  const before = LOCKS[i][0];
  const middle = spine
    .slice(0, 4)
    .map((p, k) => p.map((n, c) => (n + before[Math.min(k, before.length - 1)][c]) / 2));
  const [x, y, z] = middle[0];
  const first = [x * 1.02 + 2, y - 3 - (i % 3) * 3, z + 1];
  return [[first, ...middle], width * (0.3 + 0.12 * (i % 3)), light];
});

/** Between two points of space. */
const mixed = (a, b, t) => a.map((n, i) => n + (b[i] - n) * t);
/** No edge, but ever fewer hairs: a shade on the skin, and strands that begin before the locks do. */
function hairline() {
  const roots = LOCKS.slice(1).map(([spine]) => spine);
  const low = roots.map(([[x, y, z]]) => stood.point([x, y - 5, z + 1]));
  const high = roots.map(([a, b]) => stood.point(mixed(a, b, 0.3))).reverse();
  let svg = shape([...low, ...high], hair.base, soft(0.6));
  for (let i = 0; i < 150; i++) {
    const at = random() * (roots.length - 1.01);
    const [k, t] = [Math.floor(at), at % 1];
    const [a, b, c] = [0, 1, 2].map((n) => mixed(roots[k][n], roots[k + 1][n], t));
    const before = random() ** 2 * 17;
    const root = [a[0] * 1.01, a[1] - before, a[2] + before * 0.1];
    const points = [root, mixed(a, b, 0.25), mixed(a, b, 0.6 + random() * 0.4), mixed(b, c, 0.25)];
    const tone = [hair.base, hair.fill, hair.fill2, hair.deep, hair.glow][i % 5];
    svg += ink(points.map(stood.point), taper.both(0.8 + random()), tone, opacity(0.55 + random() * 0.4));
  }
  for (let i = 0; i < 26; i++) {
    const [y, z] = [26 - random() * 58, 40 - random() * 22];
    const points = [
      [108, y, z],
      [109, y - 9, z + 1],
      [108, y - 17, z + 3],
    ];
    svg += ink(points.map(stood.point), taper.both(0.7), i % 3 ? hair.half : hair.fill2, opacity(0.5));
  }
  return svg;
}
/** Single hairs that stand off the rest. */
const STRAYS = made([
  ['40,150,-70 52,122,-130 52,74,-168 44,30,-184', 1.2, 'fill2'],
  ['96,60,-60 100,20,-130 90,-50,-150 86,-100,-158', 1.3, 'fill'],
]);

export const mane = () =>
  rimmed(
    drawn(LOCKS) + drawn(BETWEEN, { root: 0.4, peak: 0.45 }) + drawn(STRAYS, { root: 0.3, strands: 1 }),
    'fine',
  ) + hairline();
export const fallen = () => drawn(FALLEN, { root: 0.4, strands: 2, base: hair.half, strand: hair.fill2 });
export const astray = () => rimmed(drawn(ASTRAY, { root: 2, strands: 1 }), 'fine');
