/** Where the camera is, and what that does to things of different depth. Pure; the backdrop's shader does the same sums. */
import type { Point } from './assets.ts';
import type { Box } from './layout.ts';

export interface View {
  /** 1 is none. */
  zoom: number;
  /** To the side and down, parts of the plate's width and height; everything moves alike. */
  panX: number;
  panY: number;
  /** To the side and down; what is near moves more. */
  shiftX: number;
  shiftY: number;
}

/** Depth that keeps its place when the camera shifts: a little behind the middle. */
export const RESTING_DEPTH = 0.35;
/** Depth of people on a plate. */
export const PEOPLE_DEPTH = 0.78;
/** Share of a push that is a step forward (near things grow more) and not a zoom. */
export const DOLLY = 0.1;
/** How far a pan of 1 goes, parts of the plate. */
export const PAN_REACH = 0.022;
/** How far the camera shifts at most: ±1.2 % moves whole silhouettes without tearing them. */
export const SHIFT_REACH = 0.012;

/** Scale of something at a depth. */
export function scaleAt(view: View, depth: number): number {
  return view.zoom * (1 + (view.zoom - 1) * DOLLY * (depth - RESTING_DEPTH));
}

/** Where a camera move puts a thing of that depth: `x' = x * scale + dx`. Written into `out`: scale, dx, dy. */
export function moveAt(
  view: View,
  depth: number,
  plate: Box,
  focus: Point,
  out: Float32Array = new Float32Array(3),
): Float32Array {
  const scale = scaleAt(view, depth);
  const near = depth - RESTING_DEPTH;
  const focusX = plate.x + plate.width * focus[0];
  const focusY = plate.y + plate.height * focus[1];
  out[0] = scale;
  out[1] = focusX * (1 - scale) - (view.panX + view.shiftX * near) * plate.width * view.zoom;
  out[2] = focusY * (1 - scale) - (view.panY + view.shiftY * near) * plate.height * view.zoom;
  return out;
}
