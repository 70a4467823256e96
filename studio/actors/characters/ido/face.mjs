/** Ido's face, three-quarter, turned to the left of the picture; a man past fifty who does not sleep. */
import { ribbon, round, taper } from '../../kit/curve.mjs';
import { ellipse, ink, opacity, path, random, shape, soft, tint } from '../../kit/draw.mjs';
import { eye } from '../../kit/eye.mjs';
import { castShadow, lit, litInk } from '../../kit/light.mjs';
import { mouths } from './mouth.mjs';
import { skull, within } from './skull.mjs';

const WRINKLE = '#7a4448';

/** @param {string[]} fringe outlines of the hair over the brow */
export const face = (look, fringe) =>
  skull() +
  within(castShadow(fringe, [7, 12], '#7a4a50', 0.55) + stubble() + age(look)) +
  ear() +
  nose() +
  mouths[look.mouth]() +
  eyes(look.eyes) +
  brows(look);

function stubble() {
  let d = '';
  for (let i = 0; i < 640; i++) {
    const x = 392 + random() * 176;
    const y = 384 + random() * 92;
    // Upper lip, chin, and up along the jaw.
    if (y > 398 + (x > 480 ? (480 - x) * 0.32 : (x - 440) ** 2 * 0.002))
      d += `M${round(x)} ${round(y)}l${round(0.5 + 0.8 * random())} ${round(1.4 + 1.7 * random())}`;
  }
  return (
    `<path d="${d}" stroke="#4a3a40" stroke-width="1.3" opacity=".36" fill="none"/>` +
    tint(
      shape('404,404 430,398 470,400 520,392 566,360 560,420 500,478 430,480 406,440', '#5d4a58', soft(0.2)),
    )
  );
}

/** Bags, crow's feet, the fold from nose to mouth, the brow. */
function age({ bags, forehead, frown, crow }) {
  const line = (points, width, amount, colour = WRINKLE) => ink(points, width, colour, opacity(amount));
  return (
    tint(
      shape('470,318 486,329 508,330 532,318 518,340 490,342', '#9a5a5c', opacity(bags * 0.8)) +
        shape('382,318 394,327 414,318 402,336 388,332', '#9a5a5c', opacity(bags * 0.8)),
    ) +
    lit('474,338 494,346 520,340 526,352 494,360 470,350', { left: 0.3, top: 0.2 }, { blur: 4 }) +
    line('470,331 490,343 520,339', 1.2 + bags, 0.4 + bags * 0.5) +
    line('384,331 396,338 410,333', 0.9 + bags * 0.8, 0.4 + bags * 0.5) +
    line('540,300 554,293 566,284', 0.8 + crow * 0.9, 0.3 + crow * 0.6, '#6a3a42') +
    line('541,307 556,307 570,303', 0.8 + crow * 0.9, 0.3 + crow * 0.6, '#6a3a42') +
    line('540,313 553,319 564,323', 0.6 + crow * 0.9, 0.2 + crow * 0.6, '#6a3a42') +
    line('392,220 424,214 470,214 520,223', 1 + forehead, 0.15 + forehead * 0.6) +
    line('396,233 424,227 466,229 512,238', 1 + forehead, 0.15 + forehead * 0.6) +
    line('400,247 424,243 458,246', 0.4 + forehead, forehead * 0.7) +
    line('437,254 431,268 435,284', 0.8 + frown * 1.6, 0.3 + frown * 0.6) +
    line('450,256 452,268 448,280', 0.4 + frown * 1.6, frown * 0.8) +
    // Nose to mouth, and down the hollow of the cheek.
    line('466,362 480,376 488,392', 2.2, 0.75) +
    line('404,372 398,384', 1.4, 0.6) +
    line('540,356 530,386 514,410', 2, 0.35)
  );
}

const ear = () =>
  ink('598,290 604,272 618,266 630,280 631,306 622,330 612,344', 2, '#6a3a40') +
  ink('606,296 612,284 621,288 622,306 612,322', 1.8, '#6a3a40', opacity(0.8)) +
  tint(shape('606,300 614,290 620,304 610,324 602,318', '#7a4547', opacity(0.7))) +
  ink('597,312 603,318 600,328', 1.8, '#6a3a40');

const nose = () =>
  ink('410,366 415,373 424,373 434,376 444,374 451,366', 1.6, '#54282e') +
  ellipse(419, 372, 3.4, 1.7, '#3a171c', opacity(0.85)) +
  ellipse(440, 373, 4.4, 2, '#3a171c', opacity(0.85)) +
  ink('452,350 459,360 454,369', 1.8, '#6a3a40', opacity(0.8)) +
  lit('403,358 409,351 417,353 417,361 409,365', { left: 0.5, top: 0.5, right: 0.15 }) +
  litInk('428,304 417,334 411,356', 2.6, { left: 0.75, top: 0.5 }) +
  tint(ink('428,304 417,334 411,356', 2.2, '#f2cfb2', opacity(0.5)));

function eyes(state) {
  const [x, y] = state.look ?? [0, 0];
  const his = { lidShadow: 0.5, iris: 'grey', lash: '#2a161a', wing: 0.06, ...state };
  return (
    eye({
      x: 402,
      y: 304,
      width: 40,
      height: 29,
      side: -1,
      irisWidth: 0.31,
      irisHeight: 0.5,
      lashWidth: 2.8,
      ...his,
      look: [x - 0.1, y],
    }) +
    eye({
      x: 499,
      y: 304,
      width: 64,
      height: 33,
      side: 1,
      irisWidth: 0.235,
      irisHeight: 0.5,
      lashWidth: 3.4,
      ...his,
      look: [x - 0.14, y],
    })
  );
}

/** Bushy, going grey: a dark shape and single hairs over it. */
function brows({ brows: near, far = near }) {
  const brow = (places, moves, width) => {
    const spine = places.map(([x, y], i) => [x, y + moves[i]]);
    const hairs = Array.from({ length: 9 }, (_, i) => {
      const t = i / 10;
      const k = Math.min(places.length - 2, Math.floor(t * (places.length - 1)));
      const u = t * (places.length - 1) - k;
      const at = [0, 1].map((c) => spine[k][c] + (spine[k + 1][c] - spine[k][c]) * u);
      const along = [0, 1].map((c) => spine[k + 1][c] - spine[k][c]);
      const size = Math.hypot(...along);
      return ink(
        [
          [at[0] - (along[0] / size) * 3, at[1] - (along[1] / size) * 3 + 3],
          [at[0] + (along[0] / size) * 8, at[1] + (along[1] / size) * 8 - 2],
        ],
        0.9,
        i % 3 ? '#8d898f' : '#2b262d',
      );
    });
    return tint(path(ribbon(spine, taper.lock(4, width, 0.4, 0.7)), '#2d282f') + hairs.join(''));
  };
  const moves = ([inner, arch, outer]) => [inner, (inner + arch) / 2, arch, outer];
  return (
    brow(
      [
        [426, 262],
        [410, 253],
        [396, 252],
        [382, 261],
      ],
      moves(far),
      6.4,
    ) +
    brow(
      [
        [456, 262],
        [484, 249],
        [518, 249],
        [554, 268],
      ],
      moves(near),
      7.4,
    )
  );
}
