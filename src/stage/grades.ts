/** Hour and mood over the whole picture, as a colourist would write them. */
import type { GradeState } from '../story/index.ts';

/** One grade. Colours are factors, 1 changes nothing. */
export interface Grade {
  /** Colour of the lights. */
  readonly high: readonly [number, number, number];
  /** Added to the shadows. */
  readonly low: readonly [number, number, number];
  readonly saturation: number;
  readonly contrast: number;
  readonly exposure: number;
  /** Darkness of the corners, 0..1. */
  readonly vignette: number;
}

export const PLAIN_GRADE: Grade = {
  high: [1, 1, 1],
  low: [0, 0, 0],
  saturation: 1,
  contrast: 1,
  exposure: 1,
  vignette: 0.22,
};

const GRADES: Readonly<Record<string, Grade>> = {
  dawn: {
    high: [1.08, 1, 0.92],
    low: [0.012, 0.004, 0.016],
    saturation: 1.05,
    contrast: 1,
    exposure: 1.04,
    vignette: 0.22,
  },
  day: {
    high: [1.04, 1.02, 0.98],
    low: [0.008, 0.01, 0.014],
    saturation: 0.96,
    contrast: 0.96,
    exposure: 1.14,
    vignette: 0.12,
  },
  dusk: {
    high: [1.06, 0.92, 0.86],
    low: [0.014, 0.002, 0.022],
    saturation: 1.08,
    contrast: 1.05,
    exposure: 0.88,
    vignette: 0.34,
  },
  night: {
    high: [0.84, 0.95, 1.1],
    low: [0, 0.006, 0.016],
    saturation: 0.86,
    contrast: 1.06,
    exposure: 0.82,
    vignette: 0.38,
  },
  tender: {
    high: [1.07, 1.01, 0.93],
    low: [0.016, 0.01, 0.008],
    saturation: 1.04,
    contrast: 0.95,
    exposure: 1.06,
    vignette: 0.3,
  },
  dread: {
    high: [0.92, 1, 0.94],
    low: [0, 0.006, 0.004],
    saturation: 0.62,
    contrast: 1.16,
    exposure: 0.82,
    vignette: 0.52,
  },
  memory: {
    high: [1.1, 1.06, 1.02],
    low: [0.03, 0.022, 0.026],
    saturation: 0.34,
    contrast: 1.1,
    exposure: 1.1,
    vignette: 0.46,
  },
};

/** The grade of a state, already mixed with none by its strength. */
export function gradeOf(state: GradeState | null): Grade {
  const named = state && GRADES[state.name];
  return named ? mixGrade(PLAIN_GRADE, named, state.strength) : PLAIN_GRADE;
}

/** A grade between two, `t` 0..1. */
export function mixGrade(a: Grade, b: Grade, t: number): Grade {
  const mix = (from: number, to: number) => from + (to - from) * t;
  const three = (from: Grade['high'], to: Grade['high']): [number, number, number] => [
    mix(from[0], to[0]),
    mix(from[1], to[1]),
    mix(from[2], to[2]),
  ];
  return {
    high: three(a.high, b.high),
    low: three(a.low, b.low),
    saturation: mix(a.saturation, b.saturation),
    contrast: mix(a.contrast, b.contrast),
    exposure: mix(a.exposure, b.exposure),
    vignette: mix(a.vignette, b.vignette),
  };
}
