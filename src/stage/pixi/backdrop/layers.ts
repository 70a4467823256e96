/** Pictures of a plate that move apart from it: what hangs before the lens, smoke behind people, figures of an event. */
import { Container, Sprite, type Texture } from 'pixi.js';
import type { LayerData } from '../../assets.ts';
import type { Box } from '../../layout.ts';
import { moveAt, type View } from '../../view.ts';
import type { PlateKit } from '../kits.ts';

export interface Layers {
  readonly behind: Container;
  readonly front: Container;
  /** Shows those of a plate: those of the one before go in the first half of `run`, the new ones come in the second. */
  change(kit: PlateKit | null, run: (apply: (t: number) => void) => Promise<void>): void;
  /** A texture that hangs somewhere. */
  shows(texture: Texture): boolean;
  place(view: View, plate: Box, seconds: number): void;
  /** Level of the plate's light, 0..1. */
  light(level: number): void;
  readonly moves: boolean;
}

/** Layers are a little larger than the plate, so that their edges stay outside when they move. */
const OVERSCAN = 1.05;

interface Hung {
  readonly sprite: Sprite;
  readonly data: LayerData;
  readonly focus: readonly [number, number];
}

export function createLayers(): Layers {
  const behind = new Container();
  const front = new Container();
  const moved = new Float32Array(3);
  let hung: Hung[] = [];
  let turn = 0;

  function fade(shown: number): void {
    behind.alpha = shown;
    front.alpha = shown;
  }

  function hang(kit: PlateKit | null): void {
    for (const { sprite } of hung) sprite.destroy();
    hung = (kit?.layers ?? []).map(({ data, texture }) => {
      const sprite = (data.front ? front : behind).addChild(new Sprite(texture));
      return { sprite, data, focus: kit?.picture.focus ?? [0.5, 0.5] };
    });
  }

  return {
    behind,
    front,
    get moves() {
      return hung.some(({ data }) => data.motion !== null);
    },
    change(kit, run) {
      const mine = ++turn;
      let isHung = false;
      void run((t) => {
        if (mine !== turn) return;
        if (t >= 0.5 && !isHung) {
          isHung = true;
          hang(kit);
        }
        fade(Math.abs(t * 2 - 1));
      });
    },
    shows: (texture) => hung.some(({ sprite }) => sprite.texture === texture),
    light(level) {
      const grey = Math.round(Math.min(1, level) * 255);
      behind.tint = (grey << 16) | (grey << 8) | grey;
      front.tint = behind.tint;
    },
    place(view, plate, seconds) {
      for (const { sprite, data, focus } of hung) {
        moveAt(view, data.depth, plate, focus, moved);
        const scale = moved[0] as number;
        const dx = moved[1] as number;
        const dy = moved[2] as number;
        const { motion } = data;
        const turn = motion ? Math.sin((seconds / motion.seconds) * 2 * Math.PI) : 0;
        const pivotX = motion ? motion.pivot[0] : 0.5;
        const pivotY = motion ? motion.pivot[1] : 0.5;
        const { texture } = sprite;
        sprite.pivot.set(pivotX * texture.width, pivotY * texture.height);
        const over = OVERSCAN * scale * (motion?.kind === 'breathe' ? 1 + motion.reach * turn : 1);
        sprite.scale.set((plate.width * over) / texture.width, (plate.height * over) / texture.height);
        // The pivot stays where it lies on the plate; the rest grows round the middle.
        const x = plate.x + plate.width * (0.5 + (pivotX - 0.5) * OVERSCAN);
        const y = plate.y + plate.height * (0.5 + (pivotY - 0.5) * OVERSCAN);
        const aside = motion?.kind === 'drift' ? motion.reach * turn * plate.width : 0;
        const up = motion?.kind === 'rise' ? motion.reach * turn * plate.height : 0;
        sprite.rotation = motion?.kind === 'sway' ? Math.atan(motion.reach * 2) * turn : 0;
        sprite.position.set(x * scale + dx + aside, y * scale + dy - up);
      }
    },
  };
}
