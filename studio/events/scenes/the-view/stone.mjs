/** What they stand and sit on: the head of an air shaft at the slab's broken end, brick under a stone lid. */
import { form, group, ink, linear, opacity, path, random, shape, soft } from '../../../actors/kit/draw.mjs';
import { backlit } from '../../kit/backlight.mjs';
import { leather, SUN, stone } from './palette.mjs';

const [LEFT, RIGHT, TOP, FOOT] = [706, 1086, 728, 944];
const LID = '690,704! 1101,703! 1104,712 1100,726! 1040,728! 1030,724! 884,729! 876,726! 688,728! 686,714';
const LID_TOP = '690,705! 708,694! 1086,693! 1101,704! 900,707';
const WALL = `${LEFT},724! ${RIGHT},724! ${RIGHT},800! ${RIGHT + 3},802! ${RIGHT + 2},868! ${RIGHT - 6},872! ${RIGHT - 2},${FOOT - 8}! ${LEFT - 4},${FOOT}! ${LEFT},880! ${LEFT + 7},876! ${LEFT + 6},846! ${LEFT - 1},842!`;
/** Away from the light, and down into the dark of the roof. */
export const shaftDefs =
  linear('shaft-far', [760, 800], [RIGHT, 800], '#0b0a1200 0, #0b0a1290 1') +
  linear('shaft-foot', [900, 840], [900, FOOT], '#0a091000 0, #0a0910d0 1');
const rect = (x, y, w, h) => `M${x} ${y}h${w}v${h}h${-w}Z`;

/** Courses of brick, some darker, some gone. */
function bricks() {
  let svg = '';
  for (let row = 0; row * 19 + TOP < FOOT; row++)
    for (let x = LEFT - (row % 2) * 22; x < RIGHT; x += 45) {
      const [y, chance] = [TOP + row * 19, random()];
      const tone =
        chance < 0.1 ? stone.ink : chance < 0.5 ? stone.deep : chance < 0.94 ? stone.shade : stone.base;
      svg += path(rect(x + 1, y + 1, 43, 17), tone);
      svg += path(rect(x + 1, y + 1, 43, 1.6), stone.half, opacity(0.3 + random() * 0.3));
    }
  return svg;
}
/** A grating that air came out of. */
function louvres() {
  let svg =
    path(rect(824, 762, 150, 104), '#07060b') + path(rect(824, 762, 150, 4), stone.half, opacity(0.6));
  for (let i = 0; i < 8; i++)
    svg +=
      path(rect(828, 769 + i * 12, 142, 6), i === 5 ? leather.deep : leather.base) +
      path(rect(828, 769 + i * 12, 142, 1.6), stone.fill2, opacity(0.6));
  return svg + path(rect(820, 758, 5, 112), leather.half) + path(rect(973, 758, 5, 112), leather.shade);
}

export function shaft() {
  const shadow = shape(
    '620,950 700,934 900,944 1090,932 1120,946 1000,966 760,968',
    '#040308',
    soft(0.85, 'soft4'),
  );
  const wall = form(
    WALL,
    stone.ink,
    bricks() +
      louvres() +
      shape('690,716 760,716 744,820 752,960 690,960', stone.sun, soft(0.34, 'soft10')) +
      shape('690,726 1110,726 1110,746 690,746', '#050409', soft(0.8, 'soft4')) +
      path(rect(LEFT - 10, TOP - 8, RIGHT - LEFT + 20, FOOT - TOP + 20), 'url(#shaft-far)') +
      path(rect(LEFT - 10, TOP - 8, RIGHT - LEFT + 20, FOOT - TOP + 20), 'url(#shaft-foot)'),
  );
  const lid =
    form(
      LID,
      stone.shade,
      shape('680,700 790,700 770,732 680,732', stone.sun, soft(0.5, 'soft4')) +
        ink('690,716 900,719 1100,715', 0.8, stone.ink, opacity(0.7)),
    ) + form(LID_TOP, stone.fill2, shape('690,690 820,690 790,708 690,708', SUN, soft(0.55, 'soft4')));
  return shadow + backlit(wall, 'edge-wall') + backlit(group(lid), 'edge-stone');
}
