/**
 * What Nyssiana shows. `eyes` go to `eye()`; `brows` are px that inner and outer end move (down is +); `seam` (0..1) opens the
 * jaw's seams, `crack` shows the one across her cheek.
 */
const REST = { brows: [0, 0], seam: 0, crack: 0 };

export const looks = {
  neutral: { ...REST, eyes: { open: 0.72, tilt: 0.25 }, mouth: 'rest' },
  // She likes what she sees, as a buyer does.
  smile: {
    ...REST,
    eyes: { open: 0.56, tilt: 0.2, squint: 0.7, look: [-0.1, 0.1] },
    brows: [-3, -5],
    mouth: 'smile',
    seam: 0.2,
  },
  rage: { ...REST, eyes: { open: 1.08, tilt: 0.9, irisSize: 0.66 }, brows: [15, -7], mouth: 'rage', seam: 1 },
  afraid: {
    ...REST,
    eyes: { open: 1.16, tilt: -0.5, irisSize: 0.6, look: [0.3, 0] },
    brows: [-13, 3],
    mouth: 'afraid',
    seam: 0.3,
  },
  hurt: {
    ...REST,
    eyes: { open: 0.5, tilt: -0.1, squint: 0.9, irisSize: 0.85, look: [0.1, 0.25] },
    brows: [9, 4],
    mouth: 'hurt',
    seam: 0.6,
    crack: 1,
  },
};
export const lids = {
  half: { ...looks.neutral, eyes: { open: 0.36, tilt: 0.1 } },
  shut: { ...looks.neutral, eyes: { open: 0 } },
};
export const speaking = {
  ah: { ...looks.neutral, mouth: 'ah' },
  oh: { ...looks.neutral, mouth: 'oh' },
};
