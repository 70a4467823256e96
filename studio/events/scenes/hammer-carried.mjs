/** Ido in the middle of the road at night, upright, a rocket hammer on his shoulder; the baker's window shines on him. */
import { taper } from '../../actors/kit/curve.mjs';
import { clip, group, ink, opacity, random, shape, soft } from '../../actors/kit/draw.mjs';
import { carve } from '../kit/carve.mjs';
import { rimFilters, rimmed } from '../kit/rim.mjs';
import * as hammer from './hammer-carried/hammer.mjs';
import * as ido from './hammer-carried/ido.mjs';
import * as stuff from './hammer-carried/palette.mjs';
import { bursts, reflection, shadow, underfoot, wetDefs } from './hammer-carried/wet.mjs';

/** px of the picture that holds them. */
const BOX = [770, 260, 600, 510];
const { stood, REACH } = ido;
const part = (distance, colours, layer) => ({ distance: stood.solid(distance, REACH), colours, layer });
const line = (points) => points.map(stood.point);

export const seed = 2207;
export const defs = rimFilters(stuff.SUN, stuff.EMBER) + wetDefs;

const solids = () => [
  part(ido.legs, stuff.trousers, 'legs'),
  part(ido.boots, stuff.leather, 'legs'),
  part(ido.bent, stuff.coat, 'body'),
  part(ido.coat, stuff.coat, 'body'),
  part(ido.arms, stuff.coat, 'arm'),
  part(ido.fist, stuff.skin, 'arm'),
  part(ido.head, stuff.skin, 'head'),
  part(ido.hair, stuff.hair, 'head'),
  part(ido.collar, stuff.coat, 'collar'),
  part(ido.hat, stuff.felt, 'hat'),
  part(hammer.shaft, stuff.wood, 'hammer'),
  ...hammer.grips.map((grip) => part(grip, stuff.iron, 'hammer')),
  part(hammer.socket, stuff.iron, 'hammer'),
  part(hammer.steelHead, stuff.steel, 'hammer'),
  part(hammer.ironHead, stuff.iron, 'hammer'),
  ...hammer.tanks.map((tank) => part(tank, stuff.iron, 'hammer')),
];
const LAYERS = ['legs', 'body', 'arm', 'collar', 'head', 'hat', 'hammer'];

/** Seams and folds of the coat's back: the middle seam, the vent, the half-belt, what the bent arm pulls. */
function folds() {
  const dark = stuff.coat.ink;
  const seam = (points, width, more) => ink(line(points), taper.both(width), dark, more);
  return (
    seam(
      [
        [0, 150, 15],
        [0, 120, 14],
        [0, 92, 16],
      ],
      0.8,
      opacity(0.8),
    ) +
    seam(
      [
        [1, 78, 18],
        [3, 56, 21],
        [8, 29, 25],
      ],
      1.9,
      opacity(0.95),
    ) +
    seam(
      [
        [-14, 97, 12],
        [0, 94, 15],
        [14, 97, 12],
      ],
      1.5,
      opacity(0.9),
    ) +
    seam(
      [
        [-14, 103, 12],
        [0, 100, 15],
        [14, 103, 12],
      ],
      0.8,
      opacity(0.6),
    ) +
    seam(
      [
        [18, 142, 8],
        [9, 128, 13],
        [5, 112, 14],
      ],
      1.2,
      opacity(0.7),
    ) +
    seam(
      [
        [22, 132, 6],
        [13, 118, 12],
        [9, 106, 13],
      ],
      1,
      opacity(0.6),
    ) +
    seam(
      [
        [-16, 78, 14],
        [-18, 56, 17],
        [-21, 32, 18],
      ],
      1.4,
      opacity(0.8),
    ) +
    seam(
      [
        [-7, 74, 18],
        [-8, 54, 20],
        [-10, 33, 21],
      ],
      1.1,
      opacity(0.6),
    ) +
    seam(
      [
        [14, 76, 17],
        [18, 54, 23],
        [24, 30, 28],
      ],
      1.3,
      opacity(0.7),
    )
  );
}

/** Rivets, a warning band half worn off, the pilot flame that waits in the nozzle. */
function fittings() {
  const band = (b0, b1) =>
    shape(
      [
        [-13.2, b0, -13.7],
        [-13.2, b1, -13.7],
        [13.2, b1, -13.7],
        [13.2, b0, -13.7],
      ].map(([s, b, t]) => [...stood.point(hammer.onHead(s, b, t)), 1]),
      '#c8862e',
      opacity(0.5),
    );
  const rivets = [-11, -4, 4, 11].map((s) => {
    const [x, y] = stood.point(hammer.onHead(s, -14, -13.8));
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="1.3" fill="${stuff.steel.ink}"/>`;
  });
  const flame = (share, depth, colour) => shape(line(hammer.mouth(share, depth)), colour);
  return (
    band(9, 11.5) +
    band(13.5, 16) +
    rivets.join('') +
    flame(1.13, 44, stuff.iron.glow2) +
    flame(0.98, 44, '#080404') +
    flame(0.8, 38, '#47160a') +
    flame(0.56, 33, '#a83c0a') +
    flame(0.34, 30, '#ff8a2a') +
    flame(0.15, 29, '#ffe2a8') +
    shape(line(hammer.mouth(0.9, 40)), '#ff7a1e', soft(0.35, 'soft10'))
  );
}

/** @param {number} step px that one look at the solids covers: 1, or more for a quick look */
function figures(step) {
  const all = carve(solids(), BOX, stuff.lights, { step, rim: 4 });
  const outlines = LAYERS.map((layer) => all.outline(layer)).filter(Boolean);
  const whole =
    rimmed(
      all.draw('legs') +
        all.draw('body') +
        clip(all.outline('body'), folds()) +
        all.draw('arm') +
        all.draw('head') +
        all.draw('collar') +
        all.draw('hat'),
      'hot',
    ) + rimmed(all.draw('hammer') + fittings(), 'line');
  const wetPlaces = [
    ...line([-18, -12, -6, 6, 12, 18].map((x) => [x, 182, (random() - 0.5) * 20])),
    ...line([
      [-24, 156, 0],
      [-19, 157, 2],
      [24, 156, 0],
      [29, 152, -2],
      [0, 200, 0],
      [-5, 199, 2],
    ]),
    ...line(
      Array.from({ length: 9 }, (_, i) => hammer.at(24 + i * 11, 0, 0)).map(([x, y, z]) => [x, y + 4, z]),
    ),
    ...line(Array.from({ length: 8 }, (_, i) => hammer.onHead(15, -30 + i * 9, (random() - 0.5) * 14))),
  ];
  return shadow(outlines) + reflection(whole) + underfoot() + group(whole) + bursts(wetPlaces);
}

export const layers = { figures };
