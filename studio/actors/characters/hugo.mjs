/** Hugo: seventeen, a seller's bright face, everything he owns in his pockets. */
import { group, opacity } from '../kit/draw.mjs';
import { edged } from '../kit/light.mjs';
import { place } from '../kit/place.mjs';
import { body } from './hugo/body.mjs';
import { brows, face } from './hugo/face.mjs';
import { backHair, forelock, fringePaths, frontHair, locks, sideHair } from './hugo/hair.mjs';
import { lids, looks, speaking } from './hugo/looks.mjs';
import { chinShade, collarBack, fronts, goggles, gradients, pockets, shirt, strap } from './hugo/wear.mjs';

function pose({ name, headAt, chestAt = '' }) {
  const chest = place(chestAt);
  const head = place(`${headAt} scale(1.05) translate(-500 -450)`);
  return {
    faces: 'left',
    seed: 23,
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
        draw: () =>
          edged(chest.draw(collarBack()) + body(name, 0), 'bold') +
          chinShade() +
          chest.draw(shirt() + fronts() + pockets() + strap()),
      },
      {
        name: 'goggles',
        on: 'body',
        swing: { pivot: chest.point([510, 620]), frequency: 1.4, damping: 0.3, weight: 0.3 },
        draw: () => chest.draw(goggles()),
      },
      { name: 'arms', on: 'body', swing: null, draw: () => body(name, 1) },
      {
        name: 'head',
        on: 'head',
        swing: null,
        draw(feeling) {
          const hair = locks();
          return head.draw(
            edged(sideHair(hair)) +
              edged(face(feeling, fringePaths(hair)) + frontHair(hair), 'bold') +
              group(brows(feeling), opacity(0.6)),
          );
        },
      },
      {
        name: 'forelock',
        on: 'head',
        swing: { pivot: head.point([490, 116]), frequency: 1.8, damping: 0.26, weight: 0.55 },
        draw: () => head.draw(forelock(locks())),
      },
    ],
    eyesBox: head.box([372, 220, 191, 124]),
    mouthBox: head.box([402, 378, 110, 62]),
    irises: [head.oval([391, 303, 17, 23]), head.oval([487, 303, 20, 24])],
    gaze: 5,
    neck: head.point([500, 470]),
    waist: [500, 1240],
    face: head.box([330, 110, 300, 350]),
  };
}

export const poses = {
  stand: pose({ name: 'stand', headAt: 'translate(488 502) rotate(-2)' }),
  point: pose({ name: 'point', headAt: 'translate(484 500) rotate(3)', chestAt: 'translate(-4 -2)' }),
};
