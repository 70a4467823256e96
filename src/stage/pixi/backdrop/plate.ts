/** One plate: parallax by depth, a soft ground behind people, and how it comes in over the one before. */
import type { TextureSource, WebGLRenderer } from 'pixi.js';
import type { Point } from '../../assets.ts';
import { type Box, partsOf } from '../../layout.ts';
import { DOLLY, PEOPLE_DEPTH, RESTING_DEPTH, type View } from '../../view.ts';
import { createPass, type Pass } from '../pass.ts';
import { float, vec2, vec4 } from '../shader.ts';

/** How a plate comes in; `REVEALS[0]` is all at once. */
export const REVEALS = ['cut', 'dissolve', 'wipe', 'flash'] as const;
export type Reveal = (typeof REVEALS)[number];

interface Values {
  uPlate: Float32Array;
  uFocus: Float32Array;
  uPan: Float32Array;
  uShift: Float32Array;
  uZoom: number;
  uDolly: number;
  uBlur: number;
  uShown: number;
  uReveal: number;
}

const SHADE = `
in vec2 vUV;
out vec4 finalColor;
uniform sampler2D uColour;
uniform sampler2D uDepth;
uniform vec4 uPlate;
uniform vec2 uFocus, uPan, uShift;
uniform float uZoom, uDolly, uBlur, uShown, uReveal;

const vec2 TAPS[8] = vec2[8](
  vec2(0.53, 0.19), vec2(-0.22, 0.51), vec2(-0.56, -0.14), vec2(0.16, -0.55),
  vec2(0.92, -0.38), vec2(0.35, 0.93), vec2(-0.9, 0.42), vec2(-0.4, -0.9));

void main() {
  vec2 base = (vUV - uPlate.xy) / uPlate.zw;
  base = uFocus + (base - uFocus) / uZoom + uPan;
  vec2 uv = base;
  float depth = 0.0;
  for (int i = 0; i < 4; i++) {
    depth = texture(uDepth, uv).r;
    float near = depth - ${RESTING_DEPTH};
    uv = uFocus + (base - uFocus) * (1.0 - uDolly * near) + uShift * near;
  }
  vec3 colour = texture(uColour, uv).rgb;
  // What lies behind people is out of focus by how far behind it lies.
  float blur = uBlur * clamp((${PEOPLE_DEPTH} - depth) / ${PEOPLE_DEPTH}, 0.0, 1.0);
  if (blur > 0.0001) {
    vec2 reach = blur * vec2(1.0, 16.0 / 9.0);
    float level = log2(max(1.0, blur * 1920.0 * 0.55));
    for (int i = 0; i < 8; i++) colour += textureLod(uColour, uv + TAPS[i] * reach, level).rgb;
    colour /= 9.0;
  }
  float shown = uShown;
  if (uReveal == 1.0) {
    // Lights come first, shadows last: a dissolve that has the picture's own shape.
    float light = dot(colour, vec3(0.3, 0.6, 0.1));
    shown = smoothstep(0.0, 0.55, uShown * 1.55 - 0.55 * (1.0 - min(1.0, light * 1.6)));
  } else if (uReveal == 2.0) {
    shown = smoothstep(0.0, 0.16, uShown * 1.16 - vUV.x + 0.03 * (depth - 0.5));
  } else if (uReveal == 3.0) shown = step(0.5, uShown);
  finalColor = vec4(colour * shown, shown);
}`;

export interface PlateLayer {
  readonly pass: Pass<Values>;
  /** 0 hidden, 1 all there. */
  shown: number;
  /** @param blur radius in parts of the plate's width */
  place(size: { width: number; height: number }, box: Box, focus: Point, view: View, blur: number): void;
}

/** @param depth white is near */
export function createPlateLayer(
  renderer: WebGLRenderer,
  colour: TextureSource,
  depth: TextureSource,
  reveal: Reveal,
): PlateLayer {
  const pass = createPass<Values>(
    renderer,
    SHADE,
    {
      uPlate: vec4(0, 0, 1, 1),
      uFocus: vec2(0.5, 0.5),
      uPan: vec2(),
      uShift: vec2(),
      uZoom: float(1),
      uDolly: float(0),
      uBlur: float(0),
      uShown: float(1),
      uReveal: float(REVEALS.indexOf(reveal)),
    },
    { uColour: colour, uDepth: depth },
    { laying: 'normal' },
  );
  return {
    pass,
    shown: 1,
    place(size, box, focus, view, blur) {
      const { values } = pass;
      partsOf(box, size, values.uPlate);
      values.uFocus.set(focus);
      values.uPan[0] = view.panX;
      values.uPan[1] = view.panY;
      values.uShift[0] = view.shiftX;
      values.uShift[1] = view.shiftY;
      values.uZoom = view.zoom;
      values.uDolly = (view.zoom - 1) * DOLLY;
      values.uBlur = blur;
      values.uShown = this.shown;
    },
  };
}
