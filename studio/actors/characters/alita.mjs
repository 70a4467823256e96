/** Alita in the first days: a borrowed body, a borrowed coat, and her own eyes. */
import { group, opacity } from '../kit/draw.mjs';
import { edged } from '../kit/light.mjs';
import { place } from '../kit/place.mjs';
import { closedCoat, collarBack, cuff, farSleeve, gradients, nearSleeve } from './alita/coat.mjs';
import { doll } from './alita/doll.mjs';
import { brows, face, irises } from './alita/face.mjs';
import {
  backHair,
  forelock,
  fringePaths,
  frontHair,
  locks,
  sideHair,
  tipsLeft,
  tipsRight,
} from './alita/hair.mjs';
import { forearm, grip, raised, raisedShadow } from './alita/hand.mjs';
import { lids, looks, speaking } from './alita/looks.mjs';
import * as coat from './alita/open.mjs';

/** The raised hand and what of the arm is bare: wrist and elbow. */
const HAND = place('translate(486 880) rotate(-17) scale(1.06)');
const SHADOW = place('translate(520 916) rotate(-15) scale(1.04)');
const FORE = place('translate(652 1066) rotate(-42.5)');
/** From the wrist of the drawing to the cuff. */
const GRIP = place('translate(466 938) rotate(-8)');
const FRAME = 'translate(24 52) scale(.96)';

/** What hangs on her neck is the same in every pose, only held otherwise. */
function onNeck(transform, look) {
  const head = place(`${FRAME} ${transform}`);
  const loose = (name, pivot, draw, spring) => ({
    name,
    on: 'head',
    swing: { pivot: head.point(pivot), ...spring },
    draw: () => head.draw(draw(locks())),
  });
  return {
    behind: [{ name: 'back-hair', on: 'head', swing: null, draw: () => head.draw(edged(backHair())) }],
    before: [
      loose('tips-far', [322, 330], (hair) => edged(tipsLeft(hair), 'fine'), {
        frequency: 1.5,
        damping: 0.22,
        weight: 0.8,
      }),
      loose('tips-near', [676, 320], (hair) => edged(tipsRight(hair)), {
        frequency: 1.25,
        damping: 0.2,
        weight: 0.9,
      }),
      {
        name: 'head',
        on: 'head',
        swing: null,
        draw(feeling) {
          const hair = locks();
          return head.draw(
            edged(sideHair(hair), 'bold') +
              edged(face(feeling, fringePaths(hair))) +
              frontHair(hair) +
              group(brows(feeling), opacity(0.38)),
          );
        },
      },
      loose('forelock', [470, 72], forelock, { frequency: 1.9, damping: 0.26, weight: 0.55 }),
    ],
    face: {
      eyesBox: head.box([352, 202, 230, 176]),
      mouthBox: head.box([397, 380, 84, 50]),
      irises: irises(look).map(head.oval),
      gaze: 6,
      neck: head.point([500, 452]),
      face: head.box([330, 120, 300, 340]),
    },
  };
}

/** All looks, turned toward something. */
const toward = ([dx, dy], feelings) =>
  Object.fromEntries(
    Object.entries(feelings).map(([name, feeling]) => {
      const [x, y] = feeling.eyes.look ?? [0, 0];
      return [name, { ...feeling, eyes: { ...feeling.eyes, look: [x + dx, y + dy] } }];
    }),
  );

const common = { faces: 'left', seed: 41, defs: gradients, looks, lids, speaking };

function closed() {
  const {
    behind,
    before,
    face: places,
  } = onNeck('translate(500 470) rotate(-3.5) scale(1.06) translate(-500 -448)');
  const body = place(`${FRAME} rotate(1.2 480 620)`);
  const part = (name, draw, swing = null) => ({ name, on: 'body', swing, draw: () => body.draw(draw()) });
  return {
    ...common,
    ...places,
    waist: body.point([500, 1240]),
    parts: [
      ...behind,
      part('body', () => edged(collarBack(), 'line') + doll() + edged(closedCoat(), 'bold')),
      part('near-sleeve', () => edged(nearSleeve(), 'bold'), {
        pivot: body.point([800, 660]),
        frequency: 0.9,
        damping: 0.4,
        weight: 0.25,
      }),
      part('far-arm', () => edged(farSleeve(), 'line') + GRIP.draw(grip()) + edged(cuff(), 'fine')),
      ...before,
    ],
  };
}

/** She looks at the hand that was given to her. */
function open() {
  const down = [-0.06, 0.3];
  const {
    behind,
    before,
    face: places,
  } = onNeck('translate(492 474) rotate(-8) scale(1.06) translate(-500 -448)', down);
  const body = place(`${FRAME} rotate(-1 480 620)`);
  const part = (name, draw, swing = null) => ({ name, on: 'body', swing, draw: () => body.draw(draw()) });
  return {
    ...common,
    ...places,
    looks: toward(down, looks),
    lids: toward(down, lids),
    speaking: toward(down, speaking),
    waist: body.point([500, 1240]),
    parts: [
      ...behind,
      part(
        'body',
        () =>
          edged(collarBack()) +
          coat.inside() +
          edged(doll()) +
          SHADOW.draw(raisedShadow()) +
          coat.nearFront(),
      ),
      part('far-front', () => coat.farFront(), {
        pivot: body.point([330, 600]),
        frequency: 0.8,
        damping: 0.35,
        weight: 0.15,
      }),
      part('far-sleeve', () => edged(coat.hangingSleeve())),
      part('near-arm', () => edged(coat.nearUpper(), 'bold')),
      part(
        'hand',
        () =>
          edged(coat.slidMouth()) +
          FORE.draw(forearm(228)) +
          HAND.draw(raised()) +
          edged(coat.nearFore(), 'bold'),
      ),
      ...before,
    ],
  };
}

/** Her height beside a grown man's. */
export const stature = 0.955;
export const poses = { closed: closed(), open: open() };
