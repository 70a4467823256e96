/** Ido's near ear, drawn over his hair. Measures are the skull's own. */
import { listed, smooth } from '../../../actors/kit/curve.mjs';
import { clip, shape } from '../../../actors/kit/draw.mjs';
import { stood } from './ido-skull.mjs';
import { skin } from './palette.mjs';

/** Points are z, y of a plane at the head's side. */
const earAt = (points) => listed(points).map(([z, y]) => stood.point([119, y, z]));
export const ear = () => {
  const outline = earAt('6,16 2,30 -12,38 -28,34 -38,18 -37,-6 -27,-30 -14,-46 -4,-44 2,-30 3,-8');
  return (
    shape(outline, skin.line) +
    clip(
      smooth(outline),
      shape(earAt('4,14 0,27 -12,34 -26,30 -34,16 -33,-6 -24,-28 -13,-42 -5,-40 0,-28 2,-8'), skin.fill) +
        shape(earAt('-2,18 -12,25 -24,20 -27,4 -20,-18 -12,-26 -8,-10 -14,6'), skin.deep) +
        shape(earAt('4,16 0,30 -10,36 -8,28 -2,18'), skin.glow2) +
        shape(earAt('2,-8 -6,-2 -9,-12 0,-20'), skin.glow),
    )
  );
};
