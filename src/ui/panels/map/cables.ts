/** Wires as they hang: corners are rounded, and what runs across sags. Pure. */
import type { Point } from '../../../map/index.ts';

/** How far a cable sags, as a part of its length across, and at most, in widths of a picture. */
const SAG = 0.07;
const MOST_SAG = 0.16;
/** Radius of a corner, in widths of a picture. */
const BEND = 0.16;

/** The path of a wire as SVG writes it, in widths of a picture times `scale`. */
export function cableOf(points: readonly Point[], scale: number): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const at = ([x, y]: Point) => `${round(x * scale)} ${round(y * scale)}`;
  let from = first;
  const parts = [`M${at(first)}`];
  rest.forEach((corner, index) => {
    const next = rest[index + 1];
    const to = next ? towards(corner, from, BEND) : corner;
    parts.push(hang(from, to, at));
    if (!next) return;
    const out = towards(corner, next, BEND);
    parts.push(`Q${at(corner)} ${at(out)}`);
    from = out;
  });
  return parts.join('');
}

/** A stretch between two corners: what runs across hangs through, what goes up and down is taut. */
function hang(from: Point, to: Point, at: (point: Point) => string): string {
  const across = Math.abs(to[0] - from[0]);
  if (across < Math.abs(to[1] - from[1])) return `L${at(to)}`;
  const sag = Math.min(MOST_SAG, across * SAG) * 2;
  return `Q${at([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + sag])} ${at(to)}`;
}

/** A place on the way from one point to another, at most half the way. */
function towards(from: Point, to: Point, far: number): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const part = length === 0 ? 0 : Math.min(far / length, 0.5);
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}

const round = (value: number) => Math.round(value * 10) / 10;
