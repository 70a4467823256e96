/** What the shaders of the stage share. */
import { Geometry, Mesh, Shader, type TextureSource, UniformGroup } from 'pixi.js';

/** A quad over the whole target: `uSize` is its size in CSS pixels, `vUV` runs 0..1 from left and top. */
const FULL_VERTEX = `#version 300 es
in vec2 aPosition;
out vec2 vUV;
uniform mat3 uProjectionMatrix;
uniform mat3 uWorldTransformMatrix;
uniform mat3 uTransformMatrix;
uniform vec2 uSize;
void main() {
  mat3 matrix = uProjectionMatrix * uWorldTransformMatrix * uTransformMatrix;
  gl_Position = vec4((matrix * vec3(aPosition * uSize, 1.0)).xy, 0.0, 1.0);
  vUV = aPosition;
}`;

/** First lines of every fragment shader. */
export const FRAGMENT = `#version 300 es
precision highp float;
`;

export type Uniforms = ConstructorParameters<typeof UniformGroup>[0];

/** A mesh with its own shader, and its values within reach. */
export interface Drawn<U> {
  readonly mesh: Mesh<Geometry, Shader>;
  readonly values: U;
  /** Gives a texture of the shader another source. */
  set(name: string, source: TextureSource): void;
  destroy(): void;
}

/** Gives a texture of a shader another source, when it is another. */
export const textureSetter = (shader: Shader) => (name: string, source: TextureSource) => {
  const resources = shader.resources as Record<string, unknown>;
  if (resources[name] !== source) resources[name] = source;
};

/** A quad of 0..1 both ways. */
export const unitQuad = () =>
  new Geometry({
    attributes: { aPosition: { buffer: new Float32Array([0, 0, 1, 0, 1, 1, 0, 1]), format: 'float32x2' } },
    indexBuffer: new Uint16Array([0, 1, 2, 0, 2, 3]),
  });

/**
 * @param uniforms as Pixi declares them; arrays are changed in place
 * @throws Error when the shader does not compile
 */
export function drawnWith<U>(
  geometry: Geometry,
  vertex: string,
  fragment: string,
  uniforms: Uniforms,
  textures: Readonly<Record<string, TextureSource>>,
): Drawn<U> {
  const group = new UniformGroup(uniforms);
  const shader = Shader.from({ gl: { vertex, fragment }, resources: { values: group, ...textures } });
  const mesh = new Mesh({ geometry, shader });
  return {
    mesh,
    values: group.uniforms as U,
    set: textureSetter(shader),
    destroy() {
      mesh.destroy();
      shader.destroy();
      geometry.destroy(true);
    },
  };
}

/** A shader over the whole target. */
export function fullScreen<U extends { uSize: Float32Array }>(
  fragment: string,
  uniforms: Uniforms,
  textures: Readonly<Record<string, TextureSource>>,
): Drawn<U> {
  const size = { value: new Float32Array([1, 1]), type: 'vec2<f32>' as const };
  return drawnWith<U>(unitQuad(), FULL_VERTEX, FRAGMENT + fragment, { uSize: size, ...uniforms }, textures);
}

export const float = (value: number) => ({ value, type: 'f32' as const });
export const vec2 = (x = 0, y = 0) => ({ value: new Float32Array([x, y]), type: 'vec2<f32>' as const });
export const vec3 = (x = 0, y = 0, z = 0) => ({
  value: new Float32Array([x, y, z]),
  type: 'vec3<f32>' as const,
});
export const vec4 = (x = 0, y = 0, z = 0, w = 0) => ({
  value: new Float32Array([x, y, z, w]),
  type: 'vec4<f32>' as const,
});
export const vec4s = (size: number) => ({
  value: new Float32Array(size * 4),
  type: 'vec4<f32>' as const,
  size,
});
