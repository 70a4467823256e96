/** A Deckman: a clerk that the Factory screwed to its counter. */
import { painter } from '../kit/hands/paint.mjs';
import { once } from '../kit/hands.mjs';
import { edged } from '../kit/light.mjs';
import { place } from '../kit/place.mjs';
import { arm, form, gripper, pen, stamp, trunk } from './deckman/body.mjs';
import { head, irises } from './deckman/head.mjs';
import { lids, looks, speaking } from './deckman/looks.mjs';

const BOX = [60, 330, 900, 1070];
const STEP = 2.2;
const FINE = { reach: 2, least: 80, rim: 0 };
const layered = (solids, layer) => solids.map((solid) => ({ ...solid, layer }));

const solids = () => [
  ...trunk([500, 800, 0], { yaw: 20 }),
  ...layered(
    [
      ...arm([
        [340, 716, 10],
        [196, 890, 60],
        [246, 1040, 190],
      ]),
      ...form([310, 1010, 200], { roll: -10, pitch: -18, yaw: 12 }),
      ...gripper([230, 1044, 216], { roll: 66 }),
    ],
    1,
  ),
  ...layered(
    [
      ...arm(
        [
          [646, 640, -60],
          [792, 470, -20],
          [716, 566, 150],
        ],
        20,
      ),
      ...gripper([672, 606, 190], { roll: -124, scale: 0.72 }),
      ...pen([720, 540, 190], [612, 690, 200]),
    ],
    2,
  ),
  ...layered(
    [
      ...arm([
        [668, 716, 40],
        [856, 930, 80],
        [864, 740, 190],
      ]),
      ...stamp([848, 676, 214], { roll: 22 }),
      ...gripper([860, 668, 230], { roll: -4 }),
    ],
    3,
  ),
];
const body = (layer) => once('deckman', () => painter(solids(), BOX, STEP, FINE)).draw(layer);

function stand() {
  const onNeck = place('translate(-22 2) rotate(-4 500 400)');
  const fixed = { on: 'body', swing: null };
  return {
    faces: 'left',
    seed: 29,
    defs: '',
    looks,
    lids,
    speaking,
    parts: [
      { name: 'body', ...fixed, draw: () => edged(body(0), 'bold') },
      { name: 'head', on: 'head', swing: null, draw: (look) => onNeck.draw(edged(head(look), 'bold')) },
      { name: 'papers', ...fixed, draw: () => edged(body(1), 'line') },
      {
        name: 'pen',
        on: 'body',
        swing: { pivot: [646, 640], frequency: 1.4, damping: 0.3, weight: 0.15 },
        draw: () => edged(body(2), 'line'),
      },
      { name: 'stamp', ...fixed, draw: () => edged(body(3), 'line') },
    ],
    eyesBox: onNeck.box([390, 344, 166, 120]),
    mouthBox: onNeck.box([414, 468, 96, 52]),
    irises: irises.map(onNeck.oval),
    gaze: 5,
    neck: [484, 590],
    waist: [500, 1010],
    face: [...onNeck.point([330, 180]), 340, 400],
  };
}

/** Its counter is as high as it likes. */
export const stature = 1.02;
export const poses = { stand: stand() };
