/** What a measure comes to, and how it is printed. */

/** One measured act. */
export interface Row {
  readonly name: string;
  /** '' counts things. */
  readonly unit: 'ms' | 'B' | 'kB' | 'MB' | '';
  readonly p50: number;
  readonly p95: number;
  readonly samples: number;
  /** What we want to stay under; a wish, never a verdict. */
  readonly target?: number;
  /** The same act with nothing of ours in it, in the same run. */
  readonly bare?: { readonly what: string; readonly p50: number; readonly p95: number };
}

/** Value below which the given share of all samples lies. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Median and 95th percentile. */
export function summary(samples: readonly number[]): { readonly p50: number; readonly p95: number } {
  return { p50: quantile(samples, 0.5), p95: quantile(samples, 0.95) };
}

/** A row of samples, beside samples of the bare act. */
export function row(
  name: string,
  samples: readonly number[],
  more: { unit?: Row['unit']; target?: number; bare?: { what: string; samples: readonly number[] } } = {},
): Row {
  const { unit = 'ms', target, bare } = more;
  return {
    name,
    unit,
    ...summary(samples),
    samples: samples.length,
    ...(target === undefined ? {} : { target }),
    ...(bare ? { bare: { what: bare.what, ...summary(bare.samples) } } : {}),
  };
}

function figure(value: number): string {
  if (Number.isNaN(value)) return '–';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toPrecision(2);
}

/** The table that is printed. */
export function table(rows: readonly Row[]): string {
  const head = ['', 'p50', 'p95', 'wish', 'bare p50', 'bare p95', 'samples'];
  const body = rows.map((line) => [
    line.name,
    `${figure(line.p50)} ${line.unit}`.trimEnd(),
    `${figure(line.p95)} ${line.unit}`.trimEnd(),
    line.target === undefined ? '' : `${line.target} ${line.unit}`.trimEnd(),
    line.bare ? `${figure(line.bare.p50)} (${line.bare.what})` : '',
    line.bare ? figure(line.bare.p95) : '',
    String(line.samples),
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...body].map((cells) => cells[column]?.length ?? 0)),
  );
  const print = (cells: readonly string[]) =>
    cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
  return [head, ...body].map((cells) => print(cells).join('  ')).join('\n');
}
