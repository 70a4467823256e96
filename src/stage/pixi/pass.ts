/** A shader over a whole target, drawn straight away: a pass through `renderer.render` makes half a kilobyte of garbage each time. */
import {
  type RenderTexture,
  Shader,
  State,
  type TextureSource,
  UniformGroup,
  type WebGLRenderer,
} from 'pixi.js';
import { FRAGMENT, float, textureSetter, type Uniforms, unitQuad } from './shader.ts';

/** `vUV` runs 0..1 from left and top of the target. A texture has its top first, the window its bottom. */
const VERTEX = `#version 300 es
in vec2 aPosition;
out vec2 vUV;
uniform float uFlip;
void main() {
  gl_Position = vec4(aPosition.x * 2.0 - 1.0, (aPosition.y * 2.0 - 1.0) * uFlip, 0.0, 1.0);
  vUV = aPosition;
}`;

export interface Pass<U> {
  readonly values: U;
  /** Gives a texture of the shader another source. */
  set(name: string, source: TextureSource): void;
  /** Draws into the target that is bound. */
  draw(): void;
  destroy(): void;
}

/** How what is drawn lies over what is there. */
export type Laying = 'none' | 'normal';

/**
 * @param uniforms as Pixi declares them; arrays are changed in place
 * @param toWindow it is drawn to the window, not into a texture
 */
export function createPass<U>(
  renderer: WebGLRenderer,
  fragment: string,
  uniforms: Uniforms,
  textures: Readonly<Record<string, TextureSource>>,
  { laying = 'none' as Laying, toWindow = false } = {},
): Pass<U> {
  const group = new UniformGroup({ ...uniforms, uFlip: float(toWindow ? -1 : 1) });
  const shader = Shader.from({
    gl: { vertex: VERTEX, fragment: FRAGMENT + fragment },
    resources: { values: group, ...textures },
  });
  const state = State.for2d();
  state.blendMode = laying;
  const geometry = unitQuad();
  const drawing = { geometry, shader, state };
  return {
    values: group.uniforms as U,
    set: textureSetter(shader),
    draw: () => renderer.encoder.draw(drawing),
    destroy() {
      shader.destroy();
      geometry.destroy(true);
    },
  };
}

/** Binds a target for passes; made once for each. @param clear a colour to begin with, or nothing of what is there is kept or cleared */
export function targetOf(
  renderer: WebGLRenderer,
  texture: RenderTexture | null,
  clear: readonly [number, number, number, number] | null = null,
): () => void {
  const options = {
    target: texture ?? renderer.view.renderTarget,
    clear: clear !== null,
    ...(clear && { clearColor: [...clear] as [number, number, number, number] }),
  };
  return () => void renderer.renderTarget.bind(options);
}
