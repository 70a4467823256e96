/** A person in the light of the plate they stand in. */
import { Buffer, BufferUsage, Geometry, type TextureSource } from 'pixi.js';
import { EDGE_FROM, KEY_EDGE, KEY_FILL, KEY_GAIN, KEY_SHEEN, RIM_GAIN, SHOULDER } from '../../light.ts';
import { type PersonMesh, STRIDE } from '../../people/mesh.ts';
import { type Drawn, drawnWith, FRAGMENT, float, vec2, vec3, vec4s } from '../shader.ts';

/** Eyes that may move; a profile has one. */
export const IRISES = 2;

export interface PersonValues {
  uAmbient: Float32Array;
  /** Colour times strength, and the weights of the three masks, of key, rim and a light that passes. */
  uKey: Float32Array;
  uKeySides: Float32Array;
  uRim: Float32Array;
  uRimSides: Float32Array;
  uSweep: Float32Array;
  uSweepSides: Float32Array;
  /** 0 nobody, 1 there. */
  uShown: number;
  /** Pixels of the drawing by which the irises are moved. */
  uGaze: Float32Array;
  /** Middle and half axes of each iris, in the drawing. */
  uIrises: Float32Array;
  uAtlas: Float32Array;
}

const VERTEX = `#version 300 es
in vec2 aPosition;
in vec2 aUV;
in vec2 aPlace;
in vec2 aFace;
out vec2 vUV;
out vec2 vPlace;
out vec2 vFace;
uniform mat3 uProjectionMatrix;
uniform mat3 uWorldTransformMatrix;
uniform mat3 uTransformMatrix;
void main() {
  mat3 matrix = uProjectionMatrix * uWorldTransformMatrix * uTransformMatrix;
  gl_Position = vec4((matrix * vec3(aPosition, 1.0)).xy, 0.0, 1.0);
  vUV = aUV;
  vPlace = aPlace;
  vFace = aFace;
}`;

const SHADE = `
in vec2 vUV, vPlace, vFace;
out vec4 finalColor;
uniform sampler2D uColour;
uniform sampler2D uMasks;
uniform vec3 uAmbient, uKey, uKeySides, uRim, uRimSides, uSweep, uSweepSides;
uniform float uShown;
uniform vec2 uGaze, uAtlas;
uniform vec4 uIrises[${IRISES}];

void main() {
  // Coming and going is a grain, not a glass: parts that overlap never show through each other.
  float grain = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
  if (grain >= uShown) discard;
  vec2 uv = vUV;
  if (vFace.y > 0.5) {
    for (int i = 0; i < ${IRISES}; i++) {
      float away = length((vPlace - uIrises[i].xy) / max(vec2(1.0), uIrises[i].zw));
      uv -= uGaze * (1.0 - smoothstep(0.7, 1.5, away)) / uAtlas;
    }
  }
  vec4 base = texture(uColour, uv);
  vec3 masks = texture(uMasks, uv).rgb;
  vec3 edges = smoothstep(vec3(${EDGE_FROM}), vec3(1.0), masks);
  float key = min(1.0, dot(masks, uKeySides));
  float sweep = min(1.0, dot(masks, uSweepSides));
  float rim = min(1.0, dot(edges, uRimSides));
  float burn = min(1.0, dot(edges, uKeySides));
  vec3 light = uKey * key + uSweep * sweep;
  vec3 colour = base.rgb * (uAmbient + uKey * ${KEY_FILL} + light * ${KEY_GAIN})
    + base.a * ((uKey * key * key + uSweep * sweep * sweep) * ${KEY_SHEEN}
      + uKey * burn * ${KEY_EDGE} + uRim * rim * ${RIM_GAIN});
  vec3 over = max(vec3(0.0), (colour - ${SHOULDER}) / ${(1 - SHOULDER).toFixed(3)});
  colour = min(colour, ${SHOULDER} + ${(1 - SHOULDER).toFixed(3)} * (1.0 - exp(-over)));
  finalColor = vec4(colour, base.a) * vFace.x;
}`;

export interface PersonShade extends Drawn<PersonValues> {
  /** The corners have changed. */
  moved(): void;
}

export function createPersonShade(
  person: PersonMesh,
  atlas: TextureSource,
  masks: TextureSource,
): PersonShade {
  const buffer = new Buffer({
    data: person.corners,
    usage: BufferUsage.VERTEX | BufferUsage.COPY_DST,
    shrinkToFit: false,
  });
  const stride = STRIDE * 4;
  const pair = (offset: number) => ({ buffer, format: 'float32x2' as const, stride, offset: offset * 4 });
  const geometry = new Geometry({
    attributes: { aPosition: pair(0), aUV: pair(2), aPlace: pair(4), aFace: pair(6) },
    indexBuffer: person.triangles,
  });
  const drawn = drawnWith<PersonValues>(
    geometry,
    VERTEX,
    FRAGMENT + SHADE,
    {
      uAmbient: vec3(1, 1, 1),
      uKey: vec3(),
      uKeySides: vec3(),
      uRim: vec3(),
      uRimSides: vec3(),
      uSweep: vec3(),
      uSweepSides: vec3(),
      uShown: float(1),
      uGaze: vec2(),
      uIrises: vec4s(IRISES),
      uAtlas: vec2(1, 1),
    },
    { uColour: atlas, uMasks: masks },
  );
  return { ...drawn, moved: () => buffer.update() };
}
