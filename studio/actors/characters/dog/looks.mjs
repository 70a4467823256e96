/** What Button feels. `eyes` go to `eye()`; `brows` are px that inner and outer end move (down is +); `worry` tilts the button. */
export const looks = {
  neutral: { eyes: { open: 0.92 }, brows: [0, 0], mouth: 'rest' },
  glad: { eyes: { open: 0.86, squint: 0.75, irisSize: 1.06 }, brows: [-6, -4], mouth: 'glad', worry: -0.6 },
  afraid: {
    eyes: { open: 1.14, tilt: -0.5, irisSize: 0.78, look: [0.5, -0.1] },
    brows: [-9, 8],
    mouth: 'afraid',
    worry: 1,
  },
  snarl: {
    eyes: { open: 0.8, tilt: 0.8, irisSize: 0.74 },
    brows: [14, -4],
    mouth: 'snarl',
    snarl: 0.9,
    worry: -1,
  },
};
export const lids = {
  half: { ...looks.neutral, eyes: { open: 0.42 } },
  shut: { ...looks.neutral, eyes: { open: 0 } },
};
export const speaking = {
  ah: { ...looks.neutral, mouth: 'ah' },
  oh: { ...looks.neutral, mouth: 'oh' },
};
