/** His coat: colours under an even grey sky, and wiry tufts of it. */
import { ribbon, taper } from '../../kit/curve.mjs';
import { opacity, path, random, tint } from '../../kit/draw.mjs';
import { litInk } from '../../kit/light.mjs';

export const TAN = { base: '#8f7056', shade: '#675045', deep: '#3d3031', ink: '#17100f', gain: 1 };
export const CREAM = { base: '#c9b393', shade: '#94806f', deep: '#5d4d4b', ink: '#1b1413', gain: 1 };
export const NOSE = { base: '#332c30', shade: '#2a2529', deep: '#26242a', ink: '#0b090b', gain: 1.1 };
export const BRASS = { base: '#8c7044', shade: '#624c36', deep: '#352a2b', ink: '#130e0b', gain: 1.1 };
export const STEEL = { base: '#8f9299', shade: '#646672', deep: '#3b3a45', ink: '#111017', gain: 1.2 };
export const RUBBER = { base: '#34323a', shade: '#2a2930', deep: '#26242a', ink: '#0b0a0d', gain: 0.9 };

const TONES = {
  tan: ['#8f7056', '#7c604b', '#a3835f'],
  dark: ['#675045', '#584439', '#755b4a'],
  cream: ['#c9b393', '#b39c7e', '#ddcaa8'],
};
const rad = (degrees) => (degrees * Math.PI) / 180;

/** @param {number[]} tuft x, y of its root; degrees (0 to the right, 90 down); length; half-width  @param {keyof typeof TONES} tone */
export function tuft([x, y, degrees, length, width], tone, light = 0.34) {
  const bend = (random() - 0.5) * 50;
  const spine = [0, 0.35, 0.7, 1].map((t) => {
    const a = rad(degrees + bend * t * t);
    return [x + Math.cos(a) * length * t, y + Math.sin(a) * length * t];
  });
  const colour = TONES[tone][Math.floor(random() * 3)];
  // The side of it that a lamp sees.
  const [s, c] = [Math.sin(rad(degrees)), Math.cos(rad(degrees))];
  const sides = {
    left: light * (0.5 + 0.5 * Math.abs(s)),
    right: light * 0.8 * Math.abs(s),
    top: light * Math.abs(c),
  };
  const aside = spine.map(([u, v]) => [u + width * 0.5 * s, v - width * 0.5 * c]);
  return (
    path(ribbon(spine, taper.out(width, 0.75), 8), colour) +
    tint(path(ribbon(aside, taper.out(width * 0.3, 0.8), 6), '#3a2b27', opacity(0.55))) +
    litInk(spine, taper.lock(0.4, width * 0.42, 0.4), sides)
  );
}

/** Tufts along a line of roots: [x, y, degrees] …, each a little its own way. */
export function fringe(places, count, [length, width], tone, light) {
  return Array.from({ length: count }, (_, i) => {
    const t = (i / Math.max(1, count - 1)) * (places.length - 1);
    const k = Math.min(places.length - 2, Math.floor(t));
    const [x, y, degrees] = places[k].map((n, c) => n + (places[k + 1][c] - n) * (t - k));
    const loose = () => random() - 0.5;
    return tuft(
      [
        x + loose() * 16,
        y + loose() * 12,
        degrees + loose() * 34,
        length * (0.75 + random() * 0.5),
        width * (0.8 + random() * 0.4),
      ],
      tone,
      light,
    );
  }).join('');
}

/** Tufts here and there within an oval [x, y, rx, ry], all about one way. */
export const scattered = ([x, y, rx, ry], degrees, count, [length, width], tone, light) =>
  Array.from({ length: count }, () => {
    const [a, r] = [random() * 2 * Math.PI, Math.sqrt(random())];
    const turn = degrees + (random() - 0.5) * 36;
    return tuft(
      [x + Math.cos(a) * r * rx, y + Math.sin(a) * r * ry, turn, length * (0.7 + random() * 0.5), width],
      tone,
      light,
    );
  }).join('');
