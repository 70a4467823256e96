/** Two places, and what lies between them. */
import { bounded } from './solids.mjs';

/** The place at a share of the way from a to b. */
export const mid = (a, b, t = 0.5) => a.map((n, i) => n + (b[i] - n) * t);
export const apart = (a, b) => Math.hypot(...a.map((n, i) => n - b[i]));
/** The way from a to b, one long. */
export const unit = (a, b) => b.map((n, i) => (n - a[i]) / apart(a, b));
/** n places from the first to the last, evenly. */
export const row = (from, to, n) => Array.from({ length: n }, (_, i) => mid(from, to, i / (n - 1)));
/** A solid that lies from a to b, `more` about it: quick to look at from afar. */
export const around = (solid, a, b, more) => bounded(solid, mid(a, b), apart(a, b) / 2 + more);
