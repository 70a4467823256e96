/** Places in space. */

/** Written as text: 'x,y,z x,y,z'. */
export const places = (text) => text.split(' ').map((place) => place.split(',').map(Number));
