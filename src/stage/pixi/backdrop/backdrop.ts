/** The plate that is up and the one it replaces, in a picture of their own that is drawn again only when it would look different. */
import { RenderTexture, type Texture, type WebGLRenderer } from 'pixi.js';
import { coverBox } from '../../layout.ts';
import type { View } from '../../view.ts';
import type { PlateKit } from '../kits.ts';
import { targetOf } from '../pass.ts';
import { createPlateLayer, type PlateLayer, type Reveal } from './plate.ts';

export interface Backdrop {
  readonly target: RenderTexture;
  /** Kit of the plate that is up. */
  readonly kit: PlateKit | null;
  /** Puts a plate over the one that is up, or black; the old one goes when `run` is over. */
  change(kit: PlateKit | null, reveal: Reveal, run: (apply: (t: number) => void) => Promise<void>): void;
  resize(width: number, height: number, resolution: number): void;
  /** Draws when something would be seen of it. @param blur radius in parts of the plate's width */
  draw(view: View, blur: number): void;
  /** A texture that one of the plates in sight is made of. */
  shows(texture: Texture): boolean;
  /** It must be drawn again, whatever has changed. */
  spoil(): void;
}

/** Device pixels by which something must have moved to be drawn again. */
const SEEN = 0.2;

interface Shown extends PlateLayer {
  readonly kit: PlateKit;
}

/** @param flat depth of plates that have none */
export function createBackdrop(renderer: WebGLRenderer, flat: RenderTexture['source']): Backdrop {
  const target = RenderTexture.create({ width: 8, height: 8 });
  const size = { width: 8, height: 8 };
  const drawnAt = new Float32Array(6);
  const now = new Float32Array(6);
  const bind = targetOf(renderer, target, BLACK);
  let up: Shown | null = null;
  let others: Shown[] = [];
  let spoiled = true;

  function drop(shown: Shown): void {
    others = others.filter((other) => other !== shown);
    shown.pass.destroy();
    spoiled = true;
  }

  function hasMoved(view: View, blur: number): boolean {
    const across = size.width * target.source.resolution;
    now[0] = view.zoom * across * 0.5;
    now[1] = view.panX * across;
    now[2] = view.panY * across;
    now[3] = view.shiftX * across;
    now[4] = view.shiftY * across;
    now[5] = blur * across * 4;
    for (let i = 0; i < now.length; i++) {
      if (Math.abs((now[i] as number) - (drawnAt[i] as number)) > SEEN) return true;
    }
    return false;
  }

  return {
    target,
    get kit() {
      return up?.kit ?? null;
    },
    change(kit, reveal, run) {
      const old = up;
      if (kit) {
        const layer = createPlateLayer(renderer, kit.colour.source, kit.depth?.source ?? flat, reveal);
        up = { ...layer, kit };
      } else up = null;
      if (old) others.push(old);
      const fresh = up;
      spoiled = true;
      void run((t) => {
        if (fresh) fresh.shown = t;
        else if (old) old.shown = 1 - t;
        spoiled = true;
        // In the same moment: its pictures may be unloaded right after.
        if (t >= 1 && old && others.includes(old)) drop(old);
      });
    },
    resize(width, height, resolution) {
      size.width = width;
      size.height = height;
      target.resize(width, height, resolution);
      spoiled = true;
    },
    draw(view, blur) {
      if (!hasMoved(view, blur) && !spoiled) return;
      drawnAt.set(now);
      spoiled = false;
      bind();
      for (let i = 0; i < others.length; i++) paint(others[i] as Shown, size, view, blur);
      if (up) paint(up, size, view, blur);
    },
    shows: (texture) => (up !== null && isOf(up, texture)) || others.some((other) => isOf(other, texture)),
    spoil() {
      spoiled = true;
    },
  };
}

const BLACK = [6 / 255, 8 / 255, 11 / 255, 1] as const;

const isOf = ({ kit }: Shown, texture: Texture) => kit.colour === texture || kit.depth === texture;

function paint(shown: Shown, size: { width: number; height: number }, view: View, blur: number): void {
  const { focus } = shown.kit.picture;
  shown.place(size, coverBox(size.width, size.height, focus), focus, view, blur);
  shown.pass.draw();
}
