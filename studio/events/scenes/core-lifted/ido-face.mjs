/** What is drawn on Ido's head: brow, lowered lid, wrinkles, stubble. Measures are the skull's own. */
import { listed, taper } from '../../../actors/kit/curve.mjs';
import { ink, opacity, random, shape } from '../../../actors/kit/draw.mjs';
import { lineOn } from '../../kit/skin.mjs';
import { skull, stood } from './ido-skull.mjs';
import { skin } from './palette.mjs';

const LINE = '#3a1d28';
const head = { distance: skull, stood };

/** Runs on the near side and its mirror; `width` a half-width or a taper. */
const drawn = (see, points, width, colour, amount = 1) =>
  lineOn(head, points, see.clear)
    .map((run) => ink(run, width, colour, opacity(amount)))
    .join('');
const sided = (see, points, width, colour, amount = 1) =>
  lineOn(head, points, see.seen, 1)
    .map((run) => ink(run, width, colour, opacity(amount)))
    .join('');

/** More points between those given, so that a line follows the skin. */
const fine = (points) =>
  listed(points).flatMap(([x, y], i, all) => {
    const next = all[i + 1];
    if (!next) return [[x, y]];
    return [0, 1, 2, 3].map((k) => [x + ((next[0] - x) * k) / 4, y + ((next[1] - y) * k) / 4]);
  });
const mirrored = (points) => listed(points).map(([x, y]) => [-x, y]);

const LASH = '26,-7 40,-17 57,-21 76,-17 96,-2';
const BROW = fine('20,31 36,41 56,45 78,40 96,26');

const WRINKLES = [
  ['40,-38 54,-46 70,-44', 1, 0.45],
  ['30,-62 40,-78 46,-100 44,-118', 2, 0.75],
  ['14,78 40,82 66,76', 1.1, 0.5],
  ['10,94 38,98 70,90', 1.1, 0.45],
  ['12,34 15,46 13,56', 1.7, 0.7],
  ['22,-116 28,-120 31,-128', 1.4, 0.6],
];
/** From the side (z, y): crow's feet, the hollow of the cheek, the jaw. */
const ASIDE = [
  ['70,-4 58,4 46,8', 1.3, 0.6],
  ['70,-10 56,-9 42,-6', 1.3, 0.6],
  ['70,-16 58,-21 46,-24', 1.1, 0.5],
  ['62,-54 52,-78 56,-102', 1.6, 0.35],
];

/** The near eye, let down: painted whole, because a glance has to read it through the glass. */
const SOCKET = '24,20 56,26 90,16 99,-10 88,-32 58,-42 32,-36 20,-10 24,20';
const LID = '28,-8 40,8 58,13 78,8 93,-4 76,-18 57,-22 40,-18 28,-8';
const flat = (points) => lineOn(head, fine(points), () => true)[0];
const eye = () =>
  shape(flat(SOCKET), skin.glow) +
  shape(flat('24,20 56,26 90,16 93,0 78,12 58,17 40,12 28,-4'), skin.base) +
  shape(flat(LID), skin.glow2) +
  shape(flat('58,13 78,8 93,-4 76,-18 64,-21 70,-6'), skin.glow) +
  ink(flat(LASH), taper.lock(1.4, 2.9, 0.6, 0.7), '#160a10') +
  ink(flat('28,-6 40,10 58,15 78,10 92,-2'), 1, LINE, opacity(0.8)) +
  ink(flat('36,-30 54,-38 74,-32'), 1.3, LINE, opacity(0.6));

/** He has not shaved for this. */
function stubble() {
  let svg = '';
  for (let i = 0; i < 260; i++) {
    const [x, y] = [random() * 84, -86 - random() * 78];
    // Not on the lips, nor on the cheek.
    if ((x < 30 && y > -124) || y > -84 - x * 0.5) continue;
    const [p] = lineOn(
      head,
      [
        [x, y],
        [x, y - 2.6],
      ],
      () => true,
    );
    if (p) svg += ink(p, 0.6, '#2e1c28', opacity(0.25 + random() * 0.3));
  }
  return svg;
}

/** @returns {() => string} */
export function faceDetail(see) {
  const lips = fine('0,-113.5 12,-113.5 25,-116');
  return () =>
    stubble() +
    eye() +
    drawn(see, BROW, taper.lock(2.5, 6, 0.4, 0.7), '#2a222a') +
    drawn(see, mirrored(BROW), taper.both(2.4), '#2a222a') +
    WRINKLES.map(([points, width, amount]) => drawn(see, fine(points), width, LINE, amount)).join('') +
    ASIDE.map(([points, width, amount]) => sided(see, fine(points), width, LINE, amount)).join('') +
    drawn(see, lips, 1.8, '#2a1018') +
    drawn(see, mirrored(lips), 1.8, '#2a1018');
}
