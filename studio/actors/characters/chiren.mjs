/** Dr Chiren: forty-five, immaculate, a coat that has never had a stain on it. */
import { edged } from '../kit/light.mjs';
import { place } from '../kit/place.mjs';
import { body } from './chiren/body.mjs';
import { face } from './chiren/face.mjs';
import { backHair, fringePaths, frontHair, locks, napeHair, pinDrop } from './chiren/hair.mjs';
import { lids, looks, speaking } from './chiren/looks.mjs';
import { chinShade, collar, collarBack, front } from './chiren/wear.mjs';

const head = place('translate(486 534) rotate(3) scale(1.04) translate(-500 -450)');

const stand = {
  faces: 'left',
  seed: 67,
  defs: '',
  looks,
  lids,
  speaking,
  parts: [
    { name: 'back-hair', on: 'head', swing: null, draw: () => head.draw(edged(backHair(), 'bold')) },
    {
      name: 'pin-drop',
      on: 'head',
      swing: { pivot: head.point([681, 355]), frequency: 2, damping: 0.2, weight: 0.7 },
      draw: () => head.draw(pinDrop()),
    },
    {
      name: 'body',
      on: 'body',
      swing: null,
      draw: () => edged(collarBack() + body(0), 'bold') + chinShade() + front(),
    },
    {
      name: 'head',
      on: 'head',
      swing: null,
      draw(feeling) {
        const hair = locks();
        return head.draw(edged(napeHair(hair) + face(feeling, fringePaths(hair)) + frontHair(hair), 'bold'));
      },
    },
    { name: 'collar', on: 'body', swing: null, draw: () => edged(collar(), 'fine') },
    { name: 'arms', on: 'body', swing: null, draw: () => body(1) },
  ],
  eyesBox: head.box([376, 220, 184, 120]),
  mouthBox: head.box([410, 378, 88, 60]),
  irises: [head.oval([393, 303, 15, 20]), head.oval([476, 303, 18, 21])],
  gaze: 4,
  neck: head.point([500, 470]),
  waist: [500, 1240],
  face: head.box([330, 110, 300, 360]),
};

/** Her height beside a grown man's. */
export const stature = 0.985;
export const poses = { stand };
