/** Where every joint of the leap is: px of the picture, y down, z to us. She was drawn upright and is then tipped over. */
import { rad } from '../../../actors/kit/hands/vector.mjs';
import { place } from '../../../actors/kit/place.mjs';

/** How far she falls forward, degrees clockwise, about her hips; then where she hangs in the picture. */
const TIP = 24;
const HIPS = [915, 505];
const MOVED = [-14, -14];
const SIZE = 0.94;
const [c, s] = [Math.cos(rad(TIP)), Math.sin(rad(TIP))];

/** A place of the upright drawing, tipped. */
export function tipped([x, y, z = 0]) {
  const [u, v] = [(x - HIPS[0]) * SIZE, (y - HIPS[1]) * SIZE];
  return [HIPS[0] + MOVED[0] + u * c - v * s, HIPS[1] + MOVED[1] + u * s + v * c, z * SIZE];
}
const all = (places) => Object.fromEntries(Object.entries(places).map(([name, at]) => [name, tipped(at)]));

/** `near` is her left side, on the picture's right: it leads. */
export const joints = all({
  skull: [986, 196, 40],
  neck: [968, 268, 0],
  collar: [962, 300, 0],
  chest: [952, 352, 14],
  waist: [930, 430, 4],
  hips: [915, 505, 0],
  nearShoulder: [1036, 312, 34],
  nearElbow: [1128, 392, 96],
  nearWrist: [1196, 284, 150],
  farShoulder: [886, 312, -34],
  farElbow: [782, 284, -84],
  farWrist: [690, 196, -70],
  nearHip: [950, 520, 18],
  nearKnee: [1090, 484, 160],
  nearAnkle: [1078, 652, 108],
  nearHeel: [1068, 668, 98],
  nearToe: [1118, 726, 140],
  farHip: [882, 520, -18],
  farKnee: [752, 606, -40],
  farAnkle: [588, 640, -110],
  farHeel: [587, 655, -114],
  farToe: [516, 690, -120],
});
/** The same for what is drawn with a pen in the upright drawing. */
export const upright = place(
  `translate(${HIPS[0] + MOVED[0]} ${HIPS[1] + MOVED[1]}) rotate(${TIP}) scale(${SIZE}) translate(${-HIPS[0]} ${-HIPS[1]})`,
);
