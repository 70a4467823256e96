/** An eye. The iris is cut by the upper lid; the lash is thickest two thirds of the way out. */
import { ribbon, smooth, taper } from './curve.mjs';
import { clip, ellipse, group, ink, linear, opacity, path, shape, tint, turned, uid } from './draw.mjs';
import { lit, litPath } from './light.mjs';

const INNER = [-1, 0.26];
const OUTER = [1, -0.1];
const OUTER_SHUT = [1, 0.46];
const UPPER = [
  [-0.74, -0.38],
  [-0.2, -0.84],
  [0.46, -0.84],
];
const LOWER = [
  [0.82, 0.55],
  [0.2, 0.95],
  [-0.52, 0.84],
];
const SHUT = [
  [-0.6, 0.66],
  [-0.05, 0.86],
  [0.5, 0.8],
];

/** From the dark top of the iris to the light at its foot. */
const IRIS = {
  amber: ['#260b07', '#6e2a0d', '#c8681a', '#ffb745', '#fff0b8'],
  grey: ['#10131a', '#2c333f', '#57606c', '#98a2aa', '#d5dcdc'],
};
const mix = (a, b, t) => a + (b - a) * t;

/**
 * @param {object} eye
 * @param {number} eye.x middle, px  @param {number} eye.y
 * @param {number} eye.width px      @param {number} eye.height
 * @param {1 | -1} eye.side 1 when the inner corner is on the left (the near eye), -1 when on the right
 * @param {number} [eye.open] 0 shut … 1 open, above 1 startled
 * @param {number} [eye.tilt] + fierce, - sad; `squint` raises the lower lid; `look` is [-1…1, -1…1]
 */
export function eye({
  x,
  y,
  width,
  height,
  side,
  turn = 0,
  open = 1,
  tilt = 0,
  squint = 0,
  look = [0, 0],
  irisSize = 1,
  iris = 'amber',
  lash = '#12080d',
  lashWidth = 6.4,
  wing = 0.22,
  irisWidth = 0.37,
  irisHeight = 0.47,
  lidShadow = 0.42,
}) {
  const X = (u) => x + (side * u * width) / 2;
  const Y = (v) => y + (v * height) / 2;
  const P = (p, corner) => [X(p[0]), Y(p[1]), corner];
  const upper = UPPER.map(([u, v], i) => {
    const lean = -u * tilt;
    return [
      mix(SHUT[i][0], u, open),
      Math.min(SHUT[i][1], mix(SHUT[i][1], v + lean * (lean > 0 ? 0.55 : 0.5), open)),
    ];
  });
  const inner = [INNER[0], INNER[1] + Math.max(0, tilt) * 0.12];
  const outer = [1, mix(OUTER_SHUT[1], OUTER[1] + Math.max(0, -tilt) * 0.3, open)];
  const lower = LOWER.map(([u, v], i) => [
    u,
    mix(SHUT[2 - i][1] + 0.06, v - squint * (i === 1 ? 0.55 : 0.42), open),
  ]);
  const P0 = (list) => list.map((p) => P(p));

  const lashLine = lashes(P, { inner, outer, upper, lower, open, lash, lashWidth, wing });
  if (open < 0.12) return group(lashLine);
  const opening = smooth([P(inner, 1), ...P0(upper), P(outer, 1), ...P0(lower)]);
  const white =
    shape([P([-1.3, -1.3], 1), P([1.3, -1.3], 1), P([1.3, 1.3], 1), P([-1.3, 1.3], 1)], '#f8eee6') +
    tint(
      shape(
        [P([0.3, -1], 1), P([1.2, -1], 1), P([1.2, 1.2], 1), P([0.62, 1], 1), P([0.75, 0.1])],
        '#b7a3bd',
        opacity(0.5),
      ),
    ) +
    lit([P([-1.3, -1.3], 1), P([1.3, -1.3], 1), P([1.3, 1.3], 1), P([-1.3, 1.3], 1)], {
      left: 0.42,
      right: 0.36,
      top: 0.3,
    });
  const shadow = shape(
    [
      P([inner[0] - 0.1, inner[1] - 0.9], 1),
      P([1.2, -1.3], 1),
      P([1.1, outer[1] + 0.3], 1),
      P([upper[2][0], upper[2][1] + 0.36]),
      P([upper[1][0], upper[1][1] + 0.32]),
      P([upper[0][0] + 0.05, upper[0][1] + 0.22]),
      P([inner[0] - 0.1, inner[1] - 0.05], 1),
    ],
    '#3a1a2c',
    opacity(lidShadow),
  );
  const middle = {
    x: X(look[0] * 0.42 * side),
    y: Y(look[1] * 0.3),
    rx: width * irisWidth * irisSize,
    ry: height * irisHeight * irisSize,
  };
  const crease =
    open > 0.3
      ? ink(
          P0([
            [-0.72, upper[0][1] - 0.22],
            [-0.1, upper[1][1] - 0.24],
            [0.56, upper[2][1] - 0.24],
            [1.02, outer[1] - 0.4],
          ]),
          1.7,
          '#6d4150',
          opacity(0.85),
        )
      : '';
  return group(
    clip(opening, white + irisOf(middle, IRIS[iris]) + shadow + catchLights(middle)) + crease + lashLine,
    turned(`rotate(${turn} ${x} ${y})`),
  );
}

function irisOf({ x, y, rx, ry }, colours) {
  const id = uid('iris');
  const [dark, deep, body, light, bright] = colours;
  const shading = `${dark} 0, ${deep} .34, ${body} .62, ${light} .88, ${bright} 1`;
  let svg = linear(id, [x, y - ry], [x, y + ry], shading);
  svg += ellipse(x, y, rx, ry, dark) + ellipse(x, y + 0.6, rx * 0.93, ry * 0.94, `url(#${id})`);
  for (let i = 0; i < 22; i++) {
    const angle = Math.PI * (0.06 + (0.88 * i) / 21);
    const at = (r) => [x + Math.cos(angle) * rx * r, y + Math.sin(angle) * ry * r];
    svg += ink(
      [at(0.42 + 0.08 * ((i * 7) % 3)), at(0.86 - 0.05 * ((i * 5) % 3))],
      0.9 + 0.5 * (i % 3),
      i % 2 ? bright : deep,
      opacity(0.52),
    );
  }
  const crescent = [
    [x - rx * 0.72, y + ry * 0.42, 1],
    [x, y + ry * 0.9],
    [x + rx * 0.72, y + ry * 0.42, 1],
    [x, y + ry * 0.66],
  ];
  // Light goes through an iris and comes out at its foot, on the side away from where it came in.
  const glow = (dx) =>
    Array.from({ length: 9 }, (_, i) => {
      const angle = Math.PI * (i / 8);
      return [x + Math.cos(angle) * rx * 0.9 + dx * rx, y + ry * 0.1 + Math.sin(angle) * ry * 0.8];
    });
  return (
    svg +
    tint(shape(crescent, bright, opacity(0.55))) +
    lit(
      glow(0.12),
      { left: 0.5 },
      {
        fade: [
          [x + rx * 0.3, y + ry],
          [x - rx * 0.2, y - ry * 0.1],
        ],
      },
    ) +
    lit(
      glow(-0.12),
      { right: 0.45, top: 0.3 },
      {
        fade: [
          [x - rx * 0.3, y + ry],
          [x + rx * 0.2, y - ry * 0.1],
        ],
      },
    ) +
    ellipse(x, y - ry * 0.02, rx * 0.4, ry * 0.43, '#120506') +
    tint(ellipse(x, y + ry * 0.2, rx * 0.2, ry * 0.13, body, opacity(0.16)))
  );
}

/** One large light and two small ones: they make the eye wet. Each mirrors another of the lamps. */
function catchLights({ x, y, rx, ry }) {
  const spots = [
    [-0.36, -0.4, 0.29, 0.25, '#fffdf6', { left: 0.58, right: 0.3, top: 0.58 }],
    [0.42, 0.42, 0.14, 0.11, '#fff3d8', { right: 0.95 }],
    [-0.54, 0.04, 0.09, 0.07, '#ffffff', { left: 0.55 }],
  ];
  return spots
    .map(([dx, dy, w, h, colour, sides]) => {
      const d = oval(x + rx * dx, y + ry * dy, rx * w, ry * h);
      return path(d, colour) + litPath(d, sides);
    })
    .join('');
}

/** Leans a little, as a window's reflection does on a ball. */
const oval = (x, y, rx, ry) =>
  smooth(
    Array.from({ length: 8 }, (_, i) => {
      const a = (i / 8) * 2 * Math.PI;
      return [x + Math.cos(a) * rx + Math.sin(a) * rx * 0.2, y + Math.sin(a) * ry];
    }),
  );

function lashes(P, { inner, outer, upper, lower, open, lash, lashWidth, wing }) {
  const lid = [
    P([inner[0] - 0.05, inner[1] + 0.02]),
    ...upper.map((p) => P(p)),
    P([outer[0], outer[1] - 0.03]),
    P([outer[0] + wing, outer[1] - 0.16 + 0.18 * (1 - open)]),
  ];
  const thickness = (t) =>
    lashWidth *
    (t < 0.68 ? 0.12 + 0.98 * (t / 0.68) ** 1.15 : 1.1) *
    (t > 0.74 ? Math.max(0, (1 - t) / 0.26) ** 0.8 : 1);
  const spike = ink(
    [
      P([upper[2][0] - 0.02, upper[2][1] - 0.02]),
      P([upper[2][0] + 0.3, upper[2][1] - 0.04]),
      P([upper[2][0] + 0.52, upper[2][1] - 0.16]),
    ],
    taper.out(lashWidth * 0.5, 0.9),
    lash,
  );
  const line = '#4a2230';
  const under =
    ink([P(outer), P(lower[0]), P(lower[1])], taper.out(2.6, 1.1), line) +
    ink(
      [P([lower[0][0] - 0.02, lower[0][1]]), P([lower[0][0] + 0.12, lower[0][1] + 0.14])],
      taper.out(1.8),
      line,
    ) +
    ink([P([0.5, lower[1][1] - 0.1]), P([0.58, lower[1][1] + 0.06])], taper.out(1.5), line);
  const corner =
    open < 0.12
      ? ''
      : ink([P(inner), P([-0.86, inner[1] + 0.22]), P(lower[2])], 1.5, '#7a4050', opacity(0.8)) +
        shape(
          [P([-1.02, inner[1] + 0.02], 1), P([-0.92, inner[1] - 0.06]), P([-0.9, inner[1] + 0.14])],
          '#c9787c',
          opacity(0.7),
        );
  return (
    under +
    corner +
    path(
      ribbon(
        lid.map(([x, y]) => [x, y - lashWidth * 0.35]),
        thickness,
        22,
      ),
      lash,
    ) +
    spike
  );
}
