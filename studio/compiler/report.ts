/** Diagnoses as a writer reads them. */
import fs from 'node:fs';
import path from 'node:path';
import type { Diagnosis } from './compile.ts';

/** `story/book1/01-scrap.ink:12: what is wrong`, relative to `from`. */
export function printed(found: Diagnosis, from: string): string {
  return `${path.relative(from, found.file)}:${found.line}: ${found.message}`;
}

/** The lines around a place, the place marked, for the overlay. */
export function frameOf(found: Diagnosis): string {
  let lines: string[];
  try {
    lines = fs.readFileSync(found.file, 'utf8').split('\n');
  } catch {
    return '';
  }
  const first = Math.max(0, found.line - 3);
  return lines
    .slice(first, found.line + 2)
    .map((text, index) => `${first + index + 1 === found.line ? '>' : ' '} ${first + index + 1} | ${text}`)
    .join('\n');
}
