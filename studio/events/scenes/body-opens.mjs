/** The Berserker body in its open capsule, light in its seams; from our side Alita's hand goes out to it. */
import { clip, group, path, soft, turned } from '../../actors/kit/draw.mjs';
import { backlight, backlit } from '../kit/backlight.mjs';
import { carve } from '../kit/carve.mjs';
import { swallows } from '../kit/doll.mjs';
import * as berserker from './body-opens/berserker.mjs';
import * as her from './body-opens/hand.mjs';
import { cables, gold, light } from './body-opens/ornament.mjs';
import { BLUE, bedLights, handLights, porcelain, SEA, WARM } from './body-opens/palette.mjs';

export const seed = 5077;
export const defs =
  backlight(
    'edge-bed',
    [
      { towards: [1, -0.35], colour: WARM, line: 2.6, band: 0.4, blur: 6, crisp: 0.9 },
      { towards: [-1, -0.35], colour: WARM, line: 1.7, band: 0.2, blur: 6, crisp: 0.7 },
    ],
    6,
  ) +
  backlight(
    'edge-hand',
    [
      { towards: [-0.85, -0.5], colour: WARM, line: 3.4, band: 0.42, blur: 12 },
      { towards: [0.6, -0.8], colour: SEA, line: 2, band: 0.2, blur: 10, crisp: 0.6 },
    ],
    3,
  );

/** @param {number} step px that one look at the solids covers: 1, or more for a quick look */
function body(step) {
  const it = carve(berserker.solids(), [830, 355, 312, 560], bedLights, { step: Math.min(step, 2), rim: 4 });
  const outline = it.outline('body');
  return (
    // It lies close before its bed.
    group(path(outline, '#050805', soft(0.8, 'soft10')), turned('translate(0 10)')) +
    cables() +
    backlit(it.draw('body') + clip(outline, gold()), 'edge-bed') +
    light()
  );
}

function hand(step) {
  const all = carve(her.solids(), [1060, 470, 860, 610], handLights, { step, rim: 8 });
  const birds = swallows(her.onArm(0.72), her.onArm(0.02), 50, {
    count: 3,
    ink: BLUE,
    gleam: porcelain.fill2,
  });
  return (
    backlit(all.draw('sleeve'), 'edge-hand') +
    backlit(all.draw('forearm') + clip(all.outline('forearm'), birds), 'edge-hand') +
    backlit(all.draw('hand') + clip(all.outline('hand'), her.wear()), 'edge-hand') +
    her.water()
  );
}

/** Farthest first. */
export const layers = { body, hand };
