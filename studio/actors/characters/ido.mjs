/** Dr Daisuke Ido: glasses, a long coat, a tie that he still puts on. */
import { begin, form, group, opacity, shape, turned } from '../kit/draw.mjs';
import { figure } from '../kit/light.mjs';
import { coat, collarBack, gradients, lapels, neck, shirt } from './ido/coat.mjs';
import { face, looks as faces, glasses } from './ido/face.mjs';
import { backHair, fringePaths, frontHair, locks, napeHair } from './ido/hair.mjs';

export const facing = 'left';
/** Where his face is in the finished picture: x, y, width, height in px. */
export const faceBox = [310, 130, 300, 380];
export const looks = Object.keys(faces);

const HEAD = turned('translate(500 470) translate(0 14) rotate(-2) scale(1.11) translate(-500 -452)');

const ear = () =>
  form(
    '588,286 606,268 628,278 630,320 612,362 594,366 586,330',
    '#c08a74',
    shape('600,290 614,282 620,310 606,346 602,320', '#6e3f44') +
      shape('612,262 640,280 630,370 606,380 620,330', '#7a4a50', opacity(0.8)),
  );

/** @param {string} look @returns {string} SVG */
export function draw(look) {
  begin(77);
  const feeling = faces[look];
  const hair = locks();
  const head = napeHair(hair) + ear() + face(feeling, fringePaths(hair)) + frontHair(hair) + glasses();
  const body = collarBack() + neck() + coat() + shirt() + lapels();
  return figure(gradients, group(backHair(), HEAD) + body + group(head, HEAD), {
    place: 'translate(20 62) scale(.95)',
  });
}
