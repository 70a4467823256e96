/** Round glasses, a glint in them, their shadow on the cheek. */
import { clip, group, ink, inLight, opacity, shape, tint } from '../../kit/draw.mjs';
import { lit } from '../../kit/light.mjs';

const FRAME = '#4a382a';
const LENSES = [
  [397, 309, 34, 39, 3.2],
  [500, 309, 47, 43, 3.8],
];

const arc = ([x, y, rx, ry], from, to, stroke, width, more) => {
  const at = (degrees) => {
    const a = (degrees * Math.PI) / 180;
    return `${(x + rx * Math.cos(a)).toFixed(1)} ${(y - ry * Math.sin(a)).toFixed(1)}`;
  };
  return `<path d="M${at(from)}A${rx} ${ry} 0 0 0 ${at(to)}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" ${more}/>`;
};
/** Light along a rim, marked for the light picture as its planes are. */
const shine = (lens, from, to, colour) =>
  inLight() ? arc(lens, from, to, colour, 1.8, 'data-lit="" style="mix-blend-mode:screen"') : '';

export function glasses() {
  const round = ([x, y, rx, ry]) =>
    `M${x - rx} ${y}A${rx} ${ry} 0 1 1 ${x + rx} ${y}A${rx} ${ry} 0 1 1 ${x - rx} ${y}Z`;
  const rims = LENSES.map(
    ([x, y, rx, ry, w]) =>
      `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="none" stroke="${FRAME}" stroke-width="${w}"/>`,
  ).join('');
  const bridge = ink('430,300 440,289 453,298', 2.8, FRAME) + ink('547,300 580,293 612,295', 2.8, FRAME);
  const glints = LENSES.map((lens) => {
    const [x, y, rx, ry] = lens;
    const left = [
      [x - rx, y + ry * 0.1, 1],
      [x - rx * 0.15, y - ry * 1.1, 1],
      [x + rx * 0.12, y - ry * 1.1, 1],
      [x - rx, y + ry * 0.5, 1],
    ];
    const right = [
      [x + rx * 0.34, y + ry, 1],
      [x + rx, y - ry * 0.05, 1],
      [x + rx, y + ry * 0.2, 1],
      [x + rx * 0.6, y + ry, 1],
    ];
    return clip(
      round(lens),
      tint(shape(left, '#e8f2f2', opacity(0.16))) + lit(left, { left: 0.5 }) + lit(right, { right: 0.5 }),
    );
  }).join('');
  return (
    tint(group(rims + bridge, `transform="translate(6 9)" ${opacity(0.2)}`)) +
    glints +
    rims +
    bridge +
    LENSES.map(
      (lens) =>
        shine(lens, 110, 190, '#f03010') + shine(lens, -60, 20, '#00f000') + shine(lens, 60, 110, '#0000ff'),
    ).join('')
  );
}
