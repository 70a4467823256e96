/** Nyssiana: a mantis with a doll's face. */
import { painter } from '../kit/hands/paint.mjs';
import { once } from '../kit/hands.mjs';
import { edged } from '../kit/light.mjs';
import { place } from '../kit/place.mjs';
import { arm, neck, shoulder, trunk, wings } from './nyssiana/body.mjs';
import { feelers, head, irises } from './nyssiana/head.mjs';
import { lids, looks, speaking } from './nyssiana/looks.mjs';

const BOX = [60, 380, 900, 1020];
const STEP = 2.2;
const FINE = { reach: 2, least: 70, rim: 0 };
const layered = (solids, layer) => solids.map((solid) => ({ ...solid, layer }));

function solids() {
  const turn = { yaw: 20, roll: 1.5 };
  const at = [520, 720, 0];
  return [
    ...trunk(at, turn),
    ...wings(at, turn),
    ...neck([500, 640, 10], [460, 450, 20]),
    ...shoulder([374, 652, 0], -1, -6),
    ...shoulder([664, 648, 10], 1, 8),
    ...layered(
      arm({
        shoulder: [366, 668, 10],
        elbow: [226, 960, 70],
        wrist: [366, 590, 200],
        length: 500,
        roll: 25,
        side: -1,
      }),
      1,
    ),
    ...layered(
      arm({
        shoulder: [672, 664, 20],
        elbow: [838, 990, 90],
        wrist: [632, 574, 230],
        length: 560,
        roll: -31,
        side: 1,
      }),
      1,
    ),
  ];
}
const body = (layer) => once('nyssiana', () => painter(solids(), BOX, STEP, FINE)).draw(layer);

function stand() {
  const onNeck = place('translate(-40 -78) rotate(-5 500 400)');
  const fixed = { on: 'body', swing: null };
  return {
    faces: 'left',
    seed: 53,
    defs: '',
    looks,
    lids,
    speaking,
    parts: [
      { name: 'body', ...fixed, draw: () => edged(body(0), 'bold') },
      {
        name: 'feelers',
        on: 'head',
        swing: { pivot: onNeck.point([500, 310]), frequency: 2.4, damping: 0.16, weight: 0.6 },
        draw: () => onNeck.draw(edged(feelers(), 'fine')),
      },
      { name: 'head', on: 'head', swing: null, draw: (feeling) => onNeck.draw(edged(head(feeling), 'bold')) },
      { name: 'arms', ...fixed, draw: () => edged(body(1), 'line') },
    ],
    eyesBox: onNeck.box([402, 334, 162, 100]),
    mouthBox: onNeck.box([426, 472, 84, 80]),
    irises: irises.map(onNeck.oval),
    gaze: 4,
    neck: [474, 470],
    waist: [520, 1040],
    face: [...onNeck.point([330, 200]), 330, 380],
  };
}

/** Taller than any man. */
export const stature = 1.06;
export const poses = { stand: stand() };
