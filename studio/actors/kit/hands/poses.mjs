/**
 * How hands are held: the bend of every joint (see `bones.mjs`) and from where they are looked at
 * (see `view` in `vector.mjs`).
 */
export const poses = {
  // Palm half up, fingers letting go of the end of a sentence.
  open: {
    index: [5, 14, 24, 12],
    middle: [1, 26, 32, 16],
    ring: [-4, 36, 38, 20],
    little: [-12, 38, 34, 18],
    thumb: { out: 46, fore: 22, bend: [8, 14], roll: 48 },
    cup: 5,
    look: { fingers: [-0.8, 0.5, 0], palm: [0.4, 0.6, -0.2], left: true },
  },
  // A thin tool between thumb and two fingers.
  hold: {
    index: [-1, 56, 54, 25],
    middle: [0, 58, 56, 27],
    ring: [-2, 66, 60, 32],
    little: [-5, 70, 58, 32],
    thumb: { out: 19, fore: 38, bend: [12, 19], roll: 31 },
    cup: 4,
    look: { fingers: [-0.75, -0.35, 0.4], palm: [0.4, -0.3, 0.7] },
  },
  // Lying on an edge, seen from its back.
  rest: {
    index: [4, 30, 28, 12],
    middle: [1, 34, 32, 14],
    ring: [-3, 38, 34, 16],
    little: [-9, 40, 34, 18],
    thumb: { out: 30, fore: 20, bend: [14, 18], roll: 40 },
    cup: 2,
    look: { fingers: [-0.85, 0.4, 0.1], palm: [0, 0.1, -1], left: true },
  },
  // Closed round cloth or a handle.
  grip: {
    index: [1, 74, 92, 46],
    middle: [0, 80, 96, 50],
    ring: [-1, 84, 96, 52],
    little: [-3, 86, 92, 52],
    thumb: { out: 24, fore: 31, bend: [26, 49], roll: 15 },
    cup: 4,
    look: { fingers: [-0.8, 0.5, 0.2], palm: [0.2, 0, -1], left: true },
  },
  // Fingers spread, the palm to us.
  raised: {
    index: [10, 4, 10, 6],
    middle: [2, 2, 8, 5],
    ring: [-7, 6, 12, 7],
    little: [-20, 8, 14, 8],
    thumb: { out: 52, fore: 14, bend: [4, 10], roll: 40 },
    cup: 1,
    look: { fingers: [-0.1, 1, 0.1], palm: [0.2, 0, 1] },
  },
};
