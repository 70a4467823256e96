/** Puts the backdrop on the scene with what lives in it: the level of its light, lamps that are not steady, a light that passes, haze. */
import type { TextureSource } from 'pixi.js';
import { type Drawn, float, fullScreen, vec2, vec3, vec4, vec4s } from '../shader.ts';

/** Places of unsteady light that a plate may have. */
export const GLOWS = 6;

export interface AirValues {
  uSize: Float32Array;
  /** Colour factor of the plate's light. */
  uLight: Float32Array;
  /** x, y, radius (parts of the window's width) and how much brighter, for each glow. */
  uGlows: Float32Array;
  /** Width of the window over its height. */
  uAspect: number;
  /** Passing light: place across 0..1, half width, strength, unused. */
  uSweep: Float32Array;
  uSweepColour: Float32Array;
  /** Haze: colour and strength. */
  uHaze: Float32Array;
  /** Where it is thickest. */
  uHazeAt: Float32Array;
  uTime: number;
  /** Plate in the window: x, y, width, height in its parts. */
  uPlate: Float32Array;
}

const SHADE = `
in vec2 vUV;
out vec4 finalColor;
uniform sampler2D uBackdrop;
uniform sampler2D uDepth;
uniform sampler2D uNoise;
uniform vec3 uLight, uSweepColour;
uniform vec4 uGlows[${GLOWS}];
uniform vec4 uSweep, uHaze, uPlate;
uniform vec2 uHazeAt;
uniform float uAspect, uTime;

void main() {
  vec3 colour = texture(uBackdrop, vUV).rgb * uLight;
  for (int i = 0; i < ${GLOWS}; i++) {
    vec2 away = (vUV - uGlows[i].xy) * vec2(1.0, 1.0 / uAspect);
    float near = 1.0 - smoothstep(0.0, max(0.0001, uGlows[i].z), length(away));
    colour *= 1.0 + uGlows[i].w * near;
  }
  float across = (vUV.x - uSweep.x) / max(0.0001, uSweep.y);
  colour += uSweepColour * uSweep.z * exp(-across * across) * (0.06 + colour * 1.5);
  if (uHaze.a > 0.0) {
    float depth = texture(uDepth, (vUV - uPlate.xy) / uPlate.zw).r;
    vec2 drift = vec2(uTime * 0.008, uTime * -0.003);
    float cloud = texture(uNoise, vUV * vec2(uAspect, 1.0) * 0.5 + drift).r * 0.6
      + texture(uNoise, vUV * vec2(uAspect, 1.0) * 1.3 - drift * 1.7).r * 0.4;
    float far = 1.0 - depth;
    float thick = far * far * smoothstep(0.25, 0.8, cloud) * (0.55 + 0.45 * exp(-3.0 * distance(vUV, uHazeAt)));
    colour = mix(colour, uHaze.rgb, uHaze.a * 0.75 * thick);
  }
  finalColor = vec4(colour, 1.0);
}`;

/** @param noise soft grey noise that repeats */
export function createAir(
  backdrop: TextureSource,
  depth: TextureSource,
  noise: TextureSource,
): Drawn<AirValues> {
  return fullScreen<AirValues>(
    SHADE,
    {
      uLight: vec3(1, 1, 1),
      uGlows: vec4s(GLOWS),
      uAspect: float(16 / 9),
      uSweep: vec4(0, 0.2, 0, 0),
      uSweepColour: vec3(1, 1, 1),
      uHaze: vec4(),
      uHazeAt: vec2(0.5, 0.5),
      uTime: float(0),
      uPlate: vec4(0, 0, 1, 1),
    },
    { uBackdrop: backdrop, uDepth: depth, uNoise: noise },
  );
}
