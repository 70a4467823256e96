/** Light that is not steady. Pure functions of time; none rises more than three times a second. */

/** Slow noise, -1..1: sums of sines whose fastest turns `hertz` times a second. */
function waver(seconds: number, hertz: number, seed: number): number {
  const turn = seconds * hertz * 2 * Math.PI;
  return (
    0.5 * Math.sin(turn * 0.31 + seed) +
    0.3 * Math.sin(turn * 0.63 + seed * 2.7) +
    0.2 * Math.sin(turn + seed * 5.1)
  );
}

/** Most flickers a second: WCAG 2.3.1 allows three. */
const HERTZ = 2.6;

/** How steady each named light is: the share by which it comes and goes. */
const UNSTEADY: Readonly<Record<string, number>> = { lamp: 0.05, dawn: 0, neon: 0.14, fire: 0.3 };

/** Factor on the key light of a scene whose light has that name. */
export function keyFactor(light: string | undefined, seconds: number): number {
  const share = UNSTEADY[light ?? ''] ?? 0.03;
  return 1 + share * waver(seconds, HERTZ, 1.7);
}

/**
 * How much brighter a flickering place of a plate is, -0.5..0.5.
 * A tube that is going dips now and then; a flame never rests.
 */
export function glowAt(light: string | undefined, index: number, seconds: number): number {
  const slow = waver(seconds, HERTZ, index * 3.1);
  if (light === 'fire') return 0.32 * slow;
  const dip = Math.max(0, waver(seconds, 0.5, index * 7.7 + 2) - 0.55) * 1.1;
  return 0.06 * slow - dip;
}
