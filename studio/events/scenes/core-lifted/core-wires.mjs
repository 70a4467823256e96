/** The fringe of wires: short ones that stay with the chest, long ones that the wind has. Px of the picture. */
import { ink, opacity, random, shape } from '../../../actors/kit/draw.mjs';

const TONES = ['#1d1620', '#2a1c22', '#6a2228', '#241c30', '#74492a'];

/** Dark, a line of light along its left, at the end bare copper or a plug. */
function wire(spine, width, tone) {
  const lit = spine.map(([x, y]) => [x - width * 0.55, y]);
  const [ex, ey] = spine.at(-1);
  const strands = [-1, 0, 1].map((k) =>
    ink(
      [
        [ex, ey - 1],
        [ex + k * 2, ey + 7],
        [ex + k * 5 + 1, ey + 13],
      ],
      0.8,
      '#f0a562',
    ),
  );
  const plug = [
    [ex - width * 1.4, ey - 5, 1],
    [ex + width * 1.4, ey - 5, 1],
    [ex + width * 1.1, ey + 10, 1],
    [ex - width * 1.1, ey + 10, 1],
  ];
  return (
    ink(spine, () => width, tone) +
    ink(lit, () => width * 0.24, '#f0a562', opacity(0.8)) +
    (random() < 0.55 ? strands.join('') : shape(plug, '#120d14'))
  );
}

/** They hang from `from` to `to` along the torn edge; wind takes their ends `lean` px aside. */
function fringe(count, [from, to], reach, lean) {
  let svg = '';
  for (let i = 0; i < count; i++) {
    const x = from + ((to - from) * (i + random() * 0.7)) / count;
    const y = 704 + 30 * Math.sin(((x - 820) / 220) * Math.PI);
    const long = reach[0] + random() * (reach[1] - reach[0]);
    const bow = (random() - 0.5) * 46;
    const aside = lean * (0.5 + random());
    const spine = [
      [x, y],
      [x + bow * 0.6 + aside * 0.1, y + long * 0.3],
      [x + bow + aside * 0.4, y + long * 0.65],
      [x + bow * 0.3 + aside, y + long],
    ];
    svg += wire(spine, 1.3 + random() * 2.2, TONES[Math.floor(random() * TONES.length)]);
  }
  return svg;
}
/** Those that fall over his palm; x, y of the root, length, px aside. */
export const overPalm = () =>
  [
    [880, 722, 70, -14],
    [888, 716, 118, -30],
    [926, 724, 84, 6],
    [933, 718, 136, -22],
    [978, 724, 62, 10],
    [986, 712, 108, -12],
    [1004, 704, 90, 14],
  ]
    .map(([x, y, long, aside], i) =>
      wire(
        [
          [x, y],
          [x + aside * 0.1 + 5, y + long * 0.3],
          [x + aside * 0.6 - 6, y + long * 0.7],
          [x + aside, y + long],
        ],
        1.5 + (i % 3) * 0.7,
        TONES[(i * 2 + 1) % TONES.length],
      ),
    )
    .join('');
export const stubs = () => fringe(15, [840, 1016], [34, 86], -8);
export const wires = () => fringe(22, [842, 1014], [120, 260], -44);
