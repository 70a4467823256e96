/** A flour bag's sackcloth, tucked into the belt: its mill's red stamp has almost been washed out. */

import { smooth } from '../../kit/curve.mjs';
import { form, ink, opacity, path, shape, soft, tint } from '../../kit/draw.mjs';
import { edged, lit } from '../../kit/light.mjs';

/** @param {number[]} at where it is tucked in, px */
export const sack = ([x, y]) => ({
  name: 'sack',
  on: 'body',
  swing: { pivot: [x, y], frequency: 0.9, damping: 0.35, weight: 0.5 },
  draw: () => `<g transform="translate(${x} ${y})">${edged(cloth(), 'line')}</g>`,
});

const OUTLINE =
  '-46,-14! -20,-22 14,-20 44,-12! 52,40 66,92 60,150 76,220! 30,236 -10,226 -52,240 -86,226! -70,150 -74,90 -54,40';

const cloth = () =>
  form(
    OUTLINE,
    '#c0ae8b',
    tint(
      shape('10,-20 20,60 10,140 24,240 90,240 80,100 50,-20', '#6c5a52', soft(0.55, 'soft10')) +
        shape('-46,-20 44,-20 48,14 -50,14', '#5a4a48', soft(0.6)) +
        ink('-52,70 -40,64 -20,72 -4,66 20,74 44,70', 4, '#8e3b36', opacity(0.85)) +
        path(
          smooth('-34,96 -8,86 20,96 28,124 6,146 -24,140 -40,120'),
          'none',
          'stroke="#8e3b36" stroke-width="6" opacity=".8"',
        ) +
        ink('-22,110 -6,130 14,106', 4, '#8e3b36', opacity(0.8)) +
        ink('-56,168 -30,162 0,170 36,164', 4, '#8e3b36', opacity(0.75)),
    ) +
      lit('-46,-10 -20,-16 -14,60 -30,140 -40,230 -84,222 -68,150 -72,90', { left: 0.42 }, { blur: 4 }) +
      lit('44,-8 64,92 58,150 72,218 40,226 44,140 34,60', { right: 0.42 }, { blur: 4 }) +
      ['-20,-18 -26,60 -44,150', '8,-18 14,70 4,150', '30,-14 36,60 44,130']
        .map((fold) => ink(fold, 3, '#4f413c', opacity(0.75)))
        .join(''),
  ) + path(smooth(OUTLINE), 'none', 'stroke="#1d1614" stroke-width="2.2"');
