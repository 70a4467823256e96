/** What Gelda feels. `eyes` go to `eye()`, `mouth` to `lips()`; `brows` are px down: inner end, arch, outer end; `far` where it differs. */
export const looks = {
  neutral: {
    eyes: { open: 0.76 },
    brows: [1, 0, 0],
    mouth: { far: 1, near: 2, bow: 0, wide: 0.96 },
  },
  warm: {
    eyes: { open: 0.7, squint: 0.75 },
    brows: [-5, -6, -1],
    mouth: { far: -5, near: -11, bow: 2, wide: 1.1, fold: 0.8 },
  },
  stern: {
    eyes: { open: 0.7, tilt: 0.55, squint: 0.3, look: [-0.06, 0] },
    brows: [15, 5, -5],
    mouth: { far: 3, near: 4, bow: -1.5, wide: 0.96, press: 0.45, fold: 0.4 },
    furrow: 0.9,
  },
  afraid: {
    eyes: { open: 1.05, tilt: -0.35, irisSize: 0.78, look: [0.1, -0.05] },
    brows: [-17, -8, 5],
    mouth: { far: 6, near: 7, bow: -1, wide: 0.98, open: 8, teeth: 5, fold: 0.5 },
    furrow: 0.7,
  },
};

export const lids = {
  half: { ...looks.neutral, eyes: { open: 0.38 } },
  shut: { ...looks.neutral, eyes: { open: 0 } },
};
export const speaking = {
  ah: { ...looks.neutral, mouth: { far: 2, near: 2, bow: -4, wide: 0.94, open: 16, teeth: 6, tongue: 0.6 } },
  oh: { ...looks.neutral, mouth: { far: 2, near: 2, bow: -4, wide: 0.64, open: 15, teeth: 3, tongue: 0.5 } },
};
