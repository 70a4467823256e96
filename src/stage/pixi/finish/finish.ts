/** From the scene to the window: a bright pass of its own at low resolution, the grade, grain, a flash. */
import { RenderTexture, type Texture, type WebGLRenderer } from 'pixi.js';
import { type Grade, PLAIN_GRADE } from '../../grades.ts';
import { createPass, targetOf } from '../pass.ts';
import { float, vec2, vec3, vec4 } from '../shader.ts';

interface GlowValues {
  uStep: Float32Array;
}
export interface FinishValues {
  uHigh: Float32Array;
  uLow: Float32Array;
  uTone: Float32Array;
  uVignette: number;
  uBloom: number;
  uFlash: Float32Array;
  uGrain: number;
  uThrow: Float32Array;
}

/** Side of the bright pass, as a share of the scene's. */
const BRIGHT_SCALE = 0.25;

/** A near glow with a far one in it: two bell curves, 2 and 5.5 small pixels wide, read every 1.6. */
const GLOW = `
in vec2 vUV;
out vec4 finalColor;
uniform sampler2D uScene;
uniform vec2 uStep;
const float WEIGHTS[8] = float[8](0.2307, 0.1798, 0.0941, 0.0461, 0.0279, 0.0184, 0.0115, 0.0067);
vec3 at(vec2 uv);
void main() {
  vec3 sum = at(vUV) * WEIGHTS[0];
  for (int i = 1; i < 8; i++) {
    vec2 away = uStep * (float(i) * 1.6);
    sum += (at(vUV + away) + at(vUV - away)) * WEIGHTS[i];
  }
  finalColor = vec4(sum, 1.0);
}`;
/** Across: only what is bright. */
const BRIGHT = `${GLOW}
vec3 at(vec2 uv) {
  vec3 colour = texture(uScene, uv).rgb;
  return colour * smoothstep(0.7, 1.05, max(colour.r, max(colour.g, colour.b)));
}`;
/** Down: all of it. */
const SPREAD = `${GLOW}
vec3 at(vec2 uv) { return texture(uScene, uv).rgb; }`;

const FINISH = `
in vec2 vUV;
out vec4 finalColor;
uniform sampler2D uScene;
uniform sampler2D uGlow;
uniform vec3 uHigh, uLow, uTone;
uniform vec4 uFlash;
uniform vec2 uThrow;
uniform float uVignette, uBloom, uGrain;
void main() {
  // A blow throws the picture a little; it is a little larger meanwhile, so that no edge shows.
  vec2 uv = 0.5 + (vUV - 0.5) * (1.0 - 2.0 * max(abs(uThrow.x), abs(uThrow.y))) + uThrow;
  vec3 colour = texture(uScene, uv).rgb;
  colour += texture(uGlow, uv).rgb * uBloom * (1.0 - colour * 0.5);
  colour = colour * uHigh * uTone.z + uLow;
  float grey = dot(colour, vec3(0.2126, 0.7152, 0.0722));
  colour = mix(vec3(grey), colour, uTone.x);
  colour = (colour - 0.32) * uTone.y + 0.32;
  vec2 away = (vUV - vec2(0.5, 0.46)) * vec2(1.0, 0.9);
  colour *= 1.0 - uVignette * smoothstep(0.28, 0.86, length(away));
  float grain = fract(52.9829189 * fract(dot(gl_FragCoord.xy + uGrain * 61.7, vec2(0.06711056, 0.00583715))));
  colour += (grain - 0.5) * 0.018;
  colour = mix(colour, uFlash.rgb, uFlash.a);
  finalColor = vec4(max(colour, vec3(0.0)), 1.0);
}`;

export interface Finish {
  readonly scene: RenderTexture;
  readonly values: FinishValues;
  grade(grade: Grade): void;
  resize(width: number, height: number, resolution: number): void;
  /** Draws what lies in `scene` to the window. */
  draw(bloom: boolean): void;
}

/** How strong the light round bright things is. */
const BLOOM = 0.55;

export function createFinish(renderer: WebGLRenderer, black: Texture): Finish {
  const scene = RenderTexture.create({ width: 8, height: 8 });
  const small = [
    RenderTexture.create({ width: 8, height: 8 }),
    RenderTexture.create({ width: 8, height: 8 }),
  ] as const;
  const bright = createPass<GlowValues>(renderer, BRIGHT, { uStep: vec2() }, { uScene: scene.source });
  const spread = createPass<GlowValues>(renderer, SPREAD, { uStep: vec2() }, { uScene: small[0].source });
  const finish = createPass<FinishValues>(
    renderer,
    FINISH,
    {
      uHigh: vec3(1, 1, 1),
      uLow: vec3(),
      uTone: vec3(1, 1, 1),
      uVignette: float(PLAIN_GRADE.vignette),
      uBloom: float(0),
      uFlash: vec4(),
      uGrain: float(0),
      uThrow: vec2(),
    },
    { uScene: scene.source, uGlow: black.source },
    { toWindow: true },
  );
  const bindFirst = targetOf(renderer, small[0]);
  const bindSecond = targetOf(renderer, small[1]);
  const bindWindow = targetOf(renderer, null);

  return {
    scene,
    values: finish.values,
    grade({ high, low, saturation, contrast, exposure, vignette }) {
      finish.values.uHigh.set(high);
      finish.values.uLow.set(low);
      finish.values.uTone[0] = saturation;
      finish.values.uTone[1] = contrast;
      finish.values.uTone[2] = exposure;
      finish.values.uVignette = vignette;
    },
    resize(width, height, resolution) {
      scene.resize(width, height, resolution);
      for (const one of small) one.resize(width, height, resolution * BRIGHT_SCALE);
      bright.values.uStep[0] = 1 / Math.max(1, small[0].source.pixelWidth);
      spread.values.uStep[1] = 1 / Math.max(1, small[0].source.pixelHeight);
    },
    draw(bloom) {
      if (bloom) {
        bindFirst();
        bright.draw();
        bindSecond();
        spread.draw();
      }
      finish.set('uGlow', bloom ? small[1].source : black.source);
      finish.values.uBloom = bloom ? BLOOM : 0;
      bindWindow();
      finish.draw();
    },
  };
}
