/** Alita in the first days: a borrowed body, a borrowed coat, and her own eyes. */
import { group, opacity } from '../kit/draw.mjs';
import { edged } from '../kit/light.mjs';
import { place } from '../kit/place.mjs';
import { closedCoat, collarBack, cuff, farSleeve, gradients, nearSleeve } from './alita/coat.mjs';
import { contours, quiet, stout } from './alita/contour.mjs';
import { doll } from './alita/doll.mjs';
import { brows, face, irises } from './alita/face.mjs';
import { guarding, lead } from './alita/guard.mjs';
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
import { along, elbow, forearm, grip, raised, raisedShadow } from './alita/hand.mjs';
import { lids, looks, speaking } from './alita/looks.mjs';
import * as coat from './alita/open.mjs';

/** The raised arm, px and degrees clockwise from upwards; the hand goes on nearly where the forearm points. */
const ELBOW = [784, 1116];
const ARM = { turn: -62, length: 312 };
const HAND = { turn: -54, scale: 1.04 };
const WRIST = along(ELBOW, ARM.turn, ARM.length + 13);
/** Where contours are the picture's outline and not within it. */
const OUTLINE = {
  hair: '60,-40! 940,-40! 940,530! 692,530! 640,380! 380,380! 330,420! 306,530! 60,530!',
  farTips: '100,240! 306,240! 296,420! 250,620! 100,620!',
  nearTips: '716,240! 940,240! 940,640! 740,640!',
  coat: '0,400! 1000,400! 1000,1440! 850,1440! 838,760! 800,660! 690,590! 618,530! 620,420! 400,420! 396,530! 330,590! 230,660! 180,760! 160,1440! 0,1440!',
  farSleeve: '0,560! 220,560! 230,880! 424,830! 490,860! 462,1000! 430,990! 140,1080! 140,1240! 0,1240!',
  hanging: '280,560! 240,700! 200,800! 170,1440! 40,1440! 40,560!',
  lead: '0,300! 330,300! 330,560! 236,720! 236,900! 300,960! 320,1200! 0,1200!',
  guarding: '480,420! 690,420! 700,640! 742,840! 800,880! 840,640! 1000,640! 1000,1200! 480,1200!',
  nearSleeve: '740,560! 800,680! 820,1440! 980,1440! 980,560!',
};
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
    behind: [{ name: 'back-hair', on: 'head', swing: null, draw: () => head.draw(quiet(backHair())) }],
    before: [
      loose('tips-far', [322, 330], (hair) => stout(quiet(tipsLeft(hair), 'fine', OUTLINE.farTips)), {
        frequency: 1.5,
        damping: 0.22,
        weight: 0.8,
      }),
      loose('tips-near', [676, 320], (hair) => stout(quiet(tipsRight(hair), 'line', OUTLINE.nearTips)), {
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
            stout(quiet(sideHair(hair), 'bold', OUTLINE.hair)) +
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

const common = { faces: 'left', seed: 41, defs: gradients + contours, looks, lids, speaking };

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
      part('body', () => quiet(collarBack(), 'line') + doll() + quiet(closedCoat(), 'bold', OUTLINE.coat)),
      part('near-sleeve', () => quiet(nearSleeve(), 'bold', OUTLINE.nearSleeve), {
        pivot: body.point([800, 660]),
        frequency: 0.9,
        damping: 0.4,
        weight: 0.25,
      }),
      part(
        'far-arm',
        () => quiet(farSleeve(), 'line', OUTLINE.farSleeve) + GRIP.draw(grip()) + quiet(cuff(), 'fine'),
      ),
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
    // The hand.
    regard: [-0.12, 0.9],
    parts: [
      ...behind,
      {
        name: 'body',
        on: 'body',
        swing: null,
        draw: () =>
          body.draw(quiet(collarBack()) + coat.inside() + quiet(doll())) +
          raisedShadow([WRIST[0] + 18, WRIST[1] + 34], HAND.turn, HAND.scale) +
          body.draw(coat.nearFront()),
      },
      part('far-front', () => coat.farFront(), {
        pivot: body.point([330, 600]),
        frequency: 0.8,
        damping: 0.35,
        weight: 0.15,
      }),
      part('far-sleeve', () => quiet(coat.hangingSleeve(), 'line', OUTLINE.hanging)),
      {
        name: 'near-arm',
        on: 'body',
        swing: null,
        draw: () => elbow(ELBOW, 46) + body.draw(quiet(coat.nearUpper(), 'bold', OUTLINE.nearSleeve)),
      },
      {
        name: 'hand',
        on: 'body',
        swing: null,
        draw: () => forearm(ELBOW, ARM.turn, ARM.length) + raised(WRIST, HAND.turn, HAND.scale),
      },
      ...before,
    ],
  };
}

/** Guard of the Hinge: she waits for the force that she will turn. */
function guard() {
  const {
    behind,
    before,
    face: places,
  } = onNeck('translate(484 482) rotate(-7) scale(1.06) translate(-500 -448)');
  const body = place(`${FRAME} translate(-8 8) rotate(-4.5 480 620)`);
  const fixed = { on: 'body', swing: null };
  return {
    ...common,
    ...places,
    waist: body.point([500, 1240]),
    parts: [
      ...behind,
      {
        name: 'body',
        ...fixed,
        draw: () => body.draw(quiet(collarBack()) + coat.inside() + quiet(doll()) + coat.nearFront()),
      },
      {
        name: 'far-front',
        on: 'body',
        swing: { pivot: body.point([330, 600]), frequency: 0.8, damping: 0.35, weight: 0.15 },
        draw: () => body.draw(coat.farFront()),
      },
      { name: 'far-arm', ...fixed, draw: () => quiet(lead(), 'line', OUTLINE.lead) },
      { name: 'near-arm', ...fixed, draw: () => quiet(guarding(), 'line', OUTLINE.guarding) },
      ...before,
    ],
  };
}

/** Her height beside a grown man's. */
export const stature = 0.955;
export const poses = { closed: closed(), open: open(), guard: guard() };
