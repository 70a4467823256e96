/** Ido's hair: locks over the solid of it, swept back from the brow; grey, and the sun comes through. Skull's measures. */
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
  ['20,120,120 22,130,146 20,106,178 16,66,204 14,26,212', 8],
  ['36,116,118 42,122,144 42,92,170 38,56,184', 6],
  ['6,122,122 4,136,156 4,108,194 0,60,226 -4,30,232', 4],
]);

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

export const mane = () => rimmed(drawn(LOCKS) + drawn(BETWEEN, { root: 0.4, peak: 0.45 }), 'fine');
export const fallen = () => rimmed(drawn(FALLEN, { root: 2, strands: 1 }), 'fine');
