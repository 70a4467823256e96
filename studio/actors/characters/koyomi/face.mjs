/** Koyomi's face, three-quarter, turned to the left of the picture. */
import { ellipse, form, group, ink, opacity, shape, soft, tint } from '../../kit/draw.mjs';
import { browsOf, faceOf } from '../../kit/face.mjs';
import { lit, litInk } from '../../kit/light.mjs';
import { head } from './skull.mjs';

const LINE = '#6b3a34';

const BROWS = {
  far: [
    [432, 255],
    [414, 248],
    [394, 247],
    [374, 256],
  ],
  near: [
    [470, 256],
    [500, 247],
    [530, 247],
    [562, 259],
  ],
  style: { width: 8, root: 6, peak: 0.3, colour: '#4a2418', hair: '#7d4a30' },
  farWidth: 6.6,
};

export const face = faceOf({
  head,
  eyes: {
    tone: 'green',
    both: { lash: '#1d0f0e', wing: 0.06, lidShadow: 0.4 },
    far: { x: 402, y: 304, width: 60, height: 60, irisWidth: 0.4, irisHeight: 0.54, lashWidth: 3.4 },
    near: {
      x: 512,
      y: 304,
      width: 86,
      height: 62,
      irisWidth: 0.315,
      irisHeight: 0.55,
      lashWidth: 4.2,
      turn: 1,
    },
  },
  brows: BROWS,
  mouth: {
    x: 449,
    y: 386,
    turn: -1,
    far: 26,
    near: 34,
    upper: 4.4,
    lower: 7,
    strength: 0.62,
    colours: {
      line: '#4a1c20',
      upper: '#b5655a',
      lower: '#cd8272',
      dark: '#2a0c12',
      teeth: '#f2eadf',
      tongue: '#b0565a',
      fold: '#935348',
    },
  },
  shadow: { colour: '#7d4a48', amount: 0.5 },
  under: (feeling) =>
    tint(
      ellipse(528, 358, 38, 16, '#dc5f4c', soft(0.24 + feeling.blush * 0.26, 'soft10')) +
        ellipse(388, 358, 24, 14, '#dc5f4c', soft(0.2 + feeling.blush * 0.26, 'soft10')) +
        ellipse(442, 336, 16, 10, '#dc5f4c', soft(0.3, 'soft4')) +
        shape('478,258 520,250 566,260 566,276 520,268 478,278', '#9a5f54', soft(0.3)),
    ) +
    freckles() +
    crease(feeling),
  over: () => ear() + nose() + plaster(),
});
export const brows = (feeling) => browsOf(BROWS, feeling);

const freckles = () =>
  tint(
    [
      [484, 352],
      [496, 344],
      [505, 357],
      [472, 346],
      [520, 350],
      [534, 358],
      [488, 366],
      [512, 368],
      [405, 352],
      [393, 345],
      [398, 364],
      [382, 358],
      [414, 344],
      [447, 318],
      [452, 328],
      [546, 348],
    ]
      .map(([x, y], i) => ellipse(x, y, 1.7 + (i % 3) * 0.5, 1.5 + (i % 2) * 0.3, '#955036', opacity(0.6)))
      .join(''),
  );

function crease({ furrow = 0 }) {
  if (furrow === 0) return '';
  return group(
    ink('444,250 440,262 443,274', 2, LINE) + ink('458,250 462,262 459,274', 2, LINE),
    opacity(furrow),
  );
}

const ear = () =>
  ink('596,300 604,284 613,290 612,308 602,322', 1.6, LINE, opacity(0.8)) +
  tint(shape('598,304 605,293 610,306 601,322 594,316', '#8a4f48', opacity(0.6)));

const nose = () =>
  tint(shape('456,306 449,326 452,338 460,344 452,351 440,353 428,349 436,336', '#b8735f', soft(0.3))) +
  ink('426,342 431,347.5 439,347 446,349 454,346.5 459,340', 1.4, '#5e2c28') +
  ellipse(433, 346, 2.8, 1.5, '#3e1815', opacity(0.8)) +
  ellipse(449, 346.5, 3.6, 1.7, '#3e1815', opacity(0.8)) +
  lit('424,334 430,327 438,328 439,337 430,341', { left: 0.5, top: 0.55, right: 0.14 }, { blur: 2 }) +
  litInk('446,304 439,318 434,328', 2, { left: 0.5, top: 0.4 });

/** Over yesterday's scrape. */
const plaster = () =>
  group(
    form(
      '-25,-9! 25,-9! 30,0 25,9! -25,9! -30,0',
      '#c9ad84',
      tint(shape('-9,-9! 9,-9! 9,9! -9,9!', '#b0936a')) +
        lit('-25,-9! 25,-9! 25,9! -25,9!', { left: 0.4, right: 0.4, top: 0.2 }) +
        ['-18', '18']
          .map(
            (x) => ellipse(Number(x), -3, 1.2, 1.2, '#8c7350') + ellipse(Number(x), 3, 1.2, 1.2, '#8c7350'),
          )
          .join(''),
    ),
    'transform="translate(556 388) rotate(-20) scale(.86)"',
  );
