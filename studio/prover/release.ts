/** What a finished book may not have. */
import type { BuiltStory } from '../compiler/story.ts';
import { nameOf, type Witnesses } from './existence/index.ts';
import type { Finding } from './finding.ts';
import type { Book } from './graph.ts';

const CLAIM = 'nothing is left to write';

/** Planned names, `# unwritten`, and choices that wait for facts that nothing gives. */
export function lacking(built: BuiltStory, book: Book, existence: Witnesses | null): Finding[] {
  const planned = [...new Set(built.planned.map(({ what }) => what))];
  const unwritten = book.chapters.flatMap(({ leaves, lines }) =>
    leaves
      .filter((leaf) => leaf.end?.kind === 'unwritten')
      .map((leaf) => lines[leaf.lines.at(-1) ?? -1]?.path ?? ''),
  );
  return [
    ...planned.map((what) => ({ claim: CLAIM, message: `${what} is only planned`, path: '' })),
    ...[...new Set(unwritten)].map((path) => ({ claim: CLAIM, message: 'unwritten from here on', path })),
    ...(existence?.waiting ?? []).map(({ target, facts }) => ({
      claim: CLAIM,
      message: `${nameOf(target)} waits for ${facts.join(', ')}, which nothing gives`,
      path: 'path' in target ? target.path : '',
    })),
  ];
}
