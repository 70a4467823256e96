/** How a light of the plate falls on a drawing. Pure; the same numbers serve WebGL and the plain stage. */
import type { LightData } from './assets.ts';

/** Weights of the three light masks: drawing's left, drawing's right, above. Written into `out`. */
export function sidesOf(
  angle: number,
  mirrored: boolean,
  out: Float32Array = new Float32Array(3),
): Float32Array {
  const turn = (angle * Math.PI) / 180;
  // Mirroring turns the drawing round, not the light: its left mask then lies on the right.
  const across = Math.cos(turn) * (mirrored ? -1 : 1);
  out[0] = Math.max(0, -across);
  out[1] = Math.max(0, across);
  out[2] = Math.max(0, Math.sin(turn)) * FROM_ABOVE;
  return out;
}

/** A light from above is spread over more of a person than one from the side. */
const FROM_ABOVE = 0.8;

/** What key light adds to a lit plane, as a factor on its colour, and to an edge as light on its own. Tuned by eye, over all plates. */
export const KEY_GAIN = 1.4;
export const KEY_SHEEN = 0.16;
/** What key light adds to an edge: the sun behind somebody burns along them. */
export const KEY_EDGE = 0.55;
/** Share of the key light that reaches every plane: walls and ground throw it back. */
export const KEY_FILL = 0.16;
export const RIM_GAIN = 0.7;
/** Where planes end and edges begin in a light mask. */
export const EDGE_FROM = 0.6;

/** From here on light is pressed together: a lit face keeps its drawing. */
export const SHOULDER = 0.7;

/** Brightness as it is shown, 0..1, of light that may be more. */
export function shown(light: number): number {
  const over = (light - SHOULDER) / (1 - SHOULDER);
  return over <= 0 ? light : SHOULDER + (1 - SHOULDER) * (1 - Math.exp(-over));
}

/** A CSS hex colour as three linear factors 0..1, times a strength. Written into `out`. */
export function colourOf(hex: string, strength = 1, out: Float32Array = new Float32Array(3)): Float32Array {
  const value = Number.parseInt(hex.slice(1), 16);
  out[0] = ((value >> 16) / 255) * strength;
  out[1] = (((value >> 8) & 255) / 255) * strength;
  out[2] = ((value & 255) / 255) * strength;
  return out;
}

/**
 * What reaches a person from everywhere: a neutral floor, so that a face is never lost, tinted by the plate.
 * @param ambient colour and strength of the plate
 */
export function ambientOf(
  ambient: Pick<LightData, 'colour' | 'strength'>,
  out: Float32Array = new Float32Array(3),
): Float32Array {
  colourOf(ambient.colour, AMBIENT_TINT * ambient.strength, out);
  for (let i = 0; i < 3; i++) out[i] = (out[i] as number) + AMBIENT_FLOOR;
  return out;
}

const AMBIENT_FLOOR = 0.28;
const AMBIENT_TINT = 0.9;
