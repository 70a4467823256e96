/** Grewishka: a boiler of other people's parts, and a small face in it that was somebody's son. */
import { painter } from '../kit/hands/paint.mjs';
import { once } from '../kit/hands.mjs';
import { edged } from '../kit/light.mjs';
import { place } from '../kit/place.mjs';
import { claw, farShoulder, fist, foreArm, nearShoulder, upperArm, veins } from './grewishka/arms.mjs';
import { head, iris } from './grewishka/head.mjs';
import { lids, looks, speaking } from './grewishka/looks.mjs';
import { DARK, IRON, PAINT, RUST } from './grewishka/metal.mjs';
import { sack } from './grewishka/sack.mjs';
import { back, collar, trunk } from './grewishka/trunk.mjs';

const BOX = [0, 120, 1000, 1420];
const STEP = 2.2;
const FINE = { reach: 2, least: 90, rim: 0 };

const layered = (solids, layer) => solids.map((solid) => ({ ...solid, layer }));

const bodies = {
  loom: () => {
    const turn = { yaw: 16, pitch: 8, roll: -2, scale: 1.16 };
    const elbow = [122, 1090, 40];
    const wrist = [168, 896, 230];
    return [
      ...trunk([512, 770, 0], turn),
      ...back([512, 770, 0], turn),
      ...collar([440, 494, 60], { yaw: 20, pitch: 14, roll: -5, scale: 0.92 }),
      ...farShoulder([214, 590, -20], { roll: -14 }),
      veins([
        [
          [330, 540, 150],
          [300, 490, 120],
          [250, 530, 90],
        ],
        [
          [620, 560, 170],
          [690, 500, 140],
          [760, 520, 110],
        ],
        [
          [600, 590, 190],
          [650, 540, 190],
          [730, 580, 160],
        ],
      ]),
      ...layered(
        [
          ...nearShoulder([812, 560, 10], { yaw: -20, roll: 10, scale: 1.04 }),
          ...upperArm([850, 670, 10], [886, 910, 30], 78, IRON),
          ...foreArm([886, 910, 30], [846, 1200, 130], 86, 108, RUST),
          ...fist([836, 1270, 150], { roll: 6, yaw: 20 }),
        ],
        1,
      ),
      ...layered(
        [
          ...upperArm([190, 690, -10], elbow, 62, DARK),
          ...foreArm(elbow, wrist, 66, 82, PAINT),
          ...claw(
            [178, 838, 270],
            70,
            [
              {
                chain: [
                  [118, 846, 270],
                  [86, 822, 276],
                  [62, 786, 280],
                ],
                blade: { roll: -14 },
                length: 214,
              },
              {
                chain: [
                  [134, 794, 290],
                  [112, 748, 300],
                  [104, 700, 300],
                ],
                blade: { roll: -10 },
                length: 250,
              },
              {
                chain: [
                  [176, 772, 300],
                  [172, 720, 310],
                  [176, 668, 310],
                ],
                blade: { roll: -3 },
                length: 264,
              },
              {
                chain: [
                  [222, 790, 300],
                  [246, 746, 310],
                  [258, 702, 314],
                ],
                blade: { roll: 6 },
                length: 240,
              },
              {
                chain: [
                  [240, 880, 310],
                  [276, 924, 330],
                  [306, 962, 340],
                ],
                blade: { roll: 138 },
                length: 196,
                curl: -1,
              },
            ],
            {},
          ),
        ],
        2,
      ),
    ];
  },
  /** Low, before a leap: the back above the head, one elbow higher than that, the chains hanging. */
  crouch: () => {
    const turn = { yaw: 18, pitch: 34, roll: -4, scale: 1.12 };
    const at = [566, 880, -40];
    const elbow = [104, 560, 40];
    const wrist = [150, 706, 240];
    const knee = [352, 1040, 210];
    return [
      ...trunk(at, turn),
      ...back(at, turn),
      ...collar([424, 690, 120], { yaw: 22, pitch: 26, roll: -8, scale: 0.92 }),
      ...farShoulder([268, 672, 20], { roll: -30, pitch: 20 }),
      veins([
        [
          [370, 640, 210],
          [320, 590, 170],
          [280, 610, 130],
        ],
        [
          [640, 660, 190],
          [700, 590, 160],
          [770, 600, 120],
        ],
      ]),
      ...upperArm([500, 1290, 60], knee, 92, IRON),
      ...foreArm(knee, [300, 1420, 150], 88, 96, RUST),
      ...layered(
        [
          ...nearShoulder([818, 640, 20], { yaw: -20, roll: 16, pitch: 12, scale: 1.04 }),
          ...upperArm([860, 740, 30], [914, 930, 60], 78, IRON),
          ...foreArm([914, 930, 60], [800, 1130, 230], 86, 108, RUST),
          ...fist([770, 1200, 260], { roll: 24, yaw: 26 }),
        ],
        1,
      ),
      ...layered(
        [
          ...upperArm([240, 690, 20], elbow, 62, DARK),
          ...foreArm(elbow, wrist, 62, 80, PAINT),
          ...claw(
            [158, 756, 270],
            68,
            [
              {
                chain: [
                  [104, 776, 270],
                  [72, 812, 276],
                  [60, 852, 280],
                ],
                blade: { roll: 186 },
                length: 210,
                curl: -1,
              },
              {
                chain: [
                  [130, 808, 290],
                  [112, 858, 300],
                  [116, 908, 300],
                ],
                blade: { roll: 176 },
                length: 236,
                curl: -1,
              },
              {
                chain: [
                  [172, 818, 300],
                  [172, 874, 310],
                  [180, 926, 310],
                ],
                blade: { roll: 168 },
                length: 244,
                curl: -1,
              },
              {
                chain: [
                  [212, 796, 300],
                  [232, 848, 310],
                  [246, 896, 314],
                ],
                blade: { roll: 158 },
                length: 226,
                curl: -1,
              },
              {
                chain: [
                  [226, 742, 310],
                  [268, 756, 330],
                  [296, 788, 340],
                ],
                blade: { roll: 140 },
                length: 178,
                curl: -1,
              },
            ],
            {},
          ),
        ],
        2,
      ),
    ];
  },
};

const body = (name, layer) =>
  once(`grewishka ${name}`, () => painter(bodies[name](), BOX, STEP, FINE)).draw(layer);

/**
 * @param {{ name: string, up: number, head: string, neck: number[], waist: number[], sackAt: number[] }} how `up` is px that the whole
 *   is moved up, `head` where it sits before that
 */
function pose({ name, up, head: headAt, neck, waist, sackAt }) {
  const whole = place(`translate(0 ${-up})`);
  const onNeck = place(`translate(0 ${-up}) ${headAt}`);
  const layer = (n, weight) => whole.draw(edged(body(name, n), weight));
  const fixed = { on: 'body', swing: null };
  return {
    faces: 'left',
    seed: 19,
    defs: '',
    looks,
    lids,
    speaking,
    parts: [
      { name: 'body', ...fixed, draw: () => layer(0, 'bold') },
      sack(whole.point(sackAt)),
      { name: 'near-arm', ...fixed, draw: () => layer(1, 'bold') },
      { name: 'head', on: 'head', swing: null, draw: (feeling) => onNeck.draw(edged(head(feeling), 'line')) },
      { name: 'claw', ...fixed, draw: () => layer(2, 'line') },
    ],
    eyesBox: onNeck.box([402, 346, 150, 90]),
    mouthBox: onNeck.box([412, 446, 110, 80]),
    irises: [onNeck.oval(iris)],
    gaze: 3,
    neck: whole.point(neck),
    waist: whole.point(waist),
    face: [...onNeck.point([350, 250]), 300, 300],
  };
}

/** The most that keeps the lower edge below the window; the rest of his size is in the drawing. */
export const stature = 1.07;
export const poses = {
  loom: pose({
    name: 'loom',
    up: 110,
    head: 'translate(-66 6) rotate(-5 500 400) translate(500 400) scale(.86) translate(-500 -400)',
    neck: [452, 540],
    waist: [510, 1200],
    sackAt: [398, 1166],
  }),
  crouch: pose({
    name: 'crouch',
    up: 0,
    head: 'translate(-84 214) rotate(-9 500 400) translate(500 400) scale(.88) translate(-500 -400)',
    neck: [440, 720],
    waist: [560, 1230],
    sackAt: [560, 1216],
  }),
};
