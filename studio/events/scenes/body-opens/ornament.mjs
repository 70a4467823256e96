/** Light in the body's seams, and the gold its smiths laid into the plates. */
import { taper } from '../../../actors/kit/curve.mjs';
import { ink, opacity, shape, soft } from '../../../actors/kit/draw.mjs';
import { places } from '../../kit/places.mjs';
import { stood } from './berserker.mjs';
import { GOLD, under } from './palette.mjs';

const both = (texts) => {
  const lines = texts.map(places);
  return [...lines, ...lines.map((line) => line.map(([x, y, z]) => [-x, y, z]))];
};
const laid = (line) => line.map(stood.point);

/** Curls on the breast, the shoulders, thighs and shins; cm. */
const CURLS = both([
  '2.4,133,12 6,135,12 10,133.6,11 12,130,10 10.6,127.6,12 8.6,128.6,13 9.4,130.4,13',
  '3,121,13 6.4,119.6,12 10,121,10 12,124,9',
  '5,124,14 7.6,122.6,14 9.6,124.4,13',
  '15.6,138,6 19.4,139.4,7 23,137,6 24.6,133.6,4 22.4,132.4,6 20.6,134,7 22,135.4,7',
  '17,130,7 21,128.6,7 25.4,130.4,5',
  '8,78,10 10.6,82,10 13.6,79,9 12.6,75,10 10.8,76.4,10 11.6,78.4,10',
  '10.8,75,10 9,69,9 11.4,64,8',
  '10.6,40,7 8.4,34,7 11.4,29,7 10.4,22,6',
  '7.4,101,9 10.4,99.4,8 12.4,101.6,6',
]);
const SEAM = '0,138,12 0.2,132,13 0,127,13 0.1,120,13 0,112,11 0,104,11 0,95,11';
const SLITS = both([
  '3,117.6,10 6,118.4,9 9.4,119.8,7',
  '13.6,126,7 15.2,122,5 15,117,4',
  '6,87,9 8.4,91,8 12.6,94,6',
  '7.4,54.6,7 10.6,55.6,8 13.8,54.4,6',
]);

export const gold = () => CURLS.map((line) => ink(laid(line), taper.both(1.3), GOLD, opacity(0.85))).join('');

export function light() {
  const seam = laid(places(SEAM));
  const [x, y] = stood.point([0, 127, 12]);
  return (
    ink(seam, taper.both(15, 0.5), '#ff9a3c', soft(0.75, 'soft10')) +
    ink(seam, taper.both(5.4, 0.5), '#ffb45a', soft(0.95, 'soft2')) +
    ink(seam, taper.both(2.2, 0.5), '#fff2d2') +
    SLITS.map(
      (line) =>
        ink(laid(line), taper.both(5), '#ff9a3c', soft(0.7, 'soft4')) +
        ink(laid(line), taper.both(1.3), '#ffd89a'),
    ).join('') +
    shape(
      [
        [x, y - 15, 1],
        [x + 8, y, 1],
        [x, y + 15, 1],
        [x - 8, y, 1],
      ],
      '#ffb45a',
      soft(1, 'soft4'),
    ) +
    shape(
      [
        [x, y - 12, 1],
        [x + 6, y, 1],
        [x, y + 12, 1],
        [x - 6, y, 1],
      ],
      '#fff6e0',
    )
  );
}

/** What fed it: out of the bed, into neck, shoulders and hips. */
const CABLES = both([
  '2.6,147,-2 9,149,-4 20,155,-6 31,168,-8',
  '12,104,-2 23,109,-4 31,122,-6 34.6,142,-8',
  '13,80,-2 25,80,-4 32,92,-6 35,112,-8',
]);
export const cables = () =>
  CABLES.map((line, i) => {
    const points = laid(line);
    const wide = i % 2 ? 3.6 : 2.8;
    return (
      ink(points, (t) => wide * Math.min(1, (1 - t) * 5), under.ink) +
      ink(
        points.map(([x, y]) => [x, y - wide * 0.45]),
        taper.both(wide * 0.28),
        GOLD,
        opacity(0.35),
      )
    );
  }).join('');
