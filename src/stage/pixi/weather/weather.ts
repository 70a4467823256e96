/** What is in the air of a scene, on both sides of the people in it. */
import type { TextureSource } from 'pixi.js';
import type { WeatherState } from '../../../story/index.ts';
import type { PlateData } from '../../assets.ts';
import { type Box, partsOf } from '../../layout.ts';
import { colourOf } from '../../light.ts';
import type { View } from '../../view.ts';
import { type Weather as Kind, weatherOf } from '../../weather/kinds.ts';
import { createGrains, type Grains } from './grains.ts';
import { createSplashes, type Splashes } from './splashes.ts';

export interface Weather {
  readonly behind: Grains['mesh'];
  readonly front: Grains['mesh'];
  readonly splashes: Splashes['mesh'];
  /** Strength of haze now, 0..1. */
  readonly haze: number;
  /** Push on loose pieces, 0..1. */
  readonly wind: number;
  /** Frames a second it needs; 0 when there is none. */
  readonly rate: number;
  /** Goes over to another weather; the same one only changes its strength. */
  change(next: WeatherState | null, run: (apply: (t: number) => void) => Promise<void>): void;
  /** The plate has changed. */
  over(plate: PlateData, depth: TextureSource): void;
  place(
    size: { width: number; height: number },
    plate: Box,
    view: View,
    focus: readonly [number, number],
    seconds: number,
    share: number,
    level: number,
  ): void;
}

/** Rain shines in this share of the rim light. */
const RAIN_SHINE = 0.9;

export function createWeather(flat: TextureSource): Weather {
  const grains = [createGrains('behind', flat), createGrains('front', flat)] as const;
  const splashes = createSplashes();
  const colour = new Float32Array(3);
  const lit = new Float32Array(3);
  const ambient = new Float32Array(3);
  const key = new Float32Array(3);
  const rim = new Float32Array(3);
  let kind: Kind | null = null;
  let strength = 0;
  let indoors = false;
  let data: PlateData | null = null;
  let turn = 0;

  return {
    behind: grains[0].mesh,
    front: grains[1].mesh,
    splashes: splashes.mesh,
    get haze() {
      return kind?.kind === 'haze' ? strength : 0;
    },
    get wind() {
      return indoors ? 0 : (kind?.wind ?? 0) * strength;
    },
    get rate() {
      return strength > 0 ? (kind?.rate ?? 0) : 0;
    },
    change(next, run) {
      const mine = ++turn;
      const to = weatherOf(next?.kind);
      const from = to === kind ? strength : 0;
      const until = to ? (next?.strength ?? 0) : 0;
      // What leaves fades where it is; what comes is a new kind from nothing.
      const leaving = to === null ? strength : from;
      if (to !== null) kind = to;
      void run((t) => {
        if (mine === turn) strength = leaving + (until - leaving) * t;
      }).then(() => {
        if (mine === turn && to === null) kind = null;
      });
    },
    over(plate, depth) {
      data = plate;
      colourOf(plate.ambient.colour, 1, ambient);
      colourOf(plate.key.colour, 1, key);
      colourOf(plate.rim.colour, RAIN_SHINE, rim);
      indoors = plate.indoors;
      grains[0].set('uDepth', depth);
      splashes.wet(plate.wet);
      for (const { values } of grains) values.uAnchor.set(plate.weatherAnchor);
    },
    place(size, plate, view, focus, seconds, share, level) {
      if (!data) return;
      const isAsh = kind?.kind === 'ash';
      const shine = kind?.kind === 'rain' ? rim : key;
      for (let i = 0; i < 3; i++) {
        const air = ambient[i] as number;
        // What drifts in the air is seen against the dark: paler than the air itself. Ash is darker.
        colour[i] = (isAsh ? 0.62 * air : 0.3 + 0.6 * air) * level;
        lit[i] = (shine[i] as number) * level * (isAsh ? 0.6 : 1);
      }
      for (const one of grains) {
        one.fall(kind, strength, share, indoors);
        if (!one.mesh.visible) continue;
        const { values } = one;
        values.uSize[0] = size.width;
        values.uSize[1] = size.height;
        values.uTime = seconds;
        values.uColour.set(colour);
        values.uLit.set(lit);
        partsOf(plate, size, values.uPlate);
        values.uShift[0] = view.panX + view.shiftX;
        values.uShift[1] = view.panY + view.shiftY;
      }
      const falls = kind?.kind === 'rain' && !indoors && data.wet.length > 0;
      splashes.mesh.visible = falls && strength > 0;
      if (!splashes.mesh.visible) return;
      const { values } = splashes;
      values.uSize[0] = size.width;
      values.uSize[1] = size.height;
      values.uTime = seconds;
      values.uStrength = strength * share;
      values.uHorizon = data.horizon;
      values.uPlate.set(grains[0].values.uPlate);
      values.uFocus.set(focus);
      values.uZoom = view.zoom;
      values.uPan[0] = view.panX;
      values.uPan[1] = view.panY;
      for (let i = 0; i < 3; i++) values.uColour[i] = 0.5 * ((colour[i] as number) + (lit[i] as number));
    },
  };
}
