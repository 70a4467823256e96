/** Koyomi: twelve or thirteen, in a jacket and an apron that are both too large, ready for an argument. */
import { group, opacity } from '../kit/draw.mjs';
import { edged } from '../kit/light.mjs';
import { place } from '../kit/place.mjs';
import { body } from './koyomi/body.mjs';
import { brows, face } from './koyomi/face.mjs';
import { backHair, forelock, fringePaths, frontHair, locks, sideHair } from './koyomi/hair.mjs';
import { lids, looks, speaking } from './koyomi/looks.mjs';
import { apron, chinShade, collar, collarBack, gradients, kerchief } from './koyomi/wear.mjs';

const head = place('translate(496 590) rotate(3) scale(1.1) translate(-500 -450)');

const stand = {
  faces: 'left',
  seed: 31,
  defs: gradients,
  looks,
  lids,
  speaking,
  parts: [
    { name: 'back-hair', on: 'head', swing: null, draw: () => head.draw(edged(backHair())) },
    {
      name: 'body',
      on: 'body',
      swing: null,
      draw: () => edged(collarBack() + body(0), 'bold') + chinShade() + collar() + apron() + kerchief(),
    },
    { name: 'arms', on: 'body', swing: null, draw: () => body(1) },
    {
      name: 'head',
      on: 'head',
      swing: null,
      draw(feeling) {
        const hair = locks();
        return head.draw(
          edged(sideHair(hair)) +
            edged(face(feeling, fringePaths(hair)) + frontHair(hair), 'bold') +
            group(brows(feeling), opacity(0.42)),
        );
      },
    },
    {
      name: 'forelock',
      on: 'head',
      swing: { pivot: head.point([510, 116]), frequency: 2, damping: 0.24, weight: 0.6 },
      draw: () => head.draw(forelock(locks())),
    },
  ],
  eyesBox: head.box([358, 214, 224, 134]),
  mouthBox: head.box([410, 354, 106, 70]),
  irises: [head.oval([397, 304, 23, 31]), head.oval([504, 304, 26, 33])],
  gaze: 5,
  neck: head.point([500, 460]),
  waist: [500, 1240],
  face: head.box([330, 110, 310, 340]),
};

/** Her height beside a grown man's. */
export const stature = 0.82;
export const poses = { stand };
