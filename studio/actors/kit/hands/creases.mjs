/** Where skin folds: lines to be dropped onto a hand, in its own mm. `width` and `amount` as `ink` and opacity. */
import { add, dot } from './vector.mjs';

const DOWN = [0, 0, -1];
/** The line of life, of the head and of the heart. */
export const palmLines = [
  [
    [36, 68],
    [28, 65],
    [19, 57],
    [12, 46],
    [7, 34],
    [5, 23],
    [7, 13],
  ],
  [
    [34, 68],
    [23, 65],
    [10, 58],
    [-4, 50],
    [-16, 41],
  ],
  [
    [-36, 58],
    [-25, 61],
    [-12, 64],
    [0, 68],
    [9, 74],
    [14, 82],
  ],
].map((points, i) => ({
  points: points.map(([x, y]) => [x, y, 12]),
  direction: DOWN,
  width: [1.4, 0.9, 1.1][i],
  amount: 0.7,
}));

/** Over the joints of a finger: folds on its back when it bends, one fold on its inner side. */
export function wrinkles({ joints, frames, thick, name }) {
  return [1, 2].flatMap((j) => {
    const { along, inner, side } = frames[j];
    const wide = j === 1 ? 5.4 : 4.2;
    const bend = 1 - dot(frames[j - 1].along, along);
    const across = (u, bow, reach) =>
      [-1, -0.6, -0.2, 0.2, 0.6, 1].map((s) =>
        add(add(joints[j], side, s * reach * thick), along, u + bow * s * s),
      );
    const outer = (u, bow, share, width, amount) => ({
      points: across(u, bow, wide * share),
      direction: inner,
      width,
      amount,
    });
    // A sharp bend pulls the folds of the back smooth.
    const back = bend < 0.5 ? [outer(-0.6, 1.2, 1, j === 1 ? 0.9 : 0.6, 0.6)] : [];
    if (j === 1 && bend < 0.3) back.push(outer(2.6, -1, 0.8, 0.7, 0.5), outer(-3.4, 1.6, 0.7, 0.6, 0.4));
    const fold = {
      points: across(0, 0, wide + 0.6),
      direction: inner.map((n) => -n),
      width: 0.8,
      amount: 0.6,
    };
    return name === 'thumb' ? back : [...back, fold];
  });
}
