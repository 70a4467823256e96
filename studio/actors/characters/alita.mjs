/** Alita in the first days: a borrowed body, a borrowed coat, and her own eyes. */
import { begin, group, opacity, turned } from '../kit/draw.mjs';
import { figure } from '../kit/light.mjs';
import { coat, collarBack, gradients } from './alita/coat.mjs';
import { dollBody } from './alita/doll.mjs';
import { brows, face, looks as faces } from './alita/face.mjs';
import { backHair, fringePaths, frontHair, locks, sideHair } from './alita/hair.mjs';

export const facing = 'left';
/** Where her face is in the finished picture: x, y, width, height in px. */
export const faceBox = [330, 175, 300, 330];
export const looks = Object.keys(faces);

const HEAD = turned('translate(500 470) rotate(-3.5) scale(1.06) translate(-500 -448)');
const BODY = turned('rotate(1.2 480 620)');

/** @param {string} look @returns {string} SVG */
export function draw(look) {
  begin(41);
  const feeling = faces[look];
  const hair = locks();
  const head =
    sideHair(hair) +
    face(feeling, fringePaths(hair)) +
    frontHair(hair) +
    group(brows(feeling), opacity(0.38));
  const body = group(collarBack() + dollBody() + coat(), BODY);
  return figure(gradients, group(backHair(), HEAD) + body + group(head, HEAD), {
    place: 'translate(24 52) scale(.96)',
  });
}
