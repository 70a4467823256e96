/** A Centurion, the Factory's law on legs. */
import { painter } from '../kit/hands/paint.mjs';
import { once } from '../kit/hands.mjs';
import { edged } from '../kit/light.mjs';
import { place } from '../kit/place.mjs';
import { gun, shoulder, trunk } from './centurion/body.mjs';
import { aerials, core, head } from './centurion/head.mjs';
import { lids, looks, speaking } from './centurion/looks.mjs';

const BOX = [0, 330, 1000, 1070];
const STEP = 2.2;
const FINE = { reach: 2, least: 90, rim: 0 };
const layered = (solids, layer) => solids.map((solid) => ({ ...solid, layer }));

const solids = () => [
  ...trunk([512, 712, 0], { yaw: 22, roll: 1 }),
  ...shoulder([262, 602, -30], { yaw: 196, roll: -8 }),
  ...gun([222, 642, -20], [176, 842, 20], [112, 1042, 230]),
  ...layered(
    [
      ...shoulder([784, 592, 30], { yaw: 26, roll: 6 }),
      ...gun([820, 642, 30], [872, 862, 70], [760, 1062, 280]),
    ],
    1,
  ),
];
const body = (layer) => once('centurion', () => painter(solids(), BOX, STEP, FINE)).draw(layer);

function stand() {
  const onNeck = place(
    'translate(-14 -36) rotate(-2 500 400) translate(500 560) scale(.84) translate(-500 -560)',
  );
  const fixed = { on: 'body', swing: null };
  return {
    faces: 'left',
    seed: 61,
    defs: '',
    looks,
    lids,
    speaking,
    parts: [
      { name: 'body', ...fixed, draw: () => edged(body(0), 'bold') },
      {
        name: 'aerials',
        on: 'head',
        swing: { pivot: onNeck.point([600, 300]), frequency: 3.2, damping: 0.14, weight: 0.5 },
        draw: () => onNeck.draw(edged(aerials(), 'fine')),
      },
      { name: 'head', on: 'head', swing: null, draw: (state) => onNeck.draw(edged(head(state), 'bold')) },
      { name: 'near-arm', ...fixed, draw: () => edged(body(1), 'line') },
    ],
    eyesBox: onNeck.box([352, 302, 196, 220]),
    mouthBox: onNeck.box([384, 542, 128, 64]),
    irises: [onNeck.oval(core)],
    gaze: 8,
    neck: [500, 522],
    waist: [520, 982],
    face: onNeck.box([290, 220, 420, 420]),
  };
}

/** It has to stoop under no door of the Factory's. */
export const stature = 1.07;
export const poses = { stand: stand() };
