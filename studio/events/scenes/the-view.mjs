/** Alita and Hugo at the edge of the roofs, small before the city: she sits, her feet over it; he shows her the way up. */
import { clip } from '../../actors/kit/draw.mjs';
import { backlight, backlit } from '../kit/backlight.mjs';
import { carve } from '../kit/carve.mjs';
import * as alita from './the-view/alita.mjs';
import * as hugo from './the-view/hugo.mjs';
import * as pen from './the-view/lines.mjs';
import { lights, SKY, SUN } from './the-view/palette.mjs';
import { shaft, shaftDefs } from './the-view/stone.mjs';

export const seed = 4099;
export const defs =
  shaftDefs +
  backlight(
    'edge-dusk',
    [
      { towards: [-0.95, -0.1], colour: SUN, line: 2.6, band: 0.6, blur: 6 },
      { towards: [0.7, -0.7], colour: SKY, line: 1.2, band: 0.1, blur: 4, crisp: 0.5 },
    ],
    1.5,
  ) +
  backlight(
    'edge-wall',
    [{ towards: [-0.95, 0], colour: SUN, line: 2.4, band: 0.3, blur: 8, crisp: 0.9 }],
    2,
  ) +
  backlight(
    'edge-stone',
    [{ towards: [-0.7, -0.7], colour: SUN, line: 1.8, band: 0.12, blur: 6, crisp: 0.75 }],
    2,
  );

/** @param {number} step px that one look at the solids covers: 1, or more for a quick look */
function figures(step) {
  // They are small: a quick look is still a fine one.
  const fine = { step: Math.min(step, 1.5), rim: 3 };
  const he = carve(hugo.solids(), [700, 270, 340, 450], lights, fine);
  const she = carve(alita.solids(), [960, 500, 260, 330], lights, fine);
  const within = (of, layer, inner) => of.draw(layer) + clip(of.outline(layer), inner);
  return (
    backlit(she.draw('legs'), 'edge-dusk') +
    shaft() +
    backlit(
      within(he, 'legs', pen.creases()) +
        within(he, 'back', pen.seams() + pen.buckle()) +
        within(he, 'head', pen.hair()) +
        pen.mop() +
        within(he, 'collar', pen.band()) +
        within(he, 'arm', pen.seams()),
      'edge-dusk',
    ) +
    backlit(
      she.draw('legs') +
        within(she, 'back', pen.folds()) +
        within(she, 'head', pen.strands()) +
        pen.bob() +
        she.draw('collar') +
        within(she, 'arm', pen.folds() + pen.birds()),
      'edge-dusk',
    )
  );
}

export const layers = { figures };
