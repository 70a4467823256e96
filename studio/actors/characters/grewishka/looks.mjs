/**
 * What Grewishka shows. `eyes` go to `eye()`; `brows` are px that inner end, arch and outer end move (down is +); `glow` and
 * `shutter` are the lens's; `frown` and `snarl` (0..1) fold the skin.
 */
const REST = { brows: [5, 3, 0], frown: 0.45, snarl: 0.1, glow: 0.9, shutter: 0.24 };

export const looks = {
  neutral: { ...REST, eyes: { open: 0.66, tilt: 0.4 }, mouth: 'rest' },
  grin: {
    ...REST,
    eyes: { open: 0.62, tilt: 0.5, squint: 0.9, irisSize: 0.86 },
    brows: [8, -3, -8],
    snarl: 0.6,
    glow: 1,
    shutter: 0.36,
    mouth: 'grin',
  },
  rage: {
    ...REST,
    eyes: { open: 0.98, tilt: 0.9, irisSize: 0.72 },
    brows: [14, 5, -8],
    frown: 1,
    snarl: 1,
    glow: 1,
    shutter: 0,
    mouth: 'rage',
  },
  hurt: {
    ...REST,
    eyes: { open: 0.42, tilt: -0.2, squint: 0.9, look: [0.2, 0.3] },
    brows: [0, 5, 7],
    frown: 0.9,
    snarl: 0.5,
    glow: 0.45,
    shutter: 0.55,
    mouth: 'hurt',
  },
  // Somebody's son, for as long as it takes to say it.
  quiet: {
    ...REST,
    eyes: { open: 0.6, tilt: -0.6, look: [-0.1, 0.4] },
    brows: [-11, -2, 8],
    frown: 0.2,
    snarl: 0,
    glow: 0.3,
    shutter: 0.5,
    mouth: 'quiet',
  },
};
export const lids = {
  half: { ...looks.neutral, eyes: { open: 0.34, tilt: 0.2 }, shutter: 0.6 },
  shut: { ...looks.neutral, eyes: { open: 0 }, shutter: 1 },
};
export const speaking = {
  ah: { ...looks.neutral, mouth: 'ah' },
  oh: { ...looks.neutral, mouth: 'oh' },
};
