/** Long folds of the coat's back and the seam of its sleeve, cut to the coat. Px of the picture. */
import { clip, ink, opacity, shape, soft } from '../../../actors/kit/draw.mjs';
import { coat } from './palette.mjs';

const crease = (points, width = 2.4) =>
  ink(points, width, coat.ink, opacity(0.85)) +
  ink(
    points.split(' ').map((p) => {
      const [x, y] = p.split(',').map(Number);
      return [x + 5, y - 1];
    }),
    width * 0.8,
    coat.fill2,
    opacity(0.8),
  );

/** @param {string} outline the coat's silhouette */
export const folds = (outline) =>
  clip(
    outline,
    shape('1640,520 1700,640 1760,800 1800,1000 1900,1000 1900,520', coat.cold, soft(0.35, 'soft22')) +
      shape(
        '1560,560 1600,680 1640,860 1650,1000 1610,1000 1590,840 1566,690 1540,580',
        coat.deep,
        soft(0.7, 'soft4'),
      ) +
      shape('1480,470 1540,520 1590,600 1560,600 1510,540', coat.fill2, soft(0.5, 'soft4')) +
      crease('1548,560 1586,660 1614,800 1622,960') +
      crease('1604,560 1660,680 1694,830 1700,1000', 2) +
      crease('1504,500 1560,536 1600,600', 1.8) +
      crease('1540,900 1590,880 1650,830', 2) +
      crease('1520,960 1590,950 1670,900', 2),
  );
