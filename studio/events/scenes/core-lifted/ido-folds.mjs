/** Long folds of the coat's back and the seam of its sleeve, cut to the coat. Px of the picture. */
import { taper } from '../../../actors/kit/curve.mjs';
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
    shape('1590,520 1650,640 1710,800 1740,1000 1860,1000 1860,520', coat.cold, soft(0.35, 'soft22')) +
      shape('1470,470 1530,520 1576,596 1548,600 1500,540', coat.fill2, soft(0.5, 'soft4')) +
      // Two folds, which hang from the shoulder and part above the belt.
      shape(
        '1540,590! 1572,690 1592,800 1594,960! 1568,960 1572,820 1560,700',
        coat.deep,
        soft(0.6, 'soft2'),
      ) +
      shape('1552,636! 1548,720 1532,820 1504,936! 1538,850 1560,740', coat.deep, soft(0.65, 'soft2')) +
      crease('1540,586 1572,690 1592,800 1594,960', 2) +
      // The seam down the middle of the back.
      crease('1560,520 1616,630 1650,780 1664,980', 1.8),
  );

/** The near sleeve's folds: all of them begin in the crook of the arm. */
const wedge = (points, edge) =>
  shape(points, coat.deep, opacity(0.55)) + ink(edge, taper.out(1.6), coat.glow2, opacity(0.55));
export const sleeveFolds = () =>
  wedge('1348,752! 1328,800 1292,836 1250,852! 1296,850 1338,822', '1350,756 1338,824 1296,852 1256,857') +
  wedge('1360,754! 1370,816 1354,868 1322,904! 1364,880 1386,826', '1362,758 1388,828 1366,882 1332,906') +
  wedge('1346,736! 1388,748 1438,738 1484,708! 1444,758 1386,768', '1350,742 1386,770 1446,760 1486,714');
