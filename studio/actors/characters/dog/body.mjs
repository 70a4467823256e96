/** A small barrel on four legs, one of them somebody's clever work. */
import { all, ball, block, bounded, drum, hose, melted, ring, rod, upright } from '../../kit/solids.mjs';
import { patches } from '../../kit/wear.mjs';
import { BRASS, fringe, RUBBER, STEEL, scattered, TAN } from './coat.mjs';

const leg = (points, radii) =>
  melted(
    points.slice(1).map((p, i) => rod(points[i], p, radii[i], radii[i + 1])),
    14,
  );
const paw = ([x, y, z]) =>
  melted(
    [
      ball([x - 14, y, z + 14], [44, 28, 44]),
      ball([x - 36, y + 6, z + 26], [18, 20, 22]),
      ball([x - 8, y + 8, z + 38], [18, 19, 20]),
    ],
    8,
  );

const SHOULDER = [516, 800, 118];
const KNEE = [486, 968, 140];
const FOOT = [504, 1164, 150];

export function solids() {
  const trunk = melted(
    [
      rod([480, 640, 20], [800, 640, -90], 142, 122),
      ball([450, 660, 50], [140, 170, 120]),
      ball([812, 690, -80], [130, 142, 110]),
      rod([480, 560, 10], [450, 470, 0], 120, 104),
    ],
    50,
  );
  const farFront = melted(
    [
      leg(
        [
          [400, 760, 20],
          [386, 960, 30],
          [392, 1150, 30],
        ],
        [58, 44, 38],
      ),
      paw([388, 1190, 36]),
    ],
    16,
  );
  const nearHind = melted(
    [
      leg(
        [
          [836, 740, 0],
          [800, 930, 20],
          [872, 1040, -10],
          [846, 1150, 0],
        ],
        [104, 66, 46, 38],
      ),
      paw([836, 1190, 10]),
    ],
    22,
  );
  const farHind = melted(
    [
      leg(
        [
          [720, 780, -150],
          [690, 930, -150],
          [744, 1040, -160],
          [722, 1140, -150],
        ],
        [84, 56, 42, 36],
      ),
      paw([712, 1176, -146]),
    ],
    20,
  );
  return [
    { distance: upright(bounded(trunk, [640, 640, -20], 420)), colours: TAN },
    { distance: upright(bounded(farFront, [390, 980, 30], 280)), colours: { ...TAN, base: '#7d624d' } },
    { distance: upright(bounded(nearHind, [830, 960, 0], 330)), colours: TAN },
    { distance: upright(bounded(farHind, [710, 980, -150], 290)), colours: { ...TAN, base: '#665040' } },
    {
      distance: upright(
        bounded(
          all(
            drum([SHOULDER[0], SHOULDER[1], 60], [SHOULDER[0] - 16, SHOULDER[1], 172], 66, 60, 10),
            ring([SHOULDER[0] - 16, SHOULDER[1], 172], [-0.14, 0, 0.99], 44, 7),
          ),
          SHOULDER,
          120,
        ),
      ),
      colours: BRASS,
      detail: patches('#4d3d31', { spot: 22, share: 0.38, seed: 3 }),
    },
    {
      distance: upright(
        bounded(
          all(
            drum([SHOULDER[0] - 16, SHOULDER[1], 150], [SHOULDER[0] - 20, SHOULDER[1], 186], 22, 20, 5),
            ...[0, 1, 2, 3, 4, 5].map((i) =>
              ball(
                [SHOULDER[0] - 16 + Math.cos(i * 1.047) * 52, SHOULDER[1] + Math.sin(i * 1.047) * 52, 172],
                [7, 7, 7],
              ),
            ),
          ),
          SHOULDER,
          120,
        ),
      ),
      colours: STEEL,
    },
    {
      distance: upright(
        bounded(
          all(
            drum([SHOULDER[0] - 24, SHOULDER[1] + 20, 140], [KNEE[0] - 14, KNEE[1], 140], 19, 17, 4),
            drum([SHOULDER[0] + 20, SHOULDER[1] + 30, 150], [KNEE[0] + 20, KNEE[1], 150], 13, 11, 4),
            drum(
              [SHOULDER[0] + 20, SHOULDER[1] + 40, 150],
              [SHOULDER[0] + 18, SHOULDER[1] + 100, 150],
              20,
              20,
              4,
            ),
          ),
          [500, 880, 145],
          140,
        ),
      ),
      colours: STEEL,
    },
    {
      distance: upright(
        bounded(
          all(
            drum([KNEE[0], KNEE[1], 110], [KNEE[0] - 6, KNEE[1], 182], 36, 34, 6),
            ring([KNEE[0] - 6, KNEE[1], 182], [0, 0, 1], 20, 5),
          ),
          KNEE,
          70,
        ),
      ),
      colours: BRASS,
    },
    {
      distance: upright(
        bounded(
          all(
            drum(KNEE, [FOOT[0], FOOT[1] - 40, FOOT[2]], 20, 16, 4),
            ...[0.3, 0.42, 0.54, 0.66].map((t) =>
              ring(
                KNEE.map((n, i) => n + (FOOT[i] - n) * t),
                [0.09, 0.99, 0.05],
                23,
                5,
              ),
            ),
          ),
          [495, 1060, 145],
          130,
        ),
      ),
      colours: STEEL,
    },
    {
      distance: upright(
        bounded(
          all(
            drum([FOOT[0], FOOT[1] - 52, FOOT[2]], [FOOT[0] - 2, FOOT[1] + 20, FOOT[2]], 28, 46, 10),
            block([FOOT[0] - 4, FOOT[1] + 30, FOOT[2] + 6], [50, 16, 46], 12),
          ),
          FOOT,
          90,
        ),
      ),
      colours: RUBBER,
    },
    {
      distance: upright(
        hose(
          [
            [520, 740, 170],
            [560, 850, 180],
            [530, 960, 180],
          ],
          7,
        ),
      ),
      colours: { ...RUBBER, base: '#6a2a2c', shade: '#4a2226' },
    },
  ];
}

/** Wire hair where the outline would be smooth: back, belly, breast, breeches, feathers of the legs. */
export const backHair = () =>
  fringe(
    [
      [500, 530, 330],
      [600, 516, 340],
      [720, 518, 350],
      [830, 556, 14],
      [920, 640, 50],
    ],
    74,
    [42, 8],
    'tan',
  ) +
  fringe(
    [
      [930, 690, 70],
      [924, 780, 90],
      [890, 870, 100],
    ],
    26,
    [46, 8],
    'tan',
  ) +
  fringe(
    [
      [320, 620, 130],
      [330, 700, 120],
      [400, 790, 100],
    ],
    20,
    [50, 9],
    'cream',
  );
export const frontHair = () =>
  fringe(
    [
      [570, 780, 70],
      [640, 786, 76],
      [740, 780, 84],
    ],
    40,
    [54, 8],
    'dark',
  ) +
  fringe(
    [
      [770, 800, 96],
      [860, 850, 80],
      [900, 800, 70],
    ],
    26,
    [48, 8],
    'tan',
  ) +
  scattered([680, 590, 150, 60], 22, 22, [34, 4], 'tan', 0.7) +
  scattered([680, 690, 130, 60], 50, 34, [36, 4], 'dark', 0.34) +
  scattered([850, 720, 60, 100], 80, 30, [34, 4], 'tan', 0.62) +
  scattered([560, 660, 60, 80], 70, 20, [38, 4.5], 'tan', 0.44) +
  fringe(
    [
      [336, 660, 104],
      [360, 740, 98],
      [430, 790, 92],
      [470, 770, 88],
    ],
    46,
    [70, 10],
    'cream',
  ) +
  fringe(
    [
      [340, 600, 110],
      [380, 660, 100],
      [440, 680, 92],
      [490, 650, 84],
    ],
    46,
    [74, 10],
    'cream',
  ) +
  fringe(
    [
      [330, 560, 108],
      [400, 600, 98],
      [480, 590, 84],
      [540, 560, 70],
    ],
    34,
    [70, 9],
    'tan',
  ) +
  fringe(
    [
      [424, 860, 92],
      [426, 1000, 94],
      [422, 1120, 90],
    ],
    22,
    [36, 6],
    'tan',
    0.24,
  ) +
  fringe(
    [
      [896, 900, 96],
      [914, 1000, 96],
      [880, 1120, 92],
    ],
    20,
    [38, 6],
    'tan',
    0.3,
  );

/** Straight up, as a terrier's is, and never still. */
export const tail = () =>
  fringe(
    [
      [846, 590, 290],
      [862, 560, 286],
    ],
    12,
    [60, 12],
    'tan',
  ) +
  fringe(
    [
      [866, 560, 284],
      [884, 490, 292],
      [900, 420, 302],
      [908, 380, 310],
    ],
    46,
    [52, 8],
    'tan',
  ) +
  fringe(
    [
      [866, 540, 256],
      [880, 470, 266],
      [898, 400, 284],
    ],
    30,
    [40, 7],
    'dark',
  );
