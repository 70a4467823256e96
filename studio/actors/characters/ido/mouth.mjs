/** Ido's mouths. */
import { form, ink, opacity, shape, tint } from '../../kit/draw.mjs';
import { lit } from '../../kit/light.mjs';

const LINE = '#431a1e';
const WRINKLE = '#7a4448';
const LOWER = '#b77468';
const TEETH = '#d9cfc4';

/** The lower lip below a line, and the light on it. */
const lip = (points, amount = 0.55) =>
  tint(shape(points, LOWER, opacity(amount))) + lit(points, { left: 0.45, top: 0.35 });
const under = (y = 437) =>
  ink(
    [
      [428, y],
      [444, y + 3],
      [464, y],
    ],
    1.7,
    '#8a5450',
    opacity(0.6),
  );
const corner = (points, width = 1.8) => ink(points, width, WRINKLE, opacity(0.85));
const teeth = (points, colour = TEETH) => shape(points, colour) + lit(points, { left: 0.45, top: 0.2 });
/** Its back lies in the dark. */
const tongue = (points, furrow) =>
  shape(points, '#9a4e4e') +
  lit(points, { left: 0.3, top: 0.25 }, { blur: 2 }) +
  tint(ink(furrow, 0.9, '#6e3034', opacity(0.8)));
/** An open mouth: dark, upper teeth, tongue. */
const hole = (points, inside) =>
  form(points, '#2a0c10', inside) + ink(points.split(' ').slice(0, 5).join(' '), 1.9, LINE);

export const mouths = {
  rest: () =>
    ink('412,415 426,412 442,414 460,412 482,417', 2.3, LINE) +
    lip('422,418! 442,419 466,418! 458,427 442,429 430,427') +
    under(),
  // Shut, up at the near corner only, as if he kept the other half for himself.
  wry: () =>
    ink('413,412 425,416 442,419 463,414 491,396', 2.8, LINE) +
    lip('422,421! 442,423 468,418! 459,429 444,432 430,429') +
    corner('489,391 498,400 494,412', 2.4) +
    ink('414,405 411,412 414,419', 1.6, WRINKLE, opacity(0.8)) +
    under(440),
  down: () =>
    ink('413,426 425,416 442,412 463,416 486,431', 2.8, LINE) +
    lip('426,418! 442,417 464,419! 456,427 442,429 430,426', 0.5) +
    corner('487,424 492,433 488,441') +
    ink('430,442 444,438 462,442', 2, '#8a5450', opacity(0.75)),
  // Not quite shut: nobody is holding it.
  slack: () =>
    ink('413,418 426,414 442,416 460,415 481,422', 3.2, LINE) +
    lip('422,421! 442,423 466,421! 458,431 442,434 430,431') +
    corner('482,420 486,427 484,434', 1.5) +
    under(441),
  // Pressed shut, the corners dragged down, the muscle before the jaw standing out.
  pressed: () =>
    ink('412,423 425,413 442,409 463,412 488,426', 3.8, LINE) +
    tint(shape('424,415! 442,413 466,416! 456,422 442,424 430,421', LOWER, opacity(0.4))) +
    corner('488,415 492,425 488,436', 2.2) +
    ink('412,414 410,421 413,430', 1.6, WRINKLE) +
    ink('428,434 444,430 462,434', 2.4, '#8a5450', opacity(0.8)),
  agape: () =>
    hole(
      '424,412! 434,405 446,403 460,406 470,413! 468,427 458,435 444,437 432,433 424,425',
      teeth('422,404 446,399 472,406 467,413 457,414 446,413 435,414 427,413.5', '#cbbfb4') +
        tongue('428,434 436,427 446,425.5 457,427 466,433 456,444 436,444', '446,427 446,435'),
    ) + ink('432,442 446,444 460,442', 1.7, '#8a5450', opacity(0.6)),
  // Drawn back over the teeth.
  drawn: () =>
    hole(
      '413,420! 425,411 442,409 464,411 488,421! 474,426 460,430 442,431 426,428',
      teeth('416,416 442,412 482,418 476,421 442,420 420,421') +
        teeth('424,428 442,424 466,427 470,434 424,434', '#b9aea6'),
    ) +
    corner('489,414 495,423 490,434', 2.2) +
    ink('413,414 410,421 413,428', 1.6, WRINKLE) +
    under(441),
  ah: () =>
    hole(
      '413,412! 426,409 442,410 462,408 482,414! 476,428 460,437 442,439 426,434',
      teeth('414,410 442,408 482,410 474,416 442,417 420,416') +
        shape('426,435 444,426 466,430 456,442 434,442', '#8f4a4a'),
    ) + ink('430,443 444,445 460,442', 1.4, '#8a5450', opacity(0.6)),
  oh: () =>
    hole(
      '424,412! 434,407 446,406 458,408 468,414! 466,427 456,434 444,435 432,431 425,423',
      teeth('424,404 446,401 470,406 465,412.5 456,413 446,412 436,413 428,413', '#cbbfb4') +
        tongue('428,432 436,426 446,424.5 455,426 464,431 454,440 436,440', '446,426 446,433'),
    ) + ink('430,442 444,445 460,442', 1.7, '#8a5450', opacity(0.6)),
};
