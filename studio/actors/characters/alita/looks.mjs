/** Alita's feelings as numbers. */

/**
 * `eyes` go to `eye()`, `farOpen` is the far eye's share of it; `farBrow` and `nearBrow` move each brow's inner and outer
 * end in px (down is +); `furrow` 0…1 folds the skin between them; `blush` 0…1 is added to the cheeks.
 */
export const looks = {
  neutral: {
    eyes: { open: 0.88, farOpen: 0.97 },
    farBrow: [1, 1],
    nearBrow: [-1, -1],
    mouth: 'rest',
    blush: 0,
  },
  warm: {
    eyes: { open: 0.84, squint: 0.48 },
    farBrow: [-4, -4],
    nearBrow: [-6, -3],
    mouth: 'smile',
    blush: 0.6,
  },
  sad: {
    eyes: { open: 0.74, tilt: -0.5, look: [-0.05, 0.34] },
    farBrow: [-20, 10],
    nearBrow: [-22, 12],
    furrow: 0.35,
    mouth: 'sad',
    blush: 0,
  },
  fierce: {
    eyes: { open: 0.84, tilt: 0.62, squint: 0.22, irisSize: 0.92, look: [-0.08, -0.04] },
    farBrow: [19, -5],
    nearBrow: [21, -9],
    furrow: 0.9,
    flare: 0.9,
    mouth: 'grit',
    blush: 0,
  },
  surprised: {
    eyes: { open: 1.1, irisSize: 0.84 },
    farBrow: [-13, -12],
    nearBrow: [-17, -14],
    mouth: 'oh',
    blush: 0.1,
  },
  afraid: {
    eyes: { open: 1.02, tilt: -0.36, irisSize: 0.76, look: [0.16, 0.04] },
    farBrow: [-23, 5],
    nearBrow: [-25, 8],
    furrow: 0.6,
    mouth: 'tense',
    blush: 0,
  },
  curious: {
    eyes: { open: 1, farOpen: 0.88, look: [-0.1, -0.12] },
    farBrow: [5, 2],
    nearBrow: [-14, -13],
    mouth: 'parted',
    blush: 0.15,
  },
};

const calm = { ...looks.neutral, farBrow: [1, 2], nearBrow: [0, 2] };
export const lids = {
  half: { ...calm, eyes: { open: 0.42 } },
  shut: { ...calm, eyes: { open: 0 } },
};
export const speaking = {
  ah: { ...looks.neutral, mouth: 'ah' },
  oh: { ...looks.neutral, mouth: 'oh' },
};
