/** What happens once: a flash, a light that passes, a blow to the camera. */
import type { Cue } from '../../story/index.ts';
import { createFlashes } from '../flashes.ts';
import { colourOf } from '../light.ts';
import type { Tweens } from '../motion/tweens.ts';
import { FLASH_COLOURS, FLASH_MS, SHAKE_MS, SWEEP_COLOURS, SWEEP_MS } from '../moves.ts';
import type { AirValues } from './backdrop/air.ts';
import type { FinishValues } from './finish/finish.ts';
import type { SceneLight } from './people/figure.ts';

export interface Cues {
  play(cues: readonly Cue[]): void;
  /** Begins a flash that hides a change of plate half-way; false where it may not be. */
  through(ms: number): boolean;
  /** Nothing flashes any more. */
  noFlashes: boolean;
  /** Throws the picture as far as the shake of this moment asks. */
  shake(): void;
}

/** How far a shake of strength 1 throws the picture, in parts of the window. */
const SHAKE_REACH = 0.012;
const EVEN = (t: number): number => t;

/** What cues are drawn with. */
export interface CueParts {
  readonly tweens: Tweens;
  readonly finish: FinishValues;
  readonly air: AirValues;
  readonly light: SceneLight;
}

export function createCues({ tweens, finish, air, light }: CueParts): Cues {
  const flashes = createFlashes();
  let shake = 0;
  const mayFlash = () => !cues.noFlashes && flashes.may(performance.now());

  function flash(colour: string, strength: number): void {
    if (!mayFlash()) return;
    colourOf(FLASH_COLOURS[colour] ?? '#ffffff', 1, finish.uFlash);
    void tweens.run(FLASH_MS, (t) => {
      finish.uFlash[3] = strength * (1 - t);
    });
  }

  /** A lamp goes by from left to right; people turn bright and dark with it. */
  function lamp(strength: number): void {
    colourOf(SWEEP_COLOURS.lamp, 1, air.uSweepColour);
    air.uSweep[1] = 0.22;
    void tweens.run(
      SWEEP_MS.lamp,
      (t) => {
        const amount = t >= 1 ? 0 : strength * Math.sin(t * Math.PI);
        air.uSweep[0] = -0.2 + 1.4 * t;
        air.uSweep[2] = amount;
        light.sweepAngle = 180 - 180 * t;
        for (let i = 0; i < 3; i++) light.sweep[i] = (air.uSweepColour[i] as number) * amount;
      },
      EVEN,
    );
  }

  /** Everywhere at once, from above. */
  function lightning(strength: number): void {
    if (!mayFlash()) return;
    colourOf(SWEEP_COLOURS.lightning, 1, air.uSweepColour);
    air.uSweep[0] = 0.5;
    air.uSweep[1] = 4;
    light.sweepAngle = 100;
    void tweens.run(
      SWEEP_MS.lightning,
      (t) => {
        const amount = strength * (1 - t) ** 2;
        air.uSweep[2] = amount;
        for (let i = 0; i < 3; i++) light.sweep[i] = (air.uSweepColour[i] as number) * amount;
      },
      EVEN,
    );
  }

  function play(cue: Cue): void {
    if (cue.kind === 'flash') flash(cue.colour, cue.strength);
    else if (cue.kind === 'sweep' && cue.light === 'lightning') lightning(cue.strength);
    else if (cue.kind === 'sweep') lamp(cue.strength);
    else if (cue.kind === 'shake') {
      void tweens.run(SHAKE_MS, (t) => {
        shake = cue.strength * (1 - t);
      });
    }
  }

  const cues: Cues = {
    noFlashes: false,
    play: (list) => list.forEach(play),
    through(ms) {
      if (ms === 0 || !mayFlash()) return false;
      colourOf(FLASH_COLOURS.white as string, 1, finish.uFlash);
      void tweens.run(
        ms,
        (t) => {
          finish.uFlash[3] = 1 - Math.abs(t * 2 - 1);
        },
        EVEN,
      );
      return true;
    },
    shake() {
      finish.uThrow[0] = Math.sin(shake * 37) * shake * SHAKE_REACH;
      finish.uThrow[1] = Math.cos(shake * 29) * shake * SHAKE_REACH * 0.6;
    },
  };
  return cues;
}
