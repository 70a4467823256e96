/** What the leap does to the rain: a lit haze behind her, drops that burst on her back, water that her foot and sleeves throw off. */
import { taper } from '../../../actors/kit/curve.mjs';
import { ink, opacity, random } from '../../../actors/kit/draw.mjs';
import { COLD, LAMP } from './palette.mjs';
import { joints as at } from './pose.mjs';

const radial = (id, colour, stops) =>
  `<radialGradient id="${id}">${stops.map(([where, amount]) => `<stop offset="${where}" stop-color="${colour}" stop-opacity="${amount}"/>`).join('')}</radialGradient>`;
export const rainDefs =
  radial('leap-haze', '#4d8f92', [
    [0, 0.5],
    [0.45, 0.26],
    [1, 0],
  ]) +
  radial('leap-warm', '#c07a3a', [
    [0, 0.42],
    [0.5, 0.14],
    [1, 0],
  ]);
/** Rain is full of light where it falls between the lamp and her. */
export const haze = () =>
  '<ellipse cx="930" cy="330" rx="430" ry="400" fill="url(#leap-haze)"/><ellipse cx="1170" cy="560" rx="330" ry="280" fill="url(#leap-warm)"/>';

const streak = (x, y, dx, dy, width, colour, amount) =>
  ink(
    [
      [x, y],
      [x + dx / 2, y + dy / 2],
      [x + dx, y + dy],
    ],
    taper.both(width),
    colour,
    opacity(amount),
  );

/** Drops thrown off one place, mostly towards (dx, dy). */
function thrown([x, y], [dx, dy], count, reach) {
  let svg = '';
  for (let i = 0; i < count; i++) {
    const angle = Math.atan2(dy, dx) + (random() + random() - 1) * 1.1;
    const near = 6 + random() * reach;
    const long = 5 + random() * 16;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const [px, py] = [x + c * near + (random() - 0.5) * 26, y + s * near + (random() - 0.5) * 26];
    svg += streak(
      px,
      py,
      c * long,
      s * long,
      0.7 + random() * 0.9,
      random() < 0.5 ? LAMP : COLD,
      0.35 + random() * 0.5,
    );
  }
  return svg;
}

/** Limbs from joint to joint, and how far above their middle they end, px. */
const WET = [
  [at.farHip, at.farKnee, 34],
  [at.farKnee, at.farAnkle, 20],
  [at.farShoulder, at.farElbow, 30],
  [at.nearShoulder, at.nearShoulder, 34],
  [at.nearHip, at.nearKnee, 42],
];
/** Drops burst on whatever of her looks up. */
export function bursts() {
  let svg = '';
  for (const [a, b, wide] of WET)
    for (let i = 0; i < 7; i++) {
      const t = random();
      const [x, y] = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t - wide - random() * 5];
      for (let k = 0; k < 2; k++) {
        const angle = -Math.PI / 2 + (random() - 0.5) * 2.6;
        const long = 3 + random() * 5;
        svg += streak(
          x,
          y,
          Math.cos(angle) * long,
          Math.sin(angle) * long,
          0.5,
          COLD,
          0.25 + random() * 0.35,
        );
      }
    }
  return svg;
}

export const spray = () =>
  thrown(at.farToe, [-1, -0.4], 26, 90) +
  thrown(at.farAnkle, [-0.6, -1], 16, 50) +
  thrown(at.nearToe, [-0.3, -1], 10, 30) +
  thrown(at.nearWrist, [-0.2, -1], 16, 44) +
  thrown(at.farWrist, [-0.7, -0.7], 16, 50);
