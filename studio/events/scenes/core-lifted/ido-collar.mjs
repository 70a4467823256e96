/** His linen and the tie that he still puts on: over the solids, in px of the picture. */
import { form, ink, opacity, shape } from '../../../actors/kit/draw.mjs';
import { rimmed } from '../../kit/rim.mjs';
import { linen, tie } from './palette.mjs';

export const collar = () =>
  rimmed(
    form(
      '1240,536! 1234,552 1244,566 1262,640 1290,720 1320,720 1304,640 1280,572 1282,552 1266,534!',
      tie.base,
      shape('1240,536! 1234,552 1244,566 1262,640 1290,720 1296,700 1272,640 1258,570 1254,540', tie.glow2) +
        ink('1246,566 1262,570 1280,566', 2, tie.deep) +
        shape('1266,534 1282,552 1280,572 1304,640 1320,720 1330,700 1300,560', tie.deep, opacity(0.6)),
    ) +
      form(
        '1240,514! 1232,530 1236,552 1254,572! 1268,552 1296,520 1340,486! 1326,468 1290,490 1262,506',
        linen.fill,
        shape(
          '1240,514! 1232,530 1236,552 1254,572! 1262,552 1270,530 1300,500 1290,490 1262,506',
          linen.glow2,
        ) + ink('1262,508 1290,494 1326,472', 2, linen.deep, opacity(0.6)),
      ),
    'fine',
  );
