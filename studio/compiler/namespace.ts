/** Ink has one namespace: a list item that shares its name with a knot is silently one of the two. */
import path from 'node:path';
import type { Diagnosis } from './compile.ts';
import { withoutComments } from './tags.ts';

const KNOT = /^\s*={2,}\s*(?:function\s+)?(\w+)/;
const STITCH = /^\s*=\s*(\w+)/;
const VALUE = /^\s*(?:VAR|CONST)\s+(\w+)\s*=/;
const LIST = /^\s*LIST\s+(\w+)\s*=\s*(.+)$/;
/** A label stands in parentheses after the bullets of a choice or the dashes of a gather. */
const LABEL = /^\s*(?:[*+-]\s*)+\((\w+)\)/;

/** A name and the kind of thing that has it. */
type Named = readonly [name: string, kind: string];

function namedOn(line: string): Named[] {
  const knot = KNOT.exec(line)?.[1];
  if (knot) return [[knot, 'knot']];
  const stitch = STITCH.exec(line)?.[1];
  if (stitch) return [[stitch, 'stitch']];
  const value = VALUE.exec(line)?.[1];
  if (value) return [[value, 'variable']];
  const [, list, items] = LIST.exec(line) ?? [];
  if (list && items) {
    const names = [...items.matchAll(/[A-Za-z_]\w*/g)].map(([name]): Named => [name, 'list item']);
    return [[list, 'list'], ...names];
  }
  const label = LABEL.exec(line)?.[1];
  return label ? [[label, 'label']] : [];
}

/** Every name that two things of a story share. Stitches and labels of one name may stand in different knots. */
export function checkNamespace(sources: ReadonlyMap<string, string>): Diagnosis[] {
  const taken = new Map<string, { readonly kind: string; readonly at: string }>();
  const found: Diagnosis[] = [];
  const isLocal = (kind: string) => kind === 'stitch' || kind === 'label';
  for (const [file, source] of sources) {
    withoutComments(source)
      .split('\n')
      .forEach((text, index) => {
        for (const [name, kind] of namedOn(text)) {
          const before = taken.get(name);
          if (!before) taken.set(name, { kind, at: `${path.basename(file)}:${index + 1}` });
          else if (!(isLocal(kind) && isLocal(before.kind))) {
            const message = `${kind} ${name} has the name of a ${before.kind} at ${before.at}`;
            found.push({ severity: 'error', file, line: index + 1, message });
          }
        }
      });
  }
  return found;
}
