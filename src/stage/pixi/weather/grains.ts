/** Grains of weather. They move in the vertex shader: a frame costs one number. */
import type { TextureSource } from 'pixi.js';
import { PEOPLE_DEPTH } from '../../view.ts';
import { KINDS, type Weather } from '../../weather/kinds.ts';
import { type Drawn, drawnWith, FRAGMENT, float, vec2, vec3, vec4 } from '../shader.ts';
import { quads } from './quads.ts';

export interface GrainValues {
  uSize: Float32Array;
  uTime: number;
  uKind: number;
  /** 0..1: how many of the grains are there. */
  uStrength: number;
  /** Farthest and nearest depth. */
  uRange: Float32Array;
  /** 1: the plate hides what lies behind its near parts. */
  uHidden: number;
  uGrain: Float32Array;
  uColour: Float32Array;
  uLit: Float32Array;
  uAnchor: Float32Array;
  uPlate: Float32Array;
  /** Camera: how far everything is moved at depth 1, parts of the window. */
  uShift: Float32Array;
}

/** Grains in one mesh; the largest weather at full strength. */
export const GRAINS = 1500;

const VERTEX = `#version 300 es
in vec2 aCorner;
in vec4 aSeed;
out vec2 vCorner;
out vec2 vScreen;
out float vAlpha;
out float vDepth;
out float vHeat;
uniform mat3 uProjectionMatrix;
uniform mat3 uWorldTransformMatrix;
uniform mat3 uTransformMatrix;
uniform vec2 uSize, uRange, uAnchor, uShift;
uniform vec3 uGrain;
uniform float uTime, uKind, uStrength;

const float TAU = 6.2831853;

void main() {
  float aspect = uSize.x / uSize.y;
  // Most of what is seen is near: the far grains lie behind the plate's own things.
  float depth = mix(uRange.x, uRange.y, sqrt(aSeed.z));
  float near = mix(0.3, 1.0, depth);
  float big = uGrain.x * mix(0.4, 1.25, depth) * (0.6 + 0.8 * aSeed.w);
  float alpha = uGrain.y * mix(0.45, 1.0, depth);
  vec2 at = vec2(0.0);
  vec2 along = vec2(0.0, 1.0);
  float stretch = 1.0;
  float heat = 0.0;
  float t = uTime;
  if (uKind == 0.0) {
    float speed = mix(1.1, 2.3, near) * (0.9 + 0.2 * aSeed.w);
    vec2 fall = vec2(-0.11, 1.0) * speed;
    at = fract(vec2(aSeed.x, aSeed.y) + vec2(fall.x / aspect, fall.y) * t / 1.3) * 1.3 - 0.15;
    along = normalize(fall);
    stretch = mix(18.0, 46.0, near);
  } else if (uKind == 1.0) {
    float speed = mix(0.018, 0.055, near);
    vec2 sway = vec2(sin(t * (0.5 + aSeed.w) + aSeed.x * TAU), cos(t * 0.7 + aSeed.y * TAU)) * 0.012;
    at = fract(aSeed.xy + vec2(0.012 * t, speed * t) / 1.2 * (0.7 + 0.6 * aSeed.w)) * 1.2 - 0.1 + sway;
    float turn = t * (0.6 + aSeed.w * 1.8) + aSeed.x * TAU;
    along = vec2(sin(turn), cos(turn));
    stretch = 0.55 + 0.45 * abs(cos(turn * 0.7 + aSeed.y * TAU));
  } else if (uKind == 2.0) {
    float life = 1.3 + 2.2 * aSeed.w;
    float age = fract(t / life + aSeed.x);
    float turn = (aSeed.y - 0.5) * 2.4;
    vec2 start = uAnchor + (vec2(fract(aSeed.x * 17.0), fract(aSeed.y * 23.0)) - 0.5) * vec2(0.5, 0.12);
    vec2 speed = vec2(sin(turn) * 0.16, -0.34 - 0.2 * aSeed.w) * mix(0.5, 1.2, near);
    vec2 curl = vec2(sin(age * 9.0 + aSeed.x * TAU), cos(age * 7.0 + aSeed.y * TAU)) * 0.02 * age;
    at = start + speed * age * life * 0.5 + curl;
    along = normalize(speed + vec2(0.0001));
    stretch = 1.0 + 2.2 * (1.0 - age);
    heat = 1.0 - age;
    alpha *= smoothstep(0.0, 0.08, age) * (1.0 - age) * (0.75 + 0.25 * sin(t * 5.0 + aSeed.x * 40.0));
    big *= 1.2 - 0.8 * age;
  } else if (uKind == 3.0) {
    at = fract(aSeed.xy * vec2(1.0, 0.0) + vec2(0.006 * t * (0.5 + aSeed.w), 0.0) / 1.6) * 1.6 - 0.3;
    at.y = 0.72 + 0.3 * aSeed.y + 0.02 * sin(t * 0.2 + aSeed.x * TAU);
    stretch = 0.45;
    alpha *= 0.7 + 0.3 * sin(t * 0.23 + aSeed.x * TAU);
  } else {
    vec2 drift = vec2(sin(t * 0.11 + aSeed.x * TAU), cos(t * 0.13 + aSeed.y * TAU)) * 0.04;
    at = fract(aSeed.xy + vec2(0.004, -0.006) * t * (0.5 + aSeed.w)) * 1.1 - 0.05 + drift;
    vec2 away = (at - uAnchor) * vec2(aspect, 1.0);
    alpha *= (0.25 + 0.75 * exp(-2.2 * dot(away, away))) * (0.6 + 0.4 * sin(t * (0.5 + aSeed.w) + aSeed.x * TAU));
  }
  at -= uShift * depth;
  // Grains come and go one by one as the strength changes.
  alpha *= smoothstep(0.0, 0.08, uStrength - fract(aSeed.w * 7.31 + aSeed.x * 3.17));
  vec2 side = vec2(-along.y, along.x);
  vec2 offset = (aCorner.x * side + aCorner.y * along * stretch) * big;
  vec2 screen = at + offset * vec2(1.0 / aspect, 1.0);
  mat3 matrix = uProjectionMatrix * uWorldTransformMatrix * uTransformMatrix;
  // What cannot be seen lies on one point.
  vec2 place = alpha > 0.002 ? screen * uSize : vec2(-10.0);
  gl_Position = vec4((matrix * vec3(place, 1.0)).xy, 0.0, 1.0);
  vCorner = aCorner;
  vScreen = screen;
  vAlpha = alpha;
  vDepth = depth;
  vHeat = heat;
}`;

const SHADE = `
in vec2 vCorner, vScreen;
in float vAlpha, vDepth, vHeat;
out vec4 finalColor;
uniform sampler2D uDepth;
uniform vec4 uPlate;
uniform vec3 uColour, uLit, uGrain;
uniform vec2 uAnchor;
uniform float uKind, uHidden;

void main() {
  float alpha = vAlpha;
  if (uHidden > 0.5) {
    float scene = texture(uDepth, (vScreen - uPlate.xy) / uPlate.zw).r;
    alpha *= 1.0 - smoothstep(-0.02, 0.05, scene - vDepth);
  }
  float away = uKind == 0.0 ? abs(vCorner.x) : length(vCorner);
  // A flake of ash is torn, no two alike.
  if (uKind == 1.0) {
    float turn = atan(vCorner.y, vCorner.x) + vDepth * 40.0;
    away *= 1.2 + 0.16 * sin(turn * 2.0) + 0.1 * sin(turn * 5.0 + vDepth * 90.0);
  }
  float soft = uKind == 3.0 ? 1.0 : 0.55;
  alpha *= 1.0 - smoothstep(1.0 - soft, 1.0, away);
  if (uKind == 0.0) alpha *= smoothstep(-1.0, 0.9, vCorner.y);
  vec3 colour = mix(uColour, uLit, exp(-2.5 * distance(vScreen, uAnchor)));
  if (uKind == 2.0) colour = mix(vec3(0.85, 0.16, 0.02), vec3(1.0, 0.78, 0.4), vHeat * vHeat) * 1.5;
  finalColor = vec4(colour * alpha, alpha * (1.0 - uGrain.z));
}`;

/** Which side of the people. */
export type Side = 'behind' | 'front';

/** Depths of the grains of a side: behind is from the far end of the plate to just behind people. */
const RANGES = { behind: [0.06, PEOPLE_DEPTH - 0.03], front: [PEOPLE_DEPTH + 0.05, 1.5] } as const;
/** Behind walls and windows. */
const OUTSIDE = [0.02, 0.3] as const;

export interface Grains extends Drawn<GrainValues> {
  /** What falls, how much of it (0..1), and the share of grains that a machine can take. */
  fall(weather: Weather | null, strength: number, share: number, indoors: boolean): void;
}

export function createGrains(side: Side, depth: TextureSource): Grains {
  const drawn = drawnWith<GrainValues>(
    quads(GRAINS, side === 'behind' ? 11 : 23),
    VERTEX,
    FRAGMENT + SHADE,
    {
      uSize: vec2(1, 1),
      uTime: float(0),
      uKind: float(0),
      uStrength: float(0),
      uRange: vec2(),
      uHidden: float(side === 'behind' ? 1 : 0),
      uGrain: vec3(),
      uColour: vec3(),
      uLit: vec3(),
      uAnchor: vec2(0.5, 0.5),
      uPlate: vec4(0, 0, 1, 1),
      uShift: vec2(),
    },
    { uDepth: depth },
  );
  drawn.mesh.visible = false;
  return {
    ...drawn,
    fall(weather, strength, share, indoors) {
      const shut = indoors && weather?.falls;
      const count = weather ? weather[side] : 0;
      const amount = shut && side === 'front' ? 0 : (count / GRAINS) * strength * share;
      drawn.mesh.visible = amount > 0;
      if (!weather || amount === 0) return;
      drawn.values.uKind = KINDS.indexOf(weather.kind);
      drawn.values.uStrength = amount;
      drawn.values.uRange.set(shut ? OUTSIDE : RANGES[side]);
      drawn.values.uGrain[0] = weather.size;
      drawn.values.uGrain[1] = weather.alpha;
      drawn.values.uGrain[2] = weather.glow;
    },
  };
}
