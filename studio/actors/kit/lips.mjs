/** Mouths from numbers: a line between two corners, opened or shut, and the lips about it. */
import { form, group, ink, opacity, shape, tint, turned } from './draw.mjs';
import { lit } from './light.mjs';

const SHUT = { far: 0, near: 0, bow: 0, wide: 1, open: 0, teeth: 0, low: 0, tongue: 0, press: 0, fold: 0 };

/**
 * @param {object} of somebody's mouth
 * @param {number} of.x  @param {number} of.y its middle, px  @param {number} [of.turn] degrees
 * @param {number} of.far  @param {number} of.near px to each corner
 * @param {number} of.upper  @param {number} of.lower how full the lips are, px
 * @param {{ line: string, upper: string, lower: string, dark: string, teeth: string, tongue: string, fold: string }} of.colours
 * @param {number} [of.strength] of the lips' colour, 0..1
 * @param {object} how `far`, `near` px that the corners go down, `bow` the middle; `wide` share of the width; `open` px; `teeth`,
 *   `low` px of the upper and lower row; `tongue`, `press`, `fold` (beside the corner) 0..1; `inside` what else is in there
 */
export function lips(
  { x, y, turn = 0, far, near, upper, lower, colours, strength = 0.85 },
  { inside, ...given },
) {
  const how = { ...SHUT, ...given };
  const [f, n] = [-far * how.wide, near * how.wide];
  const [full, low] = [upper * (1 - how.press * 0.75), lower * (1 - how.press * 0.6)];
  /** The line where the lips meet; `t` is -1 at the far corner, 1 at the near one. */
  const seam = (t) => {
    const side = t < 0 ? how.far : how.near;
    return how.bow + (side - how.bow) * Math.abs(t) ** 1.7;
  };
  const at = (t, dy = 0) => [t < 0 ? -t * f : t * n, seam(t) + dy];
  const foot = (t) => how.open * (1 - Math.abs(t) ** 2.2);
  const end = (p) => [...p, 1];
  const cupid = [-0.9, -0.34, 0, 0.3, 0.88];
  const above = [
    end(at(-0.96)),
    at(-0.36, -full),
    at(-0.04, -full * 0.68),
    at(0.28, -full),
    end(at(0.94)),
    at(0.4, 1),
    at(0, 1.5),
    at(-0.45, 1),
  ];
  const below = [
    end(at(-0.8, foot(-0.8))),
    at(0, foot(0) - 0.5),
    end(at(0.78, foot(0.78))),
    at(0.4, foot(0.4) + low * 0.86),
    at(0, foot(0) + low),
    at(-0.42, foot(-0.42) + low * 0.86),
  ];
  const skin =
    shape(above, colours.upper, opacity(strength)) +
    shape(below, colours.lower, opacity(strength * 0.92)) +
    lit(
      [at(-0.9), at(-0.36, -full * 0.9), at(-0.06, -full * 0.6), at(-0.1, 0.5), at(-0.5, 0.5)],
      { left: 0.42, top: 0.1 },
      { blur: 2 },
    ) +
    lit(
      [
        at(-0.6, foot(-0.6) + 1.5),
        at(0, foot(0) + 1.5),
        at(0.55, foot(0.55) + 1.5),
        at(0.3, foot(0.3) + low * 0.7),
        at(-0.35, foot(-0.35) + low * 0.7),
      ],
      { left: 0.46, right: 0.34, top: 0.45 },
      { blur: 2 },
    ) +
    tint(
      ink([at(-0.3, foot(-0.3) + low * 0.45), at(0.1, foot(0.1) + low * 0.5)], 1, '#fff1e6', opacity(0.35)),
    );
  const line = ink(
    [-1.04, ...cupid, 1.06].map((t) => at(Math.max(-1.05, Math.min(1.07, t)))),
    1.9 + how.press * 1.1,
    colours.line,
  );
  const corner =
    ink(
      [
        at(1.07, -4 - how.fold * 3),
        [at(1.07)[0] + 3 + how.fold * 3, at(1.07)[1] + 1],
        at(1.05, 5 + how.fold * 4),
      ],
      1.2 + how.fold * 0.8,
      colours.fold,
      opacity(0.45 + 0.4 * how.fold),
    ) + ink([at(-1.05, -3), [at(-1.05)[0] - 2, at(-1.05)[1]], at(-1.05, 3)], 1, colours.fold, opacity(0.5));
  const shadow = ink(
    [at(-0.4, foot(0.4) + low + 2.5), at(0, foot(0) + low + 4.5), at(0.42, foot(0.42) + low + 2.5)],
    1.6,
    colours.fold,
    opacity(0.5),
  );
  return group(
    skin + (how.open > 2 ? hole(how, at, foot, colours, inside) : '') + line + corner + shadow,
    turned(`translate(${x} ${y}) rotate(${turn})`),
  );
}

/** An open mouth: dark, teeth, tongue. */
function hole(how, at, depth, colours, inside) {
  const ts = [-0.97, -0.6, -0.2, 0.2, 0.6, 0.97];
  const border = [
    ...ts.map((t, i) => (i === 0 || i === 5 ? [...at(t), 1] : at(t))),
    ...[0.6, 0.2, -0.2, -0.6].map((t) => at(t, depth(t))),
  ];
  const row = (from, to, colour) => {
    const points = [...ts.map((t) => at(t, from(t))), ...[...ts].reverse().map((t) => at(t, to(t)))];
    return shape(points, colour) + lit(points, { left: 0.42, right: 0.28, top: 0.25 });
  };
  const gaps = (height) =>
    [-0.62, -0.36, -0.08, 0.2, 0.46, 0.7]
      .map((t) => ink([at(t, 0), at(t, height * (1 - Math.abs(t) * 0.3))], 0.55, '#a08a86', opacity(0.65)))
      .join('');
  return form(
    border,
    colours.dark,
    (how.tongue
      ? shape(
          [
            at(-0.6, how.open),
            at(-0.2, how.open * 0.62),
            at(0.3, how.open * 0.62),
            at(0.7, how.open),
            at(0, how.open * 1.5),
          ],
          colours.tongue,
          opacity(how.tongue),
        )
      : '') +
      (how.teeth
        ? row(
            () => -3,
            (t) => how.teeth * (1 - 0.35 * t * t),
            colours.teeth,
          ) + gaps(how.teeth)
        : '') +
      (how.low
        ? row(
            (t) => depth(t) - how.low,
            (t) => depth(t) + 6,
            colours.teeth,
          )
        : '') +
      (inside?.(at) ?? '') +
      tint(
        shape(
          [
            at(-1.1, -2),
            at(0, -3),
            at(1.1, -2),
            at(1, how.open * 0.16),
            at(0, how.open * 0.2),
            at(-1, how.open * 0.16),
          ],
          colours.dark,
          opacity(0.4),
        ),
      ),
  );
}
