/** Alita's first leap: in the air between the walls of the alley, in rain, over whoever lies on the stones. */
import { clip, shape, soft } from '../../actors/kit/draw.mjs';
import { mid } from '../../actors/kit/span.mjs';
import { backlight, backlit } from '../kit/backlight.mjs';
import { carve } from '../kit/carve.mjs';
import { swallows } from '../kit/doll.mjs';
import { solids } from './first-leap/body.mjs';
import { coatBack, coatDefs, collar, leaves } from './first-leap/coat.mjs';
import { head, headDefs } from './first-leap/head.mjs';
import { BLUE, COLD, LAMP, lights, porcelain } from './first-leap/palette.mjs';
import { joints as at } from './first-leap/pose.mjs';
import { bursts, haze, rainDefs, spray } from './first-leap/rain.mjs';

/** px of the picture that holds her. */
const BOX = [470, 30, 800, 740];

/** The shadow of her head on her neck. */
const HER_CHIN = [
  [-60, -30],
  [70, -20],
  [66, 34],
  [-10, 44],
  [-56, 20],
].map(([x, y]) => [at.neck[0] + x, at.neck[1] + y]);

export const seed = 3041;
export const defs =
  headDefs +
  coatDefs +
  rainDefs +
  backlight('edge-body', [
    { towards: [0.9, 0.5], colour: LAMP, line: 3, band: 0.46, blur: 9 },
    { towards: [-0.8, -0.6], colour: COLD, line: 1.8, band: 0.2, blur: 7 },
  ]) +
  backlight(
    'edge-coat',
    [
      { towards: [0.9, 0.5], colour: LAMP, line: 2.2, band: 0.3, blur: 10, crisp: 0.9 },
      { towards: [-0.7, -0.8], colour: COLD, line: 2.6, band: 0.42, blur: 12, crisp: 0.9 },
    ],
    5,
  ) +
  backlight(
    'edge-face',
    [{ towards: [0.95, 0.3], colour: LAMP, line: 1.6, band: 0.62, blur: 11, crisp: 0.9 }],
    1,
  ) +
  backlight(
    'edge-fine',
    [
      { towards: [0.9, 0.5], colour: LAMP, line: 1.6, band: 0.2, blur: 3, crisp: 0.8 },
      { towards: [-0.8, -0.6], colour: COLD, line: 1.1, band: 0.12, blur: 3, crisp: 0.7 },
    ],
    1,
  );

/** @param {number} step px that one look at the solids covers: 1, or more for a quick look */
function figures(step) {
  const her = carve(solids(), BOX, lights, { step, rim: 5 });
  const within = (name, inner) => her.draw(name) + clip(her.outline(name), inner);
  const birds = (elbow, wrist, wide) =>
    swallows(mid(elbow, wrist, 0.24), wrist, wide, { count: 3, ink: BLUE, gleam: porcelain.fill2 });
  return (
    spray() +
    collar() +
    // One mass: no light comes through where a limb meets the body.
    backlit(
      her.draw('farLeg') +
        within('farArm', birds(at.farElbow, at.farWrist, 13)) +
        her.draw('trunk') +
        within('neck', shape(HER_CHIN, porcelain.ink, soft(0.85, 'soft4'))) +
        her.draw('yoke') +
        leaves() +
        her.draw('nearLeg') +
        within('nearArm', birds(at.nearElbow, at.nearWrist, 14)),
      'edge-body',
    ) +
    head() +
    bursts()
  );
}

/** Farthest first. */
export const layers = { coat: () => haze() + coatBack(), figures };
