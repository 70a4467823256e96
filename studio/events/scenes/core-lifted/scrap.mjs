/** The heap at his knees, before him: near-black shapes that seat him in the picture, and his hat on it. */
import { group, ink, opacity, path, random, shape, turned } from '../../../actors/kit/draw.mjs';
import { rimmed } from '../../kit/rim.mjs';
import { felt } from './palette.mjs';

const TONES = ['#120d13', '#171017', '#1b1319', '#0f0b11'];
const WARM = '#4a2a20';
const COLD = '#231d2e';
const tone = () => TONES[Math.floor(random() * TONES.length)];
const corners = (points) => points.map(([x, y]) => [x, y, 1]);
/** Draws what lies along x from one point to another. */
function laid([x, y], [u, v], draw) {
  const degrees = (Math.atan2(v - y, u - x) * 180) / Math.PI;
  return group(draw(Math.hypot(u - x, v - y)), turned(`translate(${x} ${y}) rotate(${degrees.toFixed(1)})`));
}

/** A length of girder with its holes. */
const girder = (from, to, wide) =>
  laid(from, to, (length) => {
    let holes = '';
    for (let at = 26; at < length - 14; at += 40) holes += `M${at} ${-wide * 0.2}h18v${wide * 0.4}h-18Z`;
    return (
      path(`M0 ${-wide / 2}H${length}V${wide / 2}H0Z${holes}`, tone(), 'fill-rule="evenodd"') +
      path(`M0 ${-wide / 2}H${length}v${wide * 0.18}H0Z`, WARM, opacity(0.6))
    );
  });

/** A pipe, cut off; you look a little into it. */
const pipe = (from, to, r) =>
  laid(
    from,
    to,
    (length) =>
      path(`M0 ${-r}H${length}V${r}H0Z`, tone()) +
      path(`M0 ${-r * 0.8}H${length}v${r * 0.3}H0Z`, WARM, opacity(0.5)) +
      path(`M0 ${r * 0.3}H${length}v${r * 0.3}H0Z`, COLD, opacity(0.6)) +
      `<ellipse cx="0" cy="0" rx="${r * 0.4}" ry="${r}" fill="#2a1c1e"/><ellipse cx="1" cy="0" rx="${r * 0.28}" ry="${r * 0.78}" fill="#060408"/>`,
  );

/** Most of a piano, in no order. */
const keys = (from, to, count, deep) =>
  laid(from, to, (length) => {
    const wide = length / count;
    let svg = path(`M-8 -10H${length + 8}V${deep + 12}H-8Z`, '#0f0b11');
    for (let i = 0; i < count; i++) {
      if (i % 7 === 4) continue;
      const drop = random() < 0.25 ? 10 + random() * 10 : 0;
      svg += path(`M${i * wide + 1} ${drop}h${wide - 2}v${deep}h${2 - wide}Z`, i % 3 ? '#2b2229' : '#352a2d');
    }
    for (let i = 1; i < count; i++)
      if (![0, 3].includes(i % 7))
        svg += path(`M${i * wide - wide * 0.3} -4h${wide * 0.6}v${deep * 0.6}h${-wide * 0.6}Z`, '#0c090e');
    return svg;
  });

function wheel(x, y, r, teeth) {
  const points = Array.from({ length: teeth * 4 }, (_, i) => {
    const a = (i / (teeth * 4)) * 2 * Math.PI;
    const k = i % 4 < 2 ? 1 : 0.86;
    return [x + Math.cos(a) * r * k, y + Math.sin(a) * r * k, 1];
  });
  const ring = (k) =>
    `M${x - r * k} ${y}a${r * k} ${r * k} 0 1 0 ${r * k * 2} 0a${r * k} ${r * k} 0 1 0 ${-r * k * 2} 0Z`;
  return (
    shape(points, tone()) +
    path(ring(0.66), COLD, opacity(0.7)) +
    path(ring(0.56), tone()) +
    path(ring(0.26), '#060408') +
    path(ring(0.26), 'none', `stroke="${WARM}" stroke-width="3"`)
  );
}

/** A spring that stands out of the heap. */
function spring(x, y, r, turns, lean) {
  const points = Array.from({ length: turns * 8 + 1 }, (_, i) => {
    const a = (i / 8) * 2 * Math.PI;
    return [x + Math.cos(a) * r + lean * i, y - i * 2.6 + Math.sin(a) * r * 0.32];
  });
  return ink(points, () => 3, '#17111a');
}

/** Long broken things lying every way along a line: dark, an edge to the glow or to the sky. */
function rubble(line, from, to, count, size, edge = 0.7) {
  let svg = '';
  for (let i = 0; i < count; i++) {
    const x = from + ((to - from) * (i + random())) / count;
    const y = line(x) + 14 + random() * 60;
    // Most lie, a few stand.
    const angle = (random() + random() + random() - 1.5) * 1.25;
    const [long, thick] = [size * (0.8 + random() * 2.2), size * (0.16 + random() * 0.5)];
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const at = (u, v) => [x + u * long * c - v * thick * s, y + u * long * s + v * thick * c];
    const [a, b] = [(random() - 0.5) * 0.3, (random() - 0.5) * 0.3];
    const body = [
      at(-0.5, -0.5),
      at(0.1, -0.5 + a * 0.6),
      at(0.5 + b, -0.5 + a),
      at(0.5 - b, 0.2),
      at(0.42, 0.5),
      at(-0.5 + a, 0.5),
    ];
    const strip = [body[0], body[1], body[2], at(0.48 + b, -0.26 + a), at(-0.5, -0.24)];
    svg += shape(corners(body), tone()) + shape(corners(strip), angle < 0.1 ? WARM : COLD, opacity(edge));
    if (random() < 0.25)
      svg += shape(corners([at(-0.3, -0.1), at(-0.1, -0.12), at(-0.12, 0.2), at(-0.3, 0.18)]), '#070509');
  }
  return svg;
}

/** A cable that comes out of the heap and goes back into it. */
const cable = (points, width = 4) => ink(points, () => width, tone());

/** Higher at the left under the hat, low before his knees, up again behind his heels. */
const crest = (x) =>
  912 - 168 * Math.exp(-(((x - 600) / 150) ** 2)) - 120 * Math.exp(-(((x - 1860) / 240) ** 2));
function ground(low) {
  const points = [];
  for (let x = -60; x <= 1980; x += 60) points.push([x, crest(x) + low + (random() - 0.5) * 26, 1]);
  return shape([...points, [1990, 1180, 1], [-70, 1180, 1]], '#0f0b11');
}

export const behindKnees = () =>
  rimmed(
    girder([1560, 1010], [1905, 640], 32) +
      girder([1790, 960], [1730, 700], 18) +
      cable('1640,900 1690,770 1760,740 1820,800 1850,900', 5) +
      pipe([1690, 820], [1990, 960], 30) +
      wheel(1790, 850, 78, 13) +
      rubble(crest, 1500, 1960, 26, 60),
    'faint',
  );

/** Seen sharp, as far as his knees. */
export const before = () =>
  rimmed(
    girder([395, 1010], [486, 716], 20) +
      cable('420,900 470,800 540,790 560,860') +
      girder([560, 1000], [806, 812], 26) +
      pipe([500, 838], [330, 1000], 26) +
      rubble((x) => crest(x) + 20, -60, 430, 18, 50) +
      rubble((x) => crest(x) - 6, 430, 900, 22, 56) +
      wheel(846, 926, 58, 12) +
      spring(1716, 880, 20, 4, 0.5) +
      rubble((x) => crest(x) + 4, 900, 1960, 34, 52),
    'faint',
  );

/** Too near for the eye: out of focus, hardly lit. */
export const nearest = () =>
  group(
    rimmed(
      ground(64) +
        keys([1250, 934], [1470, 982], 14, 74) +
        pipe([1020, 946], [860, 1040], 22) +
        girder([1500, 1075], [1730, 880], 22) +
        cable('1130,1010 1180,930 1260,920 1300,1000') +
        rubble((x) => crest(x) + 48, 380, 880, 26, 62, 0.32) +
        rubble((x) => crest(x) + 90, -60, 1980, 62, 74, 0.32),
      'faint',
    ),
    'filter="url(#soft2)"',
  );

/** A door, lying: on a bare post his hat would be a second man. */
const door = () =>
  rimmed(
    shape(
      corners([
        [470, 786],
        [760, 750],
        [776, 774],
        [486, 822],
      ]),
      '#171017',
    ) +
      shape(
        corners([
          [486, 822],
          [776, 774],
          [770, 800],
          [500, 850],
        ]),
        '#0d090e',
      ) +
      shape(
        corners([
          [700, 766],
          [722, 763],
          [726, 771],
          [704, 775],
        ]),
        WARM,
      ),
    'line',
  );

/** Taken off to her; the wind has not found it. */
export const hat = () =>
  door() +
  group(
    rimmed(
      shape('-112,14! -92,-6 -40,-20 40,-22 96,-10 122,6! 104,22 40,34 -40,36 -96,28', felt.base) +
        shape('-64,-6! -60,-44 -48,-78 -22,-90 2,-80 26,-92 50,-82 62,-46 68,-8! 40,6 -30,8', felt.shade) +
        shape('-64,-6! -60,-44 -48,-78 -34,-86 -40,-50 -44,2', felt.glow2) +
        shape('-22,-90 2,-80 26,-92 30,-62 4,-48 -18,-62', felt.deep) +
        shape('20,-78 50,-80 62,-46 68,-8! 40,4 36,-40', felt.fill) +
        shape('-66,-18! -20,-2 30,-4 67,-20! 69,-2 40,10 -20,12 -68,2', '#0c080b') +
        shape('-112,14! -96,28 -40,36 40,34 104,22 122,6! 60,22 -40,24', felt.deep),
      'line',
    ),
    turned('translate(616 744) rotate(-7) scale(.98)'),
  );
