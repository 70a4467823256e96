/** The other soldier: Gelda three hundred years ago, in a flight harness, her hand held out. */
import { group, opacity } from '../kit/draw.mjs';
import { edged } from '../kit/light.mjs';
import { place } from '../kit/place.mjs';
import { body } from './gelda/body.mjs';
import { brows, face } from './gelda/face.mjs';
import { crop, fringePaths, locks } from './gelda/hair.mjs';
import { lids, looks, speaking } from './gelda/looks.mjs';
import { chinShade, harness, strapEnd } from './gelda/wear.mjs';

const head = place('translate(490 540) rotate(-1) scale(1.06) translate(-500 -450)');

const stand = {
  faces: 'left',
  seed: 99,
  defs: '',
  looks,
  lids,
  speaking,
  parts: [
    { name: 'body', on: 'body', swing: null, draw: () => edged(body(0), 'bold') + chinShade() + harness() },
    {
      name: 'strap-end',
      on: 'body',
      swing: { pivot: [619, 832], frequency: 1.5, damping: 0.28, weight: 0.45 },
      draw: strapEnd,
    },
    { name: 'arms', on: 'body', swing: null, draw: () => body(1) },
    {
      name: 'head',
      on: 'head',
      swing: null,
      draw(feeling) {
        const hair = locks();
        return head.draw(
          edged(face(feeling, fringePaths(hair)) + crop(hair), 'bold') + group(brows(feeling), opacity(0.4)),
        );
      },
    },
  ],
  eyesBox: head.box([376, 216, 190, 126]),
  mouthBox: head.box([412, 376, 92, 64]),
  irises: [head.oval([395, 303, 16, 21]), head.oval([489, 303, 19, 22])],
  gaze: 4,
  neck: head.point([502, 470]),
  waist: [500, 1240],
  face: head.box([336, 120, 300, 350]),
};

/** Her height beside a grown man's. */
export const stature = 0.99;
export const poses = { stand };
