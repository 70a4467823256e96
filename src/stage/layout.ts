/** Where things stand in a window of any shape. Pure; sizes in CSS pixels. */
import type { ActorState, Slot } from '../story/index.ts';
import type { PoseData } from './assets.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** All plates are painted at 16:9. */
export const PLATE_RATIO = 16 / 9;

/**
 * The plate so that it covers the window and keeps its focus in view: centred on the focus as far as the edges allow.
 * @param focus 0..1 from left and top
 */
export function coverBox(width: number, height: number, focus: readonly [number, number]): Box {
  const scale = Math.max(width / PLATE_RATIO, height);
  const box = { width: scale * PLATE_RATIO, height: scale };
  const place = (room: number, size: number, at: number) =>
    Math.min(0, Math.max(room - size, room / 2 - size * at));
  return { x: place(width, box.width, focus[0]), y: place(height, box.height, focus[1]), ...box };
}

/** A box in parts of a window: x, y, width, height. Written into `out`. */
export function partsOf(box: Box, window: Pick<Box, 'width' | 'height'>, out: Float32Array): void {
  out[0] = box.x / window.width;
  out[1] = box.y / window.height;
  out[2] = box.width / window.width;
  out[3] = box.height / window.height;
}

/** Measures of the mock-ups, in parts of the window: landscape, and the picture window of an upright phone. */
const FRAMES = {
  wide: { height: 1.02, below: 0.03, slots: { left: 0.27, centre: 0.5, right: 0.73 } },
  low: { height: 1.17, below: 0.21, slots: { left: 0.15, centre: 0.32, right: 0.49 } },
  tall: { height: 1.26, below: 0.36, slots: { left: 0.22, centre: 0.5, right: 0.78 } },
} as const;
/** Windows narrower than this are framed as a phone's picture window. */
const TALL_BELOW = 1.2;
/** Lower windows, in pixels, are a phone on its side: its menu stands at the right, so people stand left of it. */
const LOW_BELOW = 500;
/** How much larger somebody near is. */
const NEAR = 1.22;
/** On very wide windows people stay within this ratio around the middle. */
const WIDEST = 2;

function frameOf(width: number, height: number): (typeof FRAMES)[keyof typeof FRAMES] {
  if (width / height < TALL_BELOW) return FRAMES.tall;
  return height < LOW_BELOW ? FRAMES.low : FRAMES.wide;
}

/** How far below its top a drawing’s ground seems to lie, in heights of it: a little less than it does, so that the short keep their hands in the picture. */
const GROUND = 1.4;

/** Box of an actor's drawing, its lower edge below the window's. */
export function actorBox(
  width: number,
  height: number,
  actor: Pick<ActorState, 'slot' | 'distance'>,
  drawn: Pick<PoseData, 'size' | 'stature'>,
): Box {
  const frame = frameOf(width, height);
  const grown = height * frame.height * (actor.distance === 'near' ? NEAR : 1);
  const size = grown * drawn.stature;
  const across = Math.min(width, height * WIDEST);
  const middle = (width - across) / 2 + across * frame.slots[actor.slot];
  const wide = (size * drawn.size[0]) / drawn.size[1];
  // Who comes near grows from the eyes, not from the feet: the head stays in the window.
  const top = height * (1 + frame.below) - height * frame.height;
  // Short people stand on the same ground.
  const lower = (1 - drawn.stature) * GROUND * height * frame.height;
  return { x: middle - wide / 2, y: top + lower, width: wide, height: size };
}

/** Slots from the back to the front. */
const BACK_TO_FRONT: readonly Slot[] = ['left', 'right', 'centre'];

/**
 * Who stands in front of whom: the higher in front, 1 or more. By what is seen alone, so that a picture is the same however it
 * was come to: who speaks is before all others, then who is near, then the middle.
 */
export function depthOf(actor: Pick<ActorState, 'slot' | 'distance'>, speaks: boolean): number {
  const slots = BACK_TO_FRONT.length;
  return (
    1 + (speaks ? slots * 2 : 0) + (actor.distance === 'near' ? slots : 0) + BACK_TO_FRONT.indexOf(actor.slot)
  );
}

/** People look to the middle; at the centre they look as they were drawn. */
export function isMirrored(slot: Slot, faces: 'left' | 'right'): boolean {
  if (slot === 'centre') return false;
  return slot === 'left' ? faces === 'left' : faces === 'right';
}

/** How bright the scene is under a light of that strength: never black, so that nobody loses the picture. */
export function brightness(level: number | undefined): number {
  return level === undefined ? 1 : 0.55 + 0.45 * level;
}

/** Light on an actor who listens while another speaks. */
export const LISTENING = 0.76;
