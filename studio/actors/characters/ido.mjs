/** Dr Daisuke Ido: glasses, a long coat, a tie that he still puts on. */

import { clip, group, opacity } from '../kit/draw.mjs';
import { edged } from '../kit/light.mjs';
import { place } from '../kit/place.mjs';
import { body } from './ido/body.mjs';
import { face } from './ido/face.mjs';
import {
  collar,
  collarBack,
  farLapel,
  gradients,
  nearLapel,
  neck,
  pocketWelt,
  shirt,
  tie,
  waistcoat,
} from './ido/front.mjs';
import { glasses } from './ido/glasses.mjs';
import { backHair, fringePaths, frontHair, locks, looseHair, napeHair } from './ido/hair.mjs';
import { lids, looks, speaking } from './ido/looks.mjs';

const FRAME = 'translate(20 62) scale(.95)';
/** Round his thumb on the lapel, px. */
const THUMB = 'M710 560L710 703L722 715L746 734L760 750H850V560Z';
const onNeck = 'translate(0 14) rotate(-2) scale(1.11) translate(-500 -452)';

/**
 * @param {object} how
 * @param {string} how.name his body's
 * @param {string} how.head where his neck is and how it leans  @param {string} how.chest the same of what he wears before it
 * @param {number[]} how.waist  @param {number[]} how.pocket px that the far hand's pocket is moved
 * @param {string} [how.thumb] a path round the thumb that holds the near lapel
 */
function pose({ name, head: headAt, chest, waist, pocket, thumb }) {
  const head = place(`${headAt} ${onNeck}`);
  const front = place(chest);
  const fixed = { on: 'body', swing: null };
  return {
    faces: 'left',
    seed: 77,
    defs: gradients,
    looks,
    parts: [
      { name: 'back-hair', on: 'head', swing: null, draw: () => head.draw(edged(backHair())) },
      {
        name: 'body',
        ...fixed,
        draw: () =>
          edged(front.draw(collarBack()) + body(name, 0), 'bold') +
          front.draw(collarBack() + neck() + shirt()),
      },
      {
        name: 'tie',
        on: 'body',
        swing: { pivot: front.point([486, 660]), frequency: 1.2, damping: 0.25, weight: 0.5 },
        draw: () => front.draw(tie()),
      },
      {
        name: 'front',
        ...fixed,
        draw: () => front.draw(collar() + waistcoat() + farLapel() + (thumb ? '' : nearLapel('loose'))),
      },
      {
        name: 'arms',
        ...fixed,
        draw: () =>
          body(name, 1) +
          (thumb ? front.draw(nearLapel('held')) + clip(thumb, group(body(name, 1), opacity(0.999))) : '') +
          pocketWelt(...pocket),
      },
      {
        name: 'nape',
        on: 'head',
        swing: { pivot: head.point([640, 320]), frequency: 1.3, damping: 0.3, weight: 0.4 },
        draw: () => head.draw(edged(napeHair(locks()))),
      },
      {
        name: 'head',
        on: 'head',
        swing: null,
        draw: (feeling) => {
          const hair = locks();
          return head.draw(edged(face(feeling, fringePaths(hair)) + frontHair(hair), 'bold') + glasses());
        },
      },
      {
        name: 'forelock',
        on: 'head',
        swing: { pivot: head.point([454, 148]), frequency: 1.6, damping: 0.3, weight: 0.6 },
        draw: () => head.draw(looseHair(locks())),
      },
    ],
    eyesBox: head.box([370, 207, 212, 148]),
    mouthBox: head.box([406, 386, 100, 68]),
    lids,
    speaking,
    irises: [head.oval([395, 304, 13, 15]), head.oval([495, 304, 15, 17])],
    gaze: 4,
    neck: head.point([500, 480]),
    waist,
    face: [...head.point([330, 80]), 360, 440],
  };
}

export const poses = {
  stand: pose({
    name: 'stand',
    head: `${FRAME} translate(500 470)`,
    chest: FRAME,
    waist: [500, 1240],
    pocket: [0, 0],
    thumb: THUMB,
  }),
  gesture: pose({
    name: 'gesture',
    head: `translate(-46 26) ${FRAME} translate(500 470) rotate(-5)`,
    chest: `translate(-42 30) rotate(2.5 490 900) ${FRAME}`,
    waist: [500, 1240],
    pocket: [-22, 14],
  }),
};
