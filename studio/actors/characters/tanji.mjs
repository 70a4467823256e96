/** Tanji: eighteen, broad, in street-motorball padding, arms folded over what he knew all along. */
import { edged } from '../kit/light.mjs';
import { place } from '../kit/place.mjs';
import { body } from './tanji/body.mjs';
import { face } from './tanji/face.mjs';
import { lids, looks, speaking } from './tanji/looks.mjs';
import { chinShade, chits, gradients, guard, paint, vest } from './tanji/wear.mjs';

const head = place('translate(492 522) rotate(-3) scale(1.06) translate(-500 -450)');

const stand = {
  faces: 'left',
  seed: 59,
  defs: gradients,
  looks,
  lids,
  speaking,
  parts: [
    {
      name: 'body',
      on: 'body',
      swing: null,
      draw: () => edged(body(0), 'bold') + chinShade() + vest() + guard() + paint(),
    },
    {
      name: 'chits',
      on: 'body',
      swing: { pivot: [632, 768], frequency: 1.7, damping: 0.24, weight: 0.6 },
      draw: chits,
    },
    { name: 'arms', on: 'body', swing: null, draw: () => body(1) },
    { name: 'head', on: 'head', swing: null, draw: (feeling) => head.draw(edged(face(feeling, []), 'bold')) },
  ],
  eyesBox: head.box([370, 218, 212, 128]),
  mouthBox: head.box([399, 380, 116, 70]),
  irises: [head.oval([396, 304, 14, 18]), head.oval([502, 304, 16, 19])],
  gaze: 4,
  neck: head.point([505, 470]),
  waist: [500, 1240],
  face: head.box([340, 120, 310, 360]),
};

export const poses = { stand };
