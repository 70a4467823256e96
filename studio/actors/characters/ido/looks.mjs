/**
 * What Ido feels. `eyes` go to `eye()`; `brows` are px that inner end, arch and outer end of each brow move (down is +), `far`
 * the far one where it differs; `bags`, `forehead`, `frown`, `crow` (0..1) deepen what years have left.
 */
const REST = { brows: [0, 0, 0], bags: 0.5, forehead: 0.3, frown: 0.25, crow: 0.4 };

export const looks = {
  neutral: { ...REST, eyes: { open: 0.74 }, mouth: 'rest' },
  // One brow knows better: his jokes are told with it.
  warm: {
    ...REST,
    eyes: { open: 0.66, squint: 0.95 },
    brows: [-7, -17, -12],
    far: [3, -1, 2],
    mouth: 'wry',
    bags: 0.4,
    forehead: 0.5,
    crow: 1,
  },
  sad: {
    ...REST,
    eyes: { open: 0.6, tilt: -0.7, look: [-0.15, 0.5] },
    brows: [-24, -5, 16],
    mouth: 'down',
    bags: 0.65,
    forehead: 0.6,
    frown: 0.7,
  },
  tired: {
    ...REST,
    eyes: { open: 0.32, tilt: -0.25, look: [0, 0.35] },
    brows: [1, 6, 10],
    mouth: 'slack',
    bags: 1,
    forehead: 0.15,
  },
  angry: {
    ...REST,
    eyes: { open: 0.74, tilt: 0.85, squint: 0.5 },
    brows: [24, 13, -8],
    mouth: 'pressed',
    bags: 0.5,
    forehead: 0,
    frown: 1,
  },
  surprised: {
    ...REST,
    eyes: { open: 1.22, irisSize: 0.9 },
    brows: [-17, -23, -16],
    mouth: 'agape',
    bags: 0.35,
    forehead: 1,
    frown: 0,
    crow: 0.2,
  },
  afraid: {
    ...REST,
    eyes: { open: 1.16, tilt: -0.5, irisSize: 0.8, look: [0.25, -0.05] },
    brows: [-25, -13, 1],
    mouth: 'drawn',
    bags: 0.6,
    forehead: 0.9,
    frown: 0.9,
  },
};

export const lids = {
  half: { ...looks.neutral, eyes: { open: 0.36, look: [0, 0.1] } },
  shut: { ...looks.neutral, eyes: { open: 0 } },
};
export const speaking = {
  ah: { ...looks.neutral, mouth: 'ah' },
  oh: { ...looks.neutral, mouth: 'oh' },
};
