import type { Mark } from '../story/index.ts';

/** Ids of the marks of a kind, in their order. */
export function idsOf(marks: readonly Mark[], kind: Mark['kind']): readonly string[] {
  return marks.flatMap((mark) => (mark.kind === kind ? [mark.id] : []));
}
