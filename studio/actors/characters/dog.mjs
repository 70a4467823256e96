/** Button, a street dog: a coat button for an eye, and a leg of brass and springs. */
import { form, ink, shape, soft, tint } from '../kit/draw.mjs';
import { painter } from '../kit/hands/paint.mjs';
import { once } from '../kit/hands.mjs';
import { edged, lit } from '../kit/light.mjs';
import { place } from '../kit/place.mjs';
import { backHair, frontHair, solids, tail } from './dog/body.mjs';
import { ear, head, iris } from './dog/head.mjs';
import { lids, looks, speaking } from './dog/looks.mjs';

const BOX = [220, 380, 760, 880];
const body = () => once('dog', () => painter(solids(), BOX, 2, { reach: 2, least: 120, rim: 0 })).draw();

const BELT = place('translate(14 44)');
/** A strip of somebody's belt. */
const collar = () => {
  const strap = '300,560! 360,612 440,628 520,604 566,556! 572,590 530,640 444,666 352,650 296,596';
  return (
    form(
      strap,
      '#6b2a28',
      tint(shape('500,600 580,560 580,600 540,660 480,660', '#2e1416', soft(0.6))) +
        lit('300,566 360,616 420,628 420,650 350,644 300,600', { left: 0.5, top: 0.3 }, { blur: 2 }) +
        lit('480,618 560,566 568,590 500,644', { right: 0.5, top: 0.2 }, { blur: 2 }),
    ) + ink('304,574 362,624 440,640 524,616 566,570', 1.2, '#b98a5a', 'stroke-dasharray="4 3"')
  );
};

function stand() {
  const onNeck = place('translate(6 56) rotate(-3 420 420)');
  const fixed = { on: 'body', swing: null };
  const swings = (pivot, frequency) => ({
    pivot: onNeck.point(pivot),
    frequency,
    damping: 0.22,
    weight: 0.7,
  });
  return {
    faces: 'left',
    seed: 83,
    defs: '',
    looks,
    lids,
    speaking,
    parts: [
      {
        name: 'tail',
        on: 'body',
        swing: { pivot: [850, 580], frequency: 2.2, damping: 0.12, weight: 1 },
        draw: () => edged(tail(), 'fine'),
      },
      {
        name: 'body',
        ...fixed,
        draw: () => edged(backHair() + body() + frontHair() + BELT.draw(collar()), 'bold'),
      },
      {
        name: 'far-ear',
        on: 'head',
        swing: swings([280, 262], 1.7),
        draw: () => onNeck.draw(edged(ear(-1), 'fine')),
      },
      { name: 'head', on: 'head', swing: null, draw: (feeling) => onNeck.draw(edged(head(feeling), 'line')) },
      {
        name: 'near-ear',
        on: 'head',
        swing: swings([516, 262], 1.6),
        draw: () => onNeck.draw(edged(ear(1), 'fine')),
      },
    ],
    eyesBox: onNeck.box([314, 258, 208, 90]),
    mouthBox: onNeck.box([306, 404, 162, 124]),
    irises: [onNeck.oval(iris)],
    gaze: 4,
    neck: onNeck.point([440, 480]),
    waist: [640, 1000],
    face: onNeck.box([200, 90, 470, 520]),
  };
}

/** He comes up to a man's knee; nearer than that to the eye, so that he is in the picture at all. */
export const stature = 0.72;
export const poses = { stand: stand() };
