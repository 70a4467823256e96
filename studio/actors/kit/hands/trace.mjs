/** From fields of numbers to outlines: where a field crosses zero, as points for smooth paths. */

/** Softens a field by `times` passes of 1-2-1. */
export function soften(field, columns, rows, times) {
  let from = field;
  for (let pass = 0; pass < times; pass++) {
    const across = new Float32Array(from.length);
    const to = new Float32Array(from.length);
    for (let y = 0; y < rows; y++)
      for (let x = 0; x < columns; x++) {
        const i = y * columns + x;
        across[i] = (from[x > 0 ? i - 1 : i] + 2 * from[i] + from[x < columns - 1 ? i + 1 : i]) / 4;
      }
    for (let y = 0; y < rows; y++)
      for (let x = 0; x < columns; x++) {
        const i = y * columns + x;
        to[i] =
          (across[y > 0 ? i - columns : i] + 2 * across[i] + across[y < rows - 1 ? i + columns : i]) / 4;
      }
    from = to;
  }
  return from;
}

/** Grows a field's known values outward over the unknown, so that planes reach under the contour. */
export function spread(field, known, columns, rows, times) {
  const values = Float32Array.from(field);
  let have = Uint8Array.from(known);
  for (let pass = 0; pass < times; pass++) {
    const now = Uint8Array.from(have);
    for (let y = 1; y < rows - 1; y++)
      for (let x = 1; x < columns - 1; x++) {
        const i = y * columns + x;
        if (have[i]) continue;
        const near = [i - 1, i + 1, i - columns, i + columns].filter((j) => have[j]);
        if (near.length === 0) continue;
        values[i] = near.reduce((sum, j) => sum + values[j], 0) / near.length;
        now[i] = 1;
      }
    have = now;
  }
  return values;
}

/** How far something nearer rises beside each pixel: 1 where a contour belongs. */
export function steps({ depth, columns, rows }, step, reach) {
  const field = new Float32Array(depth.length);
  for (let y = reach; y < rows - reach; y++)
    for (let x = reach; x < columns - reach; x++) {
      const i = y * columns + x;
      if (depth[i] === Number.NEGATIVE_INFINITY) continue;
      let most = 0;
      for (let v = -reach; v <= reach; v++)
        for (let u = -reach; u <= reach; u++) {
          const away = Math.hypot(u, v);
          if (away === 0 || away > reach + 0.3) continue;
          // A slope rises too; only what is over twice its run is a step, and only high steps reach far.
          const rise = depth[i + v * columns + u] - depth[i] - 2.2 * away * step - 4 * (away - 1);
          if (rise > most) most = rise;
        }
      field[i] = Math.min(1, most / 6.6);
    }
  return field;
}

/** 1 where the picture falls away, or ends, within `wide` pixels towards a side. */
export function drops({ depth, columns, rows }, side, wide) {
  const [du, dv] = { left: [-1, 0], right: [1, 0], top: [0, -1] }[side];
  return Float32Array.from(depth, (near, i) => {
    const [u, v] = [(i % columns) + du * wide, Math.floor(i / columns) + dv * wide];
    const beyond =
      u >= 0 && v >= 0 && u < columns && v < rows ? depth[v * columns + u] : Number.NEGATIVE_INFINITY;
    return Math.min(1, Math.max(0, (near - beyond) / (wide * 12)));
  });
}

/**
 * Closed outlines of the field's positive side, in pixels of the grid.
 * @param {number} least outlines of a smaller area are dropped  @param {number} slack how far points may be from the line
 */
export function outlines(field, columns, rows, { least = 14, slack = 0.35 } = {}) {
  const at = (x, y) => (x < 0 || y < 0 || x >= columns || y >= rows ? -1 : field[y * columns + x]);
  const key = (x, y) => y * 8192 + x;
  const next = new Map();
  const crossing = (x0, y0, x1, y1) => {
    const [a, b] = [at(x0, y0), at(x1, y1)];
    const t = a / (a - b);
    return [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t];
  };
  // Each cell of four grid points; edges are named by twice their middle so that cells agree.
  for (let y = -1; y < rows; y++) {
    for (let x = -1; x < columns; x++) {
      const corners = [at(x, y) > 0, at(x + 1, y) > 0, at(x + 1, y + 1) > 0, at(x, y + 1) > 0];
      const code = corners.reduce((sum, inside, i) => sum + (inside ? 1 << i : 0), 0);
      if (code === 0 || code === 15) continue;
      const edges = [
        [x, y, x + 1, y],
        [x + 1, y, x + 1, y + 1],
        [x + 1, y + 1, x, y + 1],
        [x, y + 1, x, y],
      ];
      const name = ([x0, y0, x1, y1]) => key(x0 + x1 + 4, y0 + y1 + 4);
      const enter = [0, 1, 2, 3].filter((i) => corners[i] && !corners[(i + 1) % 4]);
      for (const i of enter) {
        // Walk round the cell to where the outline leaves it.
        let j = i;
        do j = (j + 3) % 4;
        while (!(!corners[j] && corners[(j + 1) % 4]));
        next.set(name(edges[i]), { to: name(edges[j]), point: crossing(...edges[i]) });
      }
    }
  }
  const loops = [];
  for (const start of [...next.keys()]) {
    const points = [];
    for (let k = start; next.has(k); ) {
      const { to, point } = next.get(k);
      next.delete(k);
      points.push(point);
      k = to;
    }
    if (points.length > 5 && Math.abs(area(points)) >= least) loops.push(fewer(points, slack));
  }
  return loops;
}

const area = (points) =>
  points.reduce((sum, [x, y], i) => {
    const [u, v] = points[(i + 1) % points.length];
    return sum + (x * v - u * y) / 2;
  }, 0);

/** The points that matter (Ramer, Douglas and Peucker), sharp turns marked as corners. */
function fewer(points, slack) {
  const half = Math.floor(points.length / 2);
  const keep = new Set([0, half]);
  const closed = [...points, points[0]];
  const split = (from, to) => {
    const [a, b] = [closed[from], closed[to]];
    const size = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1e-6;
    let worst = 0;
    let where = -1;
    for (let i = from + 1; i < to; i++) {
      const off =
        Math.abs((b[0] - a[0]) * (a[1] - closed[i][1]) - (a[0] - closed[i][0]) * (b[1] - a[1])) / size;
      if (off > worst) [worst, where] = [off, i];
    }
    // Long runs keep a point in their middle: a smooth path needs it.
    if (worst > slack || to - from > 26) {
      const middle = worst > slack ? where : Math.floor((from + to) / 2);
      keep.add(middle);
      split(from, middle);
      split(middle, to);
    }
  };
  split(0, half);
  split(half, points.length);
  return [...keep]
    .sort((a, b) => a - b)
    .filter((i) => i < points.length)
    .map((i) => points[i]);
}
