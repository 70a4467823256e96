/** One person on the stage: the look that is worn, and the one that it replaces while they dissolve. */
import { type Container, Sprite, type Texture } from 'pixi.js';
import type { ActorState } from '../../story/index.ts';
import type { Box } from '../layout.ts';

export interface Figure {
  actor: ActorState;
  readonly sprite: Sprite;
  /** Changes the picture; `run` moves the change from 0 to 1. */
  wear(texture: Texture, run: (apply: (t: number) => void) => Promise<void>): void;
  place(box: Box, mirrored: boolean): void;
  fade(alpha: number): void;
  destroy(): void;
}

/** @param parent where the person is drawn; nothing is seen before the first `wear` */
export function createFigure(parent: Container, actor: ActorState): Figure {
  const sprite = parent.addChild(new Sprite());
  sprite.visible = false;
  let old: Sprite | null = null;
  let box: Box | null = null;
  let mirrored = false;

  const set = (target: Sprite) => {
    if (!box || target.destroyed) return;
    // Not setSize: it keeps the sign of the scale, so a second call would turn a mirrored person round.
    const across = box.width / target.texture.width;
    target.scale.set(mirrored ? -across : across, box.height / target.texture.height);
    target.position.set(mirrored ? box.x + box.width : box.x, box.y);
  };

  return {
    actor,
    sprite,
    wear(texture, run) {
      if (sprite.texture === texture && sprite.visible) return;
      old?.destroy();
      old = sprite.visible ? parent.addChild(new Sprite(sprite.texture)) : null;
      if (old) {
        old.zIndex = sprite.zIndex - 0.5;
        old.tint = sprite.tint;
        set(old);
      }
      sprite.texture = texture;
      sprite.visible = true;
      set(sprite);
      const leaving = old;
      void run((t) => {
        if (!sprite.destroyed) sprite.alpha = t;
      }).then(() => {
        if (leaving && !leaving.destroyed) leaving.destroy();
        if (old === leaving) old = null;
      });
    },
    place(next, isMirrored) {
      box = next;
      mirrored = isMirrored;
      set(sprite);
      if (old) set(old);
    },
    fade(alpha) {
      if (!sprite.destroyed) sprite.alpha = alpha;
    },
    destroy() {
      old?.destroy();
      if (!sprite.destroyed) sprite.destroy();
    },
  };
}
