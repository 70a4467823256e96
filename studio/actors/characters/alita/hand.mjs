/** The doll's hands: tubes of porcelain on ball joints. */
import { ribbon, smooth } from '../../kit/curve.mjs';
import {
  ellipse,
  form,
  formed,
  group,
  ink,
  inLight,
  opacity,
  path,
  shape,
  soft,
  tint,
} from '../../kit/draw.mjs';
import { edged, lit, litInk, litPath } from '../../kit/light.mjs';

const PORCELAIN = '#ead8cf';
const SHADE = '#a98692';
const JOINT = '#6a5560';
const LINE = '#3c2632';
const SIDES = { left: [-1, 0], right: [1, 0], top: [0, -1] };

/**
 * A tube from one joint to the next, `wa` and `wb` half as wide; its ends are nearly flat, so that the joints show.
 * Its light lies on the flank that faces each lamp.
 */
function tube([ax, ay], [bx, by], wa, wb, round = 0.35) {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
  const at = (along, across) => [ax + ux * along - uy * across, ay + uy * along + ux * across];
  const outline = [
    at(0, -wa * 0.8),
    at(length * 0.14, -wa),
    at(length * 0.6, (-wa - wb) * 0.47),
    at(length - wb * 0.35, -wb * 0.98),
    at(length + wb * (round - 0.2), -wb * 0.62),
    at(length + wb * round, 0),
    at(length + wb * (round - 0.2), wb * 0.62),
    at(length - wb * 0.35, wb * 0.98),
    at(length * 0.6, (wa + wb) * 0.47),
    at(length * 0.14, wa),
    at(0, wa * 0.8),
    at(-wa * 0.16, 0),
  ];
  const flank = (side, from, to) => [
    at(0, side * wa * from),
    at(length, side * wb * from),
    at(length, side * wb * to),
    at(0, side * wa * to),
  ];
  const light = Object.entries(SIDES)
    .map(([name, [dx, dy]]) => {
      const facing = -uy * dx + ux * dy;
      const side = Math.sign(facing) || 1;
      const strength = Math.abs(facing);
      return strength < 0.15
        ? ''
        : lit(flank(side, 0.1, 1.3), { [name]: 0.24 + strength * 0.28 }, { blur: 2 });
    })
    .join('');
  // The sky is above: the flank below is in shade, whichever it is.
  const below = ux >= 0 ? 1 : -1;
  return (
    formed(
      smooth(outline),
      PORCELAIN,
      tint(shape(flank(below, 0.35, 1.3), SHADE, 'opacity=".55" filter="url(#soft2)"')) +
        lit(outline, { left: 0.16, top: 0.16 }) +
        light,
    ) + path(smooth(outline), 'none', `stroke="${LINE}" stroke-width="2.2"`)
  );
}

/** The ball between two tubes. */
const ball = ([x, y], r) =>
  ellipse(x, y, r, r, JOINT, `stroke="${LINE}" stroke-width="1.6"`) +
  tint(ellipse(x - r * 0.25, y - r * 0.3, r * 0.4, r * 0.36, '#b79ea2'));

/** @param {number[][]} joints from the knuckle to the tip  @param {number} width half of it, at the knuckle */
export function finger(joints, width, taper = 0.84) {
  const widths = joints.map((_, i) => width * taper ** i);
  let svg = '';
  // The ball first, the tubes over it: only the gap shows.
  for (let i = 1; i < joints.length - 1; i++) svg += ball(joints[i], widths[i] * 0.92);
  for (let i = 0; i < joints.length - 1; i++) {
    const [a, b] = [joints[i], joints[i + 1]];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const last = i === joints.length - 2;
    const gap = 4.2 / length;
    const on = (t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    svg += tube(on(i === 0 ? 0 : gap), last ? b : on(1 - gap), widths[i], widths[i + 1], last ? 0.75 : 0.12);
  }
  return edged(svg, 'fine');
}

/** A knuckle under the porcelain of the hand's back, `r` long toward the finger at `turn` degrees from upwards. */
const knuckle = ([x, y], r, turn) =>
  group(
    tint(
      ellipse(r * 0.3, r * 0.7, r * 0.8, r * 0.6, SHADE, opacity(0.16)) +
        ellipse(-r * 0.1, -r * 0.1, r * 0.62, r * 0.7, '#f8ece4', opacity(0.3)),
    ) +
      litPath(
        smooth([
          [-r * 0.8, 0],
          [-r * 0.2, -r * 0.9],
          [r * 0.5, -r * 0.5],
          [0, r * 0.3],
        ]),
        { left: 0.14, top: 0.2 },
        { blur: 4 },
      ),
    `transform="translate(${x} ${y}) rotate(${turn})"`,
  );

/** Her right hand holds the coat shut: the back of it, fingers bent into the cloth, the thumb along its edge. Wrist at 0,0, fingers to the right. */
export function grip() {
  const back =
    '-6,-34 10,-42 40,-52 72,-58 93,-51 102,-37 95,-24 109,-10 101,4 106,18 95,30 91,46 76,59 40,55 8,44 -6,36';
  const bent = (mcp, pip, dip, width) => finger([mcp, pip, dip], width, 0.9);
  return (
    bent([72, 43], [116, 54], [130, 80], 13.5) +
    bent([84, 18], [140, 25], [160, 51], 15.5) +
    bent([88, -10], [150, -7], [174, 19], 16.5) +
    bent([80, -37], [137, -40], [163, -18], 16) +
    edged(
      form(
        back,
        PORCELAIN,
        tint(
          shape('-30,14 20,26 60,36 100,20 96,60 40,64 -30,44', SHADE, 'opacity=".6" filter="url(#soft4)"') +
            shape('-14,-44 12,-44 16,44 -14,44', SHADE, 'opacity=".6" filter="url(#soft4)"'),
        ) +
          lit(back, { left: 0.22, top: 0.2 }) +
          lit('-10,-44 40,-54 80,-54 96,-36 60,-30 10,-24', { left: 0.26, top: 0.4 }, { blur: 4 }) +
          lit('84,-36 106,-20 104,20 90,46 80,30 90,0', { right: 0.4 }, { blur: 4 }) +
          ink('8,-36 46,-26 76,-20', 1.1, '#8f717c', opacity(0.7)) +
          ink('10,-8 48,-2 80,0', 1.1, '#8f717c', opacity(0.7)) +
          ink('8,18 44,20 74,24', 1.1, '#8f717c', opacity(0.7)) +
          ['84,-46 93,-38 88,-28', '90,-20 99,-10 92,2', '88,8 97,18 90,28', '80,36 86,45 76,54']
            .map((socket) => ink(socket, 1.3, LINE, opacity(0.6)))
            .join(''),
      ) + path(smooth(back), 'none', `stroke="${LINE}" stroke-width="2"`),
      'fine',
    ) +
    [
      [80, -36, 13],
      [90, -9, 13],
      [86, 17, 12],
      [74, 41, 10],
    ]
      .map(([x, y, r]) => knuckle([x, y], r, 90))
      .join('') +
    // The thumb's root is part of the hand; it lies on the cloth, toward her chin.
    edged(
      form(
        '2,-40 22,-62 50,-78 66,-74 68,-58 52,-48 28,-36',
        PORCELAIN,
        tint(shape('14,-34 40,-48 70,-60 66,-40 30,-28', SHADE, 'opacity=".5" filter="url(#soft2)"')) +
          lit('0,-40 22,-64 52,-80 60,-70 30,-50', { left: 0.4, top: 0.5 }, { blur: 2 }),
      ) + ink('4,-44 24,-64 50,-79', 1.4, LINE),
      'fine',
    ) +
    finger(
      [
        [56, -67],
        [98, -82],
        [132, -76],
      ],
      15,
      0.9,
    )
  );
}

/** The raised hand's fingers, little finger first, and its thumb: knuckle, joints, tip. */
const FINGERS = [
  [[-46, -88], [-76, -132], [-91, -163], [-101, -190], 13.5],
  [[-21, -104], [-37, -158], [-45, -194], [-49, -224], 15],
  [[7, -106], [9, -164], [8, -203], [5, -235], 15.5],
  [[33, -94], [53, -146], [63, -181], [67, -211], 15],
];
const THUMB = [[78, -52], [112, -88], [130, -122], 16.5];
const BACK = '-34,22 -38,-10 -50,-54 -60,-90 -48,-108 -20,-118 8,-118 36,-108 48,-90 48,-58 42,-20 34,22';
const THUMB_ROOT = '8,18 26,-26 40,-62 58,-72 80,-70 94,-58 88,-30 66,4 36,24';

/**
 * Her left hand raised before her, its back to us, fingers spread upwards, the thumb on the right.
 * Wrist at 0,0; the middle finger's tip lies 235 px above.
 */
export function raised() {
  const knuckles = [
    [-46, -90, 11, -26],
    [-20, -103, 12, -12],
    [8, -104, 12.5, 4],
    [34, -92, 12, 16],
  ];
  return (
    ball([0, 14], 30) +
    FINGERS.map((joints) => finger(joints.slice(0, -1), joints.at(-1))).join('') +
    // The thumb stands off the palm and turns its side to us; skin would stretch here, porcelain slides under the back.
    edged(
      form(
        THUMB_ROOT,
        PORCELAIN,
        tint(shape('30,24 60,-10 84,-50 96,-40 70,24', SHADE, 'opacity=".5" filter="url(#soft4)"')) +
          lit('38,-40 46,-66 62,-72 72,-66 60,-40 46,-14', { left: 0.4, top: 0.36 }, { blur: 2 }) +
          lit('88,-54 80,-22 58,10 36,24 50,0 72,-34', { right: 0.5 }, { blur: 2 }),
      ) + path(smooth(THUMB_ROOT), 'none', `stroke="${LINE}" stroke-width="2"`),
      'fine',
    ) +
    finger(THUMB.slice(0, -1), THUMB.at(-1), 0.9) +
    edged(
      form(
        BACK,
        PORCELAIN,
        tint(
          shape('6,-100 50,-96 48,-20 36,24 10,24 20,-40', SHADE, 'opacity=".4" filter="url(#soft4)"') +
            shape('-44,6 40,6 40,30 -44,30', SHADE, 'opacity=".5" filter="url(#soft4)"'),
        ) +
          lit(BACK, { left: 0.2, top: 0.18 }) +
          lit('-62,-92 -40,-108 -20,-114 -28,-60 -28,20 -44,20 -44,-30', { left: 0.34 }, { blur: 4 }) +
          lit('50,-92 34,-100 28,-60 26,20 42,20 46,-30', { right: 0.44 }, { blur: 4 }) +
          lit('-52,-84 0,-104 40,-88 30,-76 0,-88 -40,-74', { top: 0.5 }, { blur: 4 }) +
          // The fan of grooves on the hand's back.
          ink('-33,-84 -26,-44 -18,-6', 1.3, '#8f717c', opacity(0.75)) +
          ink('-6,-94 -4,-46 -3,-6', 1.3, '#8f717c', opacity(0.75)) +
          ink('21,-90 16,-46 11,-6', 1.3, '#8f717c', opacity(0.75)) +
          ink('-37,4 -2,10 37,4', 2, LINE, opacity(0.85)) +
          litInk('-36,1 -2,7 36,1', 1, { left: 0.5, top: 0.5 }),
      ) + path(smooth(BACK), 'none', `stroke="${LINE}" stroke-width="2"`),
      'fine',
    ) +
    knuckles.map(([x, y, r, turn]) => knuckle([x, y], r, turn)).join('')
  );
}

/** The shadow that the raised hand throws, and no lamp reaches into. */
export function raisedShadow() {
  const strokes = [...FINGERS, THUMB].map((joints) => ribbon(joints.slice(0, -1), () => joints.at(-1) + 2));
  const all = [...strokes, smooth(BACK), smooth(THUMB_ROOT)].map((d) => path(d, '#4d3244')).join('');
  return group(all, soft(inLight() ? 0.95 : 0.5, 'soft4'));
}

/** Porcelain forearm from the elbow at 0,0 to the wrist `length` px above it. */
export function forearm(length) {
  const l = -length;
  const outline = [
    [-50, 40],
    [-56, 0],
    [-54, l * 0.4],
    [-38, l * 0.86],
    [-35, l],
    [35, l],
    [38, l * 0.86],
    [52, l * 0.4],
    [54, 0],
    [48, 40],
  ];
  const side = (sign, from) => [
    [sign * from * 54, 40],
    [sign * from * 50, l * 0.45],
    [sign * from * 36, l],
    [sign * 60, l],
    [sign * 66, 40],
  ];
  return edged(
    form(
      outline,
      PORCELAIN,
      tint(
        shape(side(1, 0.25), SHADE, 'opacity=".5" filter="url(#soft4)"') +
          shape(side(-1, 0.75), SHADE, 'opacity=".3" filter="url(#soft4)"'),
      ) +
        lit(outline, { left: 0.14, top: 0.1 }) +
        lit(side(-1, 0.3), { left: 0.42 }, { blur: 4 }) +
        lit(side(1, 0.4), { right: 0.48 }, { blur: 4 }) +
        // The long seam, and the ring of the wrist.
        ink(
          [
            [-4, 30],
            [-10, l * 0.4],
            [-4, l + 26],
          ],
          1.6,
          '#8f717c',
        ) +
        ink(
          [
            [-37, l + 26],
            [0, l + 33],
            [37, l + 26],
          ],
          2,
          LINE,
        ) +
        litInk(
          [
            [-36, l + 31],
            [0, l + 38],
            [36, l + 31],
          ],
          1.2,
          { left: 0.6, right: 0.4, top: 0.5 },
        ) +
        ink(
          [
            [-52, l * 0.32],
            [0, l * 0.28],
            [50, l * 0.32],
          ],
          1.5,
          '#8f717c',
        ) +
        ellipse(16, l * 0.62, 4, 4, JOINT) +
        ellipse(16, l * 0.14, 4, 4, JOINT),
    ),
    'line',
  );
}
