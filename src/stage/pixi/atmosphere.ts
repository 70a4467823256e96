/** Hour, mood, level of light, what is out of focus: all that lies over a plate and can change within its scene. */
import type { StageState } from '../../story/index.ts';
import { type Grade, gradeOf, mixGrade, PLAIN_GRADE } from '../grades.ts';
import { type Box, brightness, partsOf } from '../layout.ts';
import { colourOf } from '../light.ts';
import type { Tweens } from '../motion/tweens.ts';
import { glowAt } from '../unsteady.ts';
import { moveAt, type View } from '../view.ts';
import { type AirValues, GLOWS } from './backdrop/air.ts';
import type { PlateKit } from './kits.ts';

export interface Atmosphere {
  readonly level: number;
  readonly grade: Grade;
  /** How far the ground behind people is out of focus, parts of the plate's width. */
  readonly blur: number;
  /** Goes over to a state; milliseconds. */
  change(next: StageState, before: StageState, lightMs: number, gradeMs: number): void;
  /** Another plate. */
  over(kit: PlateKit): void;
  /** Writes this moment into the air of the scene. */
  place(frame: Moment): void;
}

/** What the air looks like depends on. */
export interface Moment {
  readonly size: { readonly width: number; readonly height: number };
  readonly plate: Box;
  readonly focus: readonly [number, number];
  readonly view: View;
  /** Name of the scene's light. */
  readonly light: string | undefined;
  readonly seconds: number;
  readonly haze: number;
  readonly still: boolean;
}

const BLUR = 0.0017;
/** Depth of lights on a plate, about. */
const GLOW_DEPTH = 0.4;
/** Haze is as bright as this share of what reaches people. */
const HAZE_LEVEL = 0.55;
const EVEN = (t: number): number => t;

export function createAtmosphere(tweens: Tweens, values: AirValues): Atmosphere {
  const moved = new Float32Array(3);
  const haze = new Float32Array(3);
  let flicker: PlateKit['data']['flicker'] = [];
  let level = 1;
  let blur = 0;
  let grade = PLAIN_GRADE;

  return {
    get level() {
      return level;
    },
    get grade() {
      return grade;
    },
    get blur() {
      return blur;
    },
    change(next, before, lightMs, gradeMs) {
      const [levelBefore, gradeBefore, blurBefore] = [level, grade, blur];
      const [levelAfter, gradeAfter] = [brightness(next.light?.level), gradeOf(next.grade)];
      const blurAfter = next.actors.length > 0 ? BLUR : 0;
      void tweens.run(lightMs, (t) => {
        level = levelBefore + (levelAfter - levelBefore) * t;
        blur = blurBefore + (blurAfter - blurBefore) * t;
      });
      if (next.grade === before.grade) return;
      void tweens.run(
        gradeMs,
        (t) => {
          grade = t < 1 ? mixGrade(gradeBefore, gradeAfter, t) : gradeAfter;
        },
        EVEN,
      );
    },
    over({ data }) {
      flicker = data.flicker;
      values.uHaze.set(colourOf(data.ambient.colour, HAZE_LEVEL, haze));
      values.uHazeAt.set(data.weatherAnchor);
    },
    place({ size, plate, focus, view, light, seconds, haze: amount, still }) {
      values.uLight.fill(level);
      values.uAspect = size.width / size.height;
      values.uTime = seconds;
      partsOf(plate, size, values.uPlate);
      values.uHaze[3] = amount;
      moveAt(view, GLOW_DEPTH, plate, focus, moved);
      const scale = moved[0] as number;
      const dx = moved[1] as number;
      const dy = moved[2] as number;
      for (let i = 0; i < GLOWS; i++) {
        const place = flicker[i];
        const at = i * 4;
        values.uGlows[at + 3] = place && !still ? glowAt(light, i, seconds) : 0;
        if (!place) continue;
        values.uGlows[at] = ((plate.x + plate.width * place[0]) * scale + dx) / size.width;
        values.uGlows[at + 1] = ((plate.y + plate.height * place[1]) * scale + dy) / size.height;
        values.uGlows[at + 2] = (place[2] * plate.width * scale) / size.width;
      }
    },
  };
}
