/** Ido's round glasses, slid down a little, the dawn in them. Measures are the skull's own. */
import { smooth } from '../../../actors/kit/curve.mjs';
import { clip, ink, opacity, path, shape } from '../../../actors/kit/draw.mjs';
import { stood } from './ido-skull.mjs';
import { SUN } from './palette.mjs';

/** @param {object} see what `carve` saw: the far lens goes behind his nose */
export function glasses(see) {
  const horn = '#20141a';
  const ring = (side) =>
    Array.from({ length: 41 }, (_, i) => {
      const a = (i / 40) * 2 * Math.PI;
      return [side * (57 + 41 * Math.cos(a)), -3 + 40 * Math.sin(a), 129 + 4 * Math.sin(a) - 9 * Math.cos(a)];
    });
  const runs = (points, slack) => {
    const found = [];
    let run = [];
    for (const p of points) {
      if (see.clear(stood.toEye(p), slack)) run.push(stood.point(p));
      else {
        if (run.length > 1) found.push(run);
        run = [];
      }
    }
    if (run.length > 1) found.push(run);
    return found;
  };
  const wire = (points, width, colour = horn, slack = 12) =>
    runs(points, slack)
      .map((run) => ink(run, () => width, colour))
      .join('');
  const lens = smooth(ring(1).slice(0, 40).map(stood.point));
  const at = (u, v) => stood.point([57 + u * 41, -3 + v * 40, 129 - 9 * u]);
  const glint =
    path(lens, '#ffd9a8', opacity(0.1)) +
    clip(
      lens,
      shape(
        [at(-1, 0.2), at(-0.1, 1.1), at(0.25, 1.1), at(-1, -0.3)].map((p) => [...p, 1]),
        SUN,
        opacity(0.5),
      ) +
        shape(
          [at(-1, -0.45), at(0.42, 1.1), at(0.52, 1.1), at(-1, -0.6)].map((p) => [...p, 1]),
          SUN,
          opacity(0.35),
        ),
    );
  const arm = Array.from({ length: 20 }, (_, i) => [
    97 + 27 * Math.sqrt(i / 19),
    -1 + 12 * (i / 19),
    122 - 124 * (i / 19),
  ]);
  const bridge = Array.from({ length: 9 }, (_, i) => [
    (i - 4) * 4,
    6 + 5 * (1 - ((i - 4) / 4) ** 2),
    156 + 3 * (1 - ((i - 4) / 4) ** 2),
  ]);
  return (
    wire(ring(-1), 2, horn, -6) +
    glint +
    wire(arm, 2.2) +
    wire(bridge, 2.4) +
    wire(ring(1), 2.6) +
    wire(ring(1).slice(14, 24), 1.1, SUN)
  );
}
