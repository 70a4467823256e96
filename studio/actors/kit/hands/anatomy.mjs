/** A hand as a solid of the picture, with nails and creases. */
import { ink, opacity, path, tint } from '../draw.mjs';
import { palmLines, wrinkles } from './creases.mjs';
import { flesh } from './flesh.mjs';
import { add, dot, transpose, turnedBy } from './vector.mjs';

/**
 * @param {object} bones
 * @param {number[][]} eye from the hand's mm to the picture's directions
 * @param {number[]} wrist where it lies, px; y up  @param {number} scale px a mm
 * @param {number} ends mm of forearm that are drawn
 */
export function handSolid({ bones, eye, wrist, scale, ends, colours }) {
  const back = transpose(eye);
  const skin = flesh(bones);
  const [m, n, o] = back;
  const bare = (x, y, z) => {
    const [u, v, w] = [(x - wrist[0]) / scale, (y - wrist[1]) / scale, (z - wrist[2]) / scale];
    const a = m[0] * u + m[1] * v + m[2] * w;
    const b = n[0] * u + n[1] * v + n[2] * w;
    const c = o[0] * u + o[1] * v + o[2] * w;
    // Far away a ball round the hand says enough.
    const ball = Math.hypot(a - 5, b - 70, c - 10) - 155;
    if (ball > 24) return ball * scale;
    return Math.max(skin(a, b, c), -ends - b) * scale;
  };
  const toHand = (p) => turnedBy(back, add(p, wrist, -1)).map((value) => value / scale);
  const toEye = (p) =>
    add(
      wrist,
      turnedBy(eye, p).map((value) => value * scale),
    );
  return {
    distance: bare,
    colours,
    toEye,
    detail(see) {
      const plates = nails(bones, (of) => see.plane((p) => (p ? of(toHand(p)) : -1), 6));
      const lines = [...[...bones.fingers, bones.thumb].flatMap(wrinkles), ...palmLines].flatMap((line) =>
        runs(line, skin, toEye, see.seen),
      );
      return () =>
        plates
          .map(({ d, foot }) => tint(path(foot, colours.deep, opacity(0.5)) + path(d, colours.nail)))
          .join('') +
        lines.map(({ points, width, amount }) => ink(points, width, colours.line, opacity(amount))).join('');
    },
  };
}

/** On the back of every last bone; `foot` is a little larger, for the shade around it. */
function nails(bones, plane) {
  return [...bones.fingers, bones.thumb].flatMap(({ joints, frames, thick, name }) => {
    const { along, inner, side } = frames[2];
    const reach = name === 'thumb' ? 25 : 20.5 * thick;
    const of = (grow) => (p) => {
      const q = add(p, joints[2], -1);
      const across = Math.abs(dot(q, side));
      if (dot(q, inner) > 0 || Math.hypot(...q) > 36) return -1;
      const u = dot(q, along);
      return Math.min(u - reach * 0.42 - across * across * 0.06, reach - u, 4.9 * thick - across) + grow;
    };
    const d = plane(of(0));
    return d ? [{ d, foot: plane(of(0.8)) }] : [];
  });
}

/** Drops a line onto the skin and keeps the runs of it that are seen. */
function runs({ points, direction, width, amount }, skin, toEye, seen) {
  const found = [];
  let run = [];
  const end = () => {
    if (run.length > 2) found.push({ points: run, width, amount });
    run = [];
  };
  for (const point of points) {
    const p = dropped(skin, add(point, direction, -30), direction);
    const q = p && toEye(p);
    if (q && seen(q)) run.push([q[0], -q[1]]);
    else end();
  }
  end();
  return found;
}

function dropped(skin, start, direction) {
  let t = 0;
  for (let i = 0; i < 40 && t < 60; i++) {
    const d = skin(...add(start, direction, t));
    if (d < 0.08) return add(start, direction, t);
    t += d;
  }
  return null;
}
