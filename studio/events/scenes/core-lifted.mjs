/** Ido, kneeling on the heap at dawn, lifts her out: a head, a hand's breadth of chest, a fringe of wire. */
import { listed } from '../../actors/kit/curve.mjs';
import { clip, group, turned } from '../../actors/kit/draw.mjs';
import { carve } from '../kit/carve.mjs';
import { rimFilters, rimmed } from '../kit/rim.mjs';
import * as chest from './core-lifted/core-chest.mjs';
import * as core from './core-lifted/core-face.mjs';
import { hair, looseEnds } from './core-lifted/core-hair.mjs';
import { overPalm, stubs, wires } from './core-lifted/core-wires.mjs';
import { body, far, near } from './core-lifted/ido-body.mjs';
import { collar } from './core-lifted/ido-collar.mjs';
import { ear } from './core-lifted/ido-ear.mjs';
import { faceDetail } from './core-lifted/ido-face.mjs';
import { folds } from './core-lifted/ido-folds.mjs';
import { glasses } from './core-lifted/ido-glasses.mjs';
import { astray, fallen, mane, nape } from './core-lifted/ido-hair.mjs';
import { coatTail } from './core-lifted/ido-loose.mjs';
import { hair as scalp, skull, stood } from './core-lifted/ido-skull.mjs';
import { EMBER, hair as grey, lights, SUN, skin } from './core-lifted/palette.mjs';
import { before, behindKnees, hat, nearest } from './core-lifted/scrap.mjs';

const BOX = [780, 60, 1140, 1060];
const REACH = 240;
/** What of his far hand lies before her: the edge of the palm, the little finger, the wrist. The rest holds her from behind. */
const FAR_FRONT = 'M861 696L886 692L896 734L940 740L1000 737L1024 722L1042 690H1120V960H800V726L861 726Z';

/** Her jaw, from the chin to below the ear: his fingers go in behind it. */
const JAW = '408,446 414,449 436,452 460,447 486,436 512,426 538,407 560,388';
/** What of his near hand is in sight: the thumb on her temple, the back, the fingers as far as her jaw. */
const NEAR_FRONT = `M930 430H1920V1140H780V590L${listed(JAW).map(core.onHead.point).join('L')}L958 540Z`;
const UNDER_JAW = 'M780 536H990V700H780Z';

/** His hands stay above the text, which begins at two thirds. */
const lifted = (inner) => group(inner, turned('translate(0 -44)'));

export const seed = 1117;
export const defs = rimFilters(SUN, EMBER) + core.gradients + chest.gradients;

/** @param {number} step px that one look at the solids covers: 1, or more for a quick look */
function figures(step) {
  const ido = carve(
    [
      ...body(),
      ...far(),
      { distance: stood.solid(skull, REACH), colours: skin, layer: 'head', detail: faceDetail },
      { distance: stood.solid(scalp, REACH), colours: grey, layer: 'head' },
      ...near(),
    ],
    BOX,
    lights,
    { step },
  );
  const hers = hair();
  return (
    behindKnees() +
    lifted(
      rimmed(
        ido.draw('body') +
          folds(ido.outline('body')) +
          collar() +
          ido.draw('collar') +
          nape() +
          ido.draw('head') +
          mane() +
          fallen() +
          ear() +
          glasses(ido.see) +
          core.onHead.draw(hers.back()) +
          chest.neck() +
          ido.draw('far') +
          stubs() +
          chest.chest() +
          chest.shadowOf(ido.outline('near')) +
          clip(FAR_FRONT, ido.draw('far')) +
          overPalm() +
          core.onHead.draw(hers.side() + core.face(hers.fringe) + hers.front()) +
          core.shaded(NEAR_FRONT, ido.outline('near')) +
          clip(NEAR_FRONT, ido.draw('near') + clip(UNDER_JAW, core.shadowOn(ido.outline('near')))),
        'wrap',
      ),
    ) +
    before() +
    hat() +
    nearest()
  );
}

const loose = () => lifted(coatTail() + astray() + wires() + core.onHead.draw(looseEnds()));

/** Farthest first. */
export const layers = { loose, figures };
