/** The doll's hands: tubes of porcelain on ball joints. */
import { listed, ribbon, smooth } from '../../kit/curve.mjs';
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
import { quiet } from './contour.mjs';

const PORCELAIN = '#ead8cf';
const SHADE = '#a98692';
const JOINT = '#7d646d';
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
    ) + path(smooth(outline), 'none', `stroke="${LINE}" stroke-width="1.8"`)
  );
}

/** The ball between two tubes. */
const ball = ([x, y], r) =>
  ellipse(x, y, r, r, JOINT, `stroke="${LINE}" stroke-width="1.6"`) +
  tint(ellipse(x - r * 0.25, y - r * 0.3, r * 0.4, r * 0.36, '#b79ea2'));

/**
 * @param {number[][]} joints from the knuckle to the tip
 * @param {number} width half of it, at the knuckle
 * @param {{ taper?: number, away?: boolean, contour?: Function }} [how] `away`: the tip is farther from us than the knuckle
 */
export function finger(joints, width, { taper = 0.88, away = false, contour = edged } = {}) {
  const widths = joints.map((_, i) => width * taper ** i);
  const balls = joints.slice(1, -1).map((joint, i) => ball(joint, widths[i + 1] * 0.96));
  const tubes = joints.slice(1).map((b, i) => {
    const a = joints[i];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const last = i === joints.length - 2;
    const gap = Math.min(0.2, 2.6 / length);
    const on = (t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    return tube(on(i === 0 ? 0 : gap), last ? b : on(1 - gap), widths[i], widths[i + 1], last ? 0.85 : 0.3);
  });
  // The balls first: only the gap shows.
  return contour(balls.join('') + (away ? tubes.reverse() : tubes).join(''), 'fine');
}

/** A knuckle under the porcelain of the hand's back, `r` long toward the finger at `turn` degrees from upwards. */
const knuckle = ([x, y], r, turn) =>
  group(
    tint(
      ellipse(r * 0.2, r * 0.7, r * 0.8, r * 0.5, SHADE, soft(0.4, 'soft4')) +
        ellipse(-r * 0.1, -r * 0.1, r * 0.5, r * 0.55, '#f8ece4', soft(0.7, 'soft4')),
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

/** Her right hand holds the coat shut: the back of it, fingers bent into the cloth, the thumb across them. Wrist at 0,0, fingers to the right. */
export function grip() {
  const back = '-6,-34 10,-42 40,-50 68,-53 88,-47 99,-30 103,-6 98,20 86,46 70,56 38,53 8,44 -6,36';
  const under = '96,-40 150,-46 176,-20 180,10 168,50 140,82 100,74 70,60 90,20';
  const root = '-4,-34 6,-46 26,-62 46,-74 62,-76 72,-64 68,-48 48,-40 24,-30 8,-24';
  const bent = (mcp, pip, dip, width) => finger([mcp, pip, dip], width, { taper: 0.93, away: true });
  return (
    // What the fingers press into the cloth.
    path(smooth(under), '#120d10', soft(inLight() ? 0.9 : 0.6, 'soft4')) +
    bent([70, 42], [109, 53], [113, 63], 13) +
    bent([82, 18], [134, 27], [142, 41], 14.5) +
    bent([87, -8], [143, -4], [153, 9], 15.5) +
    bent([80, -34], [132, -37], [146, -25], 15.5) +
    // They bend away from us.
    path(
      smooth('136,-54 170,-34 180,10 164,50 130,86 96,86 106,64 126,46 146,12 140,-20'),
      '#3a2432',
      soft(inLight() ? 0.75 : 0.6, 'soft4'),
    ) +
    edged(
      form(
        back,
        PORCELAIN,
        tint(
          shape('-30,20 20,30 60,38 104,24 96,64 40,66 -30,48', SHADE, 'opacity=".6" filter="url(#soft4)"') +
            shape('-14,-44 12,-44 16,44 -14,44', SHADE, 'opacity=".6" filter="url(#soft4)"'),
        ) +
          lit(back, { left: 0.22, top: 0.2 }) +
          lit('-10,-44 40,-54 80,-54 96,-36 60,-30 10,-24', { left: 0.26, top: 0.4 }, { blur: 4 }) +
          lit('88,-40 106,-20 104,20 88,46 80,30 90,0', { right: 0.34 }, { blur: 4 }) +
          ink('14,-10 50,-6 78,-6', 1, '#8f717c', opacity(0.6)) +
          ink('14,12 46,15 72,18', 1, '#8f717c', opacity(0.6)),
      ) + path(smooth(back), 'none', `stroke="${LINE}" stroke-width="1.8"`),
      'fine',
    ) +
    [
      [88, -31, 15],
      [94, -6, 15],
      [88, 18, 14],
      [75, 41, 12],
    ]
      .map(([x, y, r]) => knuckle([x, y], r, 90))
      .join('') +
    path(
      smooth('40,-52 72,-58 110,-54 146,-34 140,-22 100,-42 66,-42 34,-34'),
      '#4d3244',
      soft(0.5, 'soft2'),
    ) +
    edged(
      form(
        root,
        PORCELAIN,
        tint(shape('8,-28 40,-36 70,-46 74,-36 40,-24 8,-16', SHADE, 'opacity=".7" filter="url(#soft2)"')) +
          lit('-2,-38 24,-62 52,-78 66,-70 40,-54', { left: 0.42, top: 0.5 }, { blur: 2 }),
      ) +
        ink('-2,-36 24,-61 46,-74 62,-76 72,-64 68,-48', 1.5, LINE) +
        ink('68,-48 48,-40 26,-31', 1, LINE),
      'fine',
    ) +
    finger(
      [
        [62, -62],
        [108, -62],
        [145, -41],
      ],
      16.5,
      { taper: 0.9 },
    )
  );
}

/** How far the raised hand turns its thumb to us, and its fingers toward us, degrees. */
const [ROLL, PITCH] = [26, 14].map((degrees) => (degrees * Math.PI) / 180);

/** A place in the hand as we see it; x toward the thumb, y toward the fingers, z out of its back. */
const seen = ([x, y, z]) => {
  const depth = x * Math.sin(ROLL) + z * Math.cos(ROLL);
  return [x * Math.cos(ROLL) - z * Math.sin(ROLL), -(y * Math.cos(PITCH) - depth * Math.sin(PITCH))];
};

/** Joints of a finger: its knuckle, the lengths of its bones, how each bends, and how it spreads toward the thumb. */
function chain(root, bones, bends, spread) {
  const radians = (degrees) => (degrees * Math.PI) / 180;
  const joints = [root];
  let bend = 0;
  for (const [i, bone] of bones.entries()) {
    bend += bends[i];
    const flat = Math.cos(radians(bend));
    const [x, y, z] = joints.at(-1);
    joints.push([
      x + bone * flat * Math.sin(radians(spread)),
      y + bone * flat * Math.cos(radians(spread)),
      z - bone * Math.sin(radians(bend)),
    ]);
  }
  return joints.map(seen);
}

/** Little finger first; each lets go a little less than the next. Half-widths. */
const FINGERS = [
  [chain([-43, 88, -5], [50, 32, 25], [36, 40, 24], -21), 13],
  [chain([-19, 102, 0], [62, 40, 29], [32, 42, 24], -10), 14.5],
  [chain([9, 105, 2], [66, 43, 31], [20, 36, 22], 0), 15],
  [chain([35, 94, 0], [60, 39, 30], [6, 24, 16], 10), 14.5],
];
const THUMB = [
  [62, -58],
  [88, -98],
  [98, -133],
];
const BACK = '-33,20 -36,-10 -46,-54 -52,-86 -42,-104 -16,-114 8,-116 34,-108 46,-90 45,-58 40,-20 33,20';
const THUMB_ROOT = '10,14 14,-22 28,-54 44,-74 64,-78 79,-66 76,-42 58,-12 40,12 22,20';

/**
 * Her left hand, half open as if she weighed it: its back to us, the thumb on the right before it turns with `turn`.
 * @param {number[]} wrist px  @param {number} turn degrees clockwise from fingers up
 */
export function raised([wx, wy], turn, scale = 1) {
  // Points are turned here, not in the SVG: light comes from the picture's sides.
  const on = onto([wx, wy], turn, scale);
  const digit = ([joints, width], how) => finger(on(joints), width * scale, how);
  const line = (points, width, colour, amount = 1) => ink(on(points), width, colour, opacity(amount));
  const knuckles = [
    [-43, -88, 12],
    [-17, -100, 13],
    [9, -102, 13],
    [34, -92, 13],
  ];
  return (
    FINGERS.map((one) => digit(one, { away: true })).join('') +
    quiet(
      form(
        on(BACK),
        PORCELAIN,
        tint(
          shape(on('-60,-100 -30,-96 -18,-40 -14,26 -50,26'), SHADE, 'opacity=".6" filter="url(#soft4)"') +
            shape(on('-44,0 40,0 40,30 -44,30'), SHADE, 'opacity=".35" filter="url(#soft4)"') +
            // The thumb's shadow.
            shape(on('14,16 26,-40 50,-70 40,-20 30,22'), SHADE, 'opacity=".7" filter="url(#soft2)"'),
        ) +
          lit(on(BACK), { left: 0.22, right: 0.16, top: 0.14 }) +
          lit(on('-50,-88 0,-112 44,-92 34,-76 0,-92 -40,-70'), { left: 0.46, top: 0.2 }, { blur: 4 }) +
          lit(on('0,-104 46,-96 46,-40 34,10 14,10 16,-50'), { top: 0.46 }, { blur: 4 }) +
          lit(on('-36,14 -30,-6 20,-10 34,16 0,26'), { right: 0.4 }, { blur: 4 }) +
          line('-29,-80 -24,-44 -17,-8', 1.1, '#8f717c', 0.6) +
          line('-4,-90 -3,-46 -2,-8', 1.1, '#8f717c', 0.6) +
          line('20,-86 16,-46 12,-12', 1.1, '#8f717c', 0.6),
      ) + path(smooth(on(BACK)), 'none', `stroke="${LINE}" stroke-width="2"`),
      'fine',
    ) +
    knuckles.map(([x, y, r]) => knuckle(on([[x, y]])[0], r * scale, turn)).join('') +
    // The thumb stands off the palm, nearer to us; skin would stretch here, porcelain slides over the back.
    quiet(
      form(
        on(THUMB_ROOT),
        PORCELAIN,
        tint(
          shape(on('0,14 12,-24 26,-54 38,-52 28,-14 26,20'), SHADE, 'opacity=".5" filter="url(#soft4)"'),
        ) +
          lit(on('26,-54 44,-76 64,-80 68,-66 48,-54 34,-36'), { left: 0.44, top: 0.3 }, { blur: 4 }) +
          lit(on(THUMB_ROOT), { left: 0.18, right: 0.2, top: 0.16 }) +
          lit(on('66,-78 82,-64 76,-40 56,-8 36,16 40,-14 60,-46'), { top: 0.5, right: 0.44 }, { blur: 2 }),
      ) +
        line('4,2 14,-22 28,-54 42,-73', 1.6, LINE) +
        line('72,-76 80,-66 76,-42 58,-12 38,12', 1.8, LINE),
      'fine',
    ) +
    digit([THUMB, 16.5], { taper: 0.9, contour: quiet })
  );
}

/** Moves points of a limb that was drawn upright. */
const onto = ([tx, ty], turn, scale = 1) => {
  const [c, s] = [Math.cos, Math.sin].map((f) => f((turn * Math.PI) / 180) * scale);
  return (points) =>
    listed(points).map(([x, y, ...corner]) => [tx + c * x - s * y, ty + s * x + c * y, ...corner]);
};

/** A place `length` px from another, `turn` degrees clockwise from upwards. */
export const along = (from, turn, length) => onto(from, turn)([[0, -length]])[0];

/** The shadow that the raised hand throws, and no lamp reaches into. */
export function raisedShadow(wrist, turn, scale) {
  const on = onto(wrist, turn, scale);
  const strokes = [...FINGERS, [THUMB, 16]].map(([joints, width]) => ribbon(on(joints), () => width + 2));
  const all = [...strokes, smooth(on(BACK)), smooth(on(THUMB_ROOT))].map((d) => path(d, '#4d3244')).join('');
  return group(all, soft(inLight() ? 0.95 : 0.5, 'soft4'));
}

/** The end of the porcelain upper arm, and the ball that the elbow turns on. */
export function elbow([x, y], r) {
  const outline = listed('-48,-130 48,-130 50,-60 47,-24 30,-12 0,-8 -30,-12 -47,-24 -50,-60').map(
    ([u, v]) => [x + (u * r) / 46, y + (v * r) / 46],
  );
  const at = (u, v) => [x + u * r, y + v * r];
  return edged(
    ellipse(x, y, r, r, '#5b4852', `stroke="${LINE}" stroke-width="2"`) +
      tint(ellipse(x - r * 0.2, y - r * 0.1, r * 0.6, r * 0.5, '#8a717a', soft(0.7))) +
      lit(
        [at(0.3, -0.7), at(0.96, -0.1), at(0.8, 0.7), at(0.3, 0.95), at(0.6, 0.2)],
        { right: 0.5 },
        { blur: 2 },
      ) +
      form(
        outline,
        PORCELAIN,
        tint(
          shape(
            [at(-1.2, -2.9), at(1.2, -2.9), at(1.2, -1.3), at(0, -1), at(-1.2, -1.3)],
            '#6a4a58',
            soft(0.8, 'soft10'),
          ) + shape([at(-1.2, -2), at(-0.5, -2), at(-0.5, 0), at(-1.2, 0)], SHADE, soft(0.6)),
        ) +
          lit([at(0.3, -1.4), at(1.2, -1.4), at(1.1, -0.2), at(0.4, -0.1)], { right: 0.5 }, { blur: 2 }) +
          lit([at(-1.2, -1.2), at(-0.5, -1.2), at(-0.4, -0.2), at(-1.1, -0.4)], { left: 0.4 }, { blur: 2 }),
      ) +
      path(smooth(outline), 'none', `stroke="${LINE}" stroke-width="2"`),
    'line',
  );
}

/** The disc that the elbow turns on. */
const hinge = ([x, y], r) => {
  const ring = (a, b, by) =>
    Array.from({ length: 7 }, (_, i) => {
      const t = ((a + ((b - a) * i) / 6) * Math.PI) / 180;
      return [x + Math.cos(t) * by, y + Math.sin(t) * by];
    });
  return (
    tint(ellipse(x + 2, y + 4, r + 3, r + 3, SHADE, soft(0.8, 'soft2'))) +
    ellipse(x, y, r, r, PORCELAIN, `stroke="${LINE}" stroke-width="1.6"`) +
    lit(ring(0, 360, r), { left: 0.18, right: 0.16, top: 0.16 }) +
    tint(ellipse(x + 3, y + 6, r * 0.8, r * 0.7, SHADE, soft(0.4))) +
    lit(ring(150, 300, r * 0.9).concat(ring(300, 150, r * 0.4)), { left: 0.4, top: 0.4 }, { blur: 2 }) +
    lit(ring(-60, 80, r * 0.94).concat(ring(80, -60, r * 0.5)), { right: 0.5, top: 0.2 }, { blur: 2 }) +
    ellipse(x, y, r * 0.26, r * 0.26, JOINT, `stroke="${LINE}" stroke-width="1.6"`) +
    ink(
      ring(20, 200, r * 0.2).filter((_, i) => i % 6 === 0),
      1.6,
      LINE,
    )
  );
};

/** Porcelain forearm, `length` px from elbow to wrist; `turn` as in `raised`. */
export function forearm(from, turn, length) {
  const on = onto(from, turn);
  const l = -length;
  const outline = on([
    [-30, 44],
    [-47, 24],
    [-51, -10],
    [-55, l * 0.3],
    [-42, l * 0.78],
    [-34, l + 8],
    [-30, l],
    [0, l - 5],
    [30, l],
    [34, l + 8],
    [41, l * 0.78],
    [53, l * 0.32],
    [50, -10],
    [46, 24],
    [30, 44],
    [0, 52],
  ]);
  const side = (sign, near) =>
    on([
      [sign * near * 54, 50],
      [sign * near * 50, l * 0.45],
      [sign * near * 34, l],
      [sign * 60, l],
      [sign * 68, 50],
    ]);
  const line = (points, width, colour) => ink(on(points), width, colour);
  const at = (point) => on([point])[0];
  return (
    ellipse(...on([[0, l - 6]])[0], 27, 27, JOINT, `stroke="${LINE}" stroke-width="2"`) +
    quiet(
      form(
        outline,
        PORCELAIN,
        tint(
          // Below it is dark: the sky is above.
          shape(side(-1, 0.1), SHADE, 'opacity=".6" filter="url(#soft10)"') +
            shape(side(-1, 0.6), '#7d5a68', 'opacity=".4" filter="url(#soft4)"') +
            shape(on('-60,60 60,60 56,20 0,30 -56,20'), SHADE, 'opacity=".5" filter="url(#soft4)"'),
        ) +
          lit(outline, { left: 0.18, right: 0.14, top: 0.16 }) +
          lit(side(1, 0.2), { top: 0.5, right: 0.26 }, { blur: 4 }) +
          lit(
            on([
              [-40, l],
              [40, l],
              [44, l * 0.7],
              [0, l * 0.62],
              [-44, l * 0.7],
            ]),
            { left: 0.42 },
            { blur: 10 },
          ) +
          lit(on('-40,40 0,52 44,40 56,-10 40,-20 20,20'), { right: 0.5 }, { blur: 4 }) +
          line(
            [
              [-6, 20],
              [-12, l * 0.4],
              [-5, l + 24],
            ],
            1.4,
            '#8f717c',
          ) +
          line(
            [
              [-38, l + 26],
              [0, l + 20],
              [38, l + 26],
            ],
            2,
            LINE,
          ) +
          litInk(
            on([
              [-37, l + 31],
              [0, l + 25],
              [37, l + 31],
            ]),
            1.2,
            { left: 0.44, right: 0.4, top: 0.4 },
          ) +
          line(
            [
              [-57, l * 0.22],
              [0, l * 0.18],
              [54, l * 0.22],
            ],
            1.5,
            '#8f717c',
          ) +
          ellipse(...on([[18, l * 0.62]])[0], 4, 4, JOINT) +
          hinge(at([0, 0]), 27),
      ) + path(smooth(outline), 'none', `stroke="${LINE}" stroke-width="2"`),
      'line',
    )
  );
}
