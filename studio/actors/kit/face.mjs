/** A face put together: a bare head, and on it shadow of hair, ear, nose, mouth, eyes and brows. */

import { brow } from './brow.mjs';
import { eyeOf } from './iris.mjs';
import { castShadow } from './light.mjs';
import { lips } from './lips.mjs';

/**
 * @param {object} of
 * @param {ReturnType<import('./head.mjs').headOf>} of.head
 * @param {{ tone: string, both: object, far: object, near: object, cast?: number }} of.eyes as for `eye`; `cast` px that both look left
 * @param {{ far: number[][], near: number[][], style: object, farWidth: number }} of.brows
 * @param {object} of.mouth as for `lips`
 * @param {{ colour: string, amount: number, by?: number[] }} of.shadow of the hair
 * @param {(feeling: object) => string} of.under drawn on the skin, cut by its outline  @param {(feeling: object) => string} of.over
 *   ear, nose and what else lies before the eyes
 */
export const faceOf =
  ({ head, eyes, brows, mouth, shadow, under, over }) =>
  (feeling, fringe) => {
    const [x, y] = feeling.eyes.look ?? [0, 0];
    const seeing = (own) =>
      eyeOf(eyes.tone, {
        ...eyes.both,
        ...own,
        ...feeling.eyes,
        look: [x - (eyes.cast ?? 0.14), y],
      });
    return (
      head.draw() +
      head.within(castShadow(fringe, shadow.by ?? [7, 12], shadow.colour, shadow.amount) + under(feeling)) +
      over(feeling) +
      lips(mouth, feeling.mouth) +
      seeing({ side: -1, ...eyes.far }) +
      seeing({ side: 1, ...eyes.near }) +
      browsOf(brows, feeling)
    );
  };

/** Also laid faintly over the hair, so that a feeling reads through the fringe. */
export const browsOf = ({ far, near, style, farWidth }, { brows, far: moves = brows }) =>
  brow(far, moves, { ...style, width: farWidth }) + brow(near, brows, style);
