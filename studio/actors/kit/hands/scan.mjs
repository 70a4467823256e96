/** Looks at solids: depth, slope, folds and light for every pixel of a picture of them. x right, y up, z to us; px. */
import { add, dot, unit } from './vector.mjs';

/** Nothing lies nearer to us than this, nothing farther than its negative. */
const FAR = 600;
/** Distances to folded cloth overshoot: steps are shorter than they. */
const CAREFUL = 0.85;
/** Pixels of a side of the cells whose rays first go together. */
const CELL = 8;

/**
 * @param {((x: number, y: number, z: number) => number)[]} solids distances; the first wins ties
 * @param {{ left: number, top: number, columns: number, rows: number, step: number }} frame
 * @param {number[][]} lights directions to each light
 */
export function scan(solids, { left, top, columns, rows, step }, lights) {
  const count = columns * rows;
  const solid = (x, y, z) => {
    let d = solids[0](x, y, z);
    for (let i = 1; i < solids.length; i++) {
      const other = solids[i](x, y, z);
      if (other < d) d = other;
    }
    return d;
  };
  const picture = {
    columns,
    rows,
    depth: new Float32Array(count).fill(Number.NEGATIVE_INFINITY),
    /** Slope to the right, up and to us. */
    across: new Float32Array(count),
    up: new Float32Array(count),
    facing: new Float32Array(count),
    open: new Float32Array(count).fill(1),
    /** For each light how squarely it falls; below 0 where it is turned away or shadowed. */
    lit: lights.map(() => new Float32Array(count)),
    /** Which solid. */
    what: new Int8Array(count).fill(-1),
    place: new Array(count),
  };
  const starts = new Float32Array(Math.ceil(columns / CELL));
  for (let row = 0; row < rows; row++) {
    if (row % CELL === 0)
      starts.forEach((_, cell) => {
        const [x, y] = [left + (cell + 0.5) * CELL * step, top - (row + CELL / 2) * step];
        starts[cell] = march(solid, x, y, FAR, CELL * step * 0.75) ?? Number.NaN;
      });
    for (let column = 0; column < columns; column++) {
      const x = left + (column + 0.5) * step;
      const y = top - (row + 0.5) * step;
      const start = starts[Math.floor(column / CELL)];
      const z = Number.isNaN(start) ? null : march(solid, x, y, start, 0.1);
      if (z === null) continue;
      const i = row * columns + column;
      const p = [x, y, z];
      const n = slopeAt(solid, p);
      picture.depth[i] = z;
      picture.across[i] = n[0];
      picture.up[i] = n[1];
      picture.facing[i] = n[2];
      picture.open[i] = openness(solid, p, n);
      for (const [k, direction] of lights.entries()) {
        const square = dot(n, direction);
        picture.lit[k][i] = square > 0.2 && !reaches(solid, add(p, n, 1.6), direction) ? -0.4 : square;
      }
      const near = solids.map((of) => of(x, y, z));
      picture.what[i] = near.indexOf(Math.min(...near));
      picture.place[i] = p;
    }
  }
  return picture;
}

/** Goes away from us until something is as near as `reach`. */
function march(solid, x, y, start, reach) {
  let z = start;
  for (let i = 0; i < 90; i++) {
    const d = solid(x, y, z);
    if (d < reach) return z;
    z -= (d - reach * 0.9) * CAREFUL;
    if (z < -FAR) return null;
  }
  return null;
}

function slopeAt(solid, [x, y, z]) {
  const e = 0.7;
  const [a, b, c, d] = [
    solid(x + e, y - e, z - e),
    solid(x - e, y - e, z + e),
    solid(x - e, y + e, z - e),
    solid(x + e, y + e, z + e),
  ];
  return unit([a - b - c + d, -a - b + c + d, -a + b - c + d]);
}

/** 1 on an open surface, towards 0 in a fold. */
function openness(solid, p, n) {
  let taken = 0;
  for (const [height, weight] of [
    [2.2, 0.5],
    [5.4, 0.32],
    [11, 0.18],
  ])
    taken += weight * Math.max(0, 1 - solid(...add(p, n, height)) / height);
  return Math.max(0, 1 - taken);
}

/** Whether light comes through to a place. */
function reaches(solid, p, direction) {
  let t = 2;
  for (let i = 0; i < 22 && t < 180; i++) {
    const d = solid(...add(p, direction, t));
    if (d < 0.3) return false;
    t += Math.max(1.4, d * CAREFUL);
  }
  return true;
}
