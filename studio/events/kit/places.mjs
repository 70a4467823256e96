/** Places in space. */

/** Written as text: 'x,y,z x,y,z'. */
export const places = (text) => text.split(' ').map((place) => place.split(',').map(Number));
/** A share of the way from one to another. */
export const between = (a, b, t) => a.map((n, i) => n + (b[i] - n) * t);
