/** Rings where rain meets wet ground. */
import type { Rect } from '../../assets.ts';
import { type Drawn, drawnWith, FRAGMENT, float, vec2, vec3, vec4, vec4s } from '../shader.ts';
import { quads } from './quads.ts';

/** Wet places that a plate may have. */
export const WET_PLACES = 4;
const SPLASHES = 160;

export interface SplashValues {
  uSize: Float32Array;
  uTime: number;
  uStrength: number;
  /** Wet places of the plate: left, top, right, bottom. */
  uWet: Float32Array;
  uPlaces: number;
  uHorizon: number;
  uPlate: Float32Array;
  uFocus: Float32Array;
  uZoom: number;
  uPan: Float32Array;
  uColour: Float32Array;
}

const VERTEX = `#version 300 es
in vec2 aCorner;
in vec4 aSeed;
out vec2 vCorner;
out float vAge;
out float vAlpha;
uniform mat3 uProjectionMatrix;
uniform mat3 uWorldTransformMatrix;
uniform mat3 uTransformMatrix;
uniform vec2 uSize, uFocus, uPan;
uniform vec4 uPlate;
uniform vec4 uWet[${WET_PLACES}];
uniform float uTime, uStrength, uPlaces, uHorizon, uZoom;

float hash(float n) { return fract(sin(n) * 43758.5453); }

void main() {
  float life = 0.42 + 0.3 * aSeed.w;
  float cycle = uTime / life + aSeed.z;
  float age = fract(cycle);
  float turn = floor(cycle) + aSeed.x * 91.7;
  vec4 wet = uWet[int(min(uPlaces - 1.0, floor(hash(turn + 3.1) * uPlaces)))];
  vec2 at = mix(wet.xy, wet.zw, vec2(hash(turn), hash(turn + 7.7)));
  float near = clamp((at.y - uHorizon) / max(0.05, 1.0 - uHorizon), 0.05, 1.0);
  vec2 moved = uFocus + (at - uFocus) * uZoom - uPan * uZoom;
  vec2 screen = uPlate.xy + moved * uPlate.zw;
  float big = 0.016 * near * (0.35 + 0.65 * age) * uPlate.w;
  vec2 offset = aCorner * big * vec2(uSize.y / uSize.x, 0.32);
  float alpha = uPlaces < 0.5 || aSeed.y > uStrength ? 0.0 : (1.0 - age) * (0.3 + 0.7 * near);
  mat3 matrix = uProjectionMatrix * uWorldTransformMatrix * uTransformMatrix;
  vec2 place = alpha > 0.002 ? (screen + offset) * uSize : vec2(-10.0);
  gl_Position = vec4((matrix * vec3(place, 1.0)).xy, 0.0, 1.0);
  vCorner = aCorner;
  vAge = age;
  vAlpha = alpha;
}`;

const SHADE = `
in vec2 vCorner;
in float vAge, vAlpha;
out vec4 finalColor;
uniform vec3 uColour;
void main() {
  float away = length(vCorner);
  float ring = exp(-pow((away - mix(0.25, 0.88, vAge)) / 0.12, 2.0));
  float drop = (1.0 - smoothstep(0.0, 0.28, away)) * (1.0 - smoothstep(0.0, 0.3, vAge));
  float alpha = (ring * 0.42 + drop) * vAlpha;
  finalColor = vec4(uColour * alpha, 0.0);
}`;

export interface Splashes extends Drawn<SplashValues> {
  wet(places: readonly Rect[]): void;
}

export function createSplashes(): Splashes {
  const drawn = drawnWith<SplashValues>(
    quads(SPLASHES, 5),
    VERTEX,
    FRAGMENT + SHADE,
    {
      uSize: vec2(1, 1),
      uTime: float(0),
      uStrength: float(0),
      uWet: vec4s(WET_PLACES),
      uPlaces: float(0),
      uHorizon: float(0.6),
      uPlate: vec4(0, 0, 1, 1),
      uFocus: vec2(0.5, 0.5),
      uZoom: float(1),
      uPan: vec2(),
      uColour: vec3(1, 1, 1),
    },
    {},
  );
  drawn.mesh.visible = false;
  return {
    ...drawn,
    wet(places) {
      const shown = places.slice(0, WET_PLACES);
      drawn.values.uPlaces = shown.length;
      for (const [index, place] of shown.entries()) drawn.values.uWet.set(place, index * 4);
    },
  };
}
