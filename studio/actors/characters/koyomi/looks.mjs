/** What Koyomi feels, and never says. `eyes` go to `eye()`, `mouth` to `lips()`; `brows` are px down: inner end, arch, outer end. */
import { shape } from '../../kit/draw.mjs';

/** One front tooth is gone. */
const gap = (at) => shape([at(-0.3, -4), at(-0.02, -4), at(0.0, 16), at(-0.29, 16)], '#2a0c12');

export const looks = {
  neutral: {
    eyes: { open: 0.84, tilt: 0.12 },
    brows: [5, 2, -1],
    mouth: { far: 1, near: 2, bow: -1, wide: 0.95, press: 0.2 },
    blush: 0.25,
  },
  scowl: {
    eyes: { open: 0.7, tilt: 0.75, squint: 0.5 },
    brows: [21, 9, -7],
    mouth: { far: 6, near: 8, bow: -4, wide: 0.94, press: 0.55, fold: 0.4 },
    furrow: 0.9,
    blush: 0.45,
  },
  grin: {
    eyes: { open: 0.8, squint: 0.75 },
    brows: [3, -5, -4],
    far: [-7, -10, -6],
    mouth: {
      far: -12,
      near: -17,
      bow: 0,
      wide: 1.28,
      open: 24,
      teeth: 12,
      tongue: 0.7,
      fold: 1,
      inside: gap,
    },
    blush: 0.8,
  },
  surprised: {
    eyes: { open: 1.12, irisSize: 0.85 },
    brows: [-12, -16, -10],
    mouth: { far: 3, near: 3, bow: -5, wide: 0.68, open: 21, teeth: 5, tongue: 0.7 },
    blush: 0.1,
  },
  sad: {
    eyes: { open: 0.7, tilt: -0.5, look: [-0.05, 0.36] },
    brows: [-15, 0, 11],
    mouth: { far: 6, near: 7, bow: -3, wide: 0.86, press: 0.3, fold: 0.2 },
    furrow: 0.35,
    blush: 0.5,
  },
};

export const lids = {
  half: { ...looks.neutral, eyes: { open: 0.42 } },
  shut: { ...looks.neutral, eyes: { open: 0 } },
};
export const speaking = {
  ah: {
    ...looks.neutral,
    mouth: { far: 1, near: 2, bow: -4, wide: 0.95, open: 18, teeth: 6, tongue: 0.7, inside: gap },
  },
  oh: { ...looks.neutral, mouth: { far: 2, near: 2, bow: -4, wide: 0.62, open: 16, teeth: 3, tongue: 0.6 } },
};
