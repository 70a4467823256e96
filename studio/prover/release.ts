/** What a finished book may not have. */
import type { BuiltStory } from '../compiler/story.ts';
import { nameOf, type Witnesses } from './existence/index.ts';
import type { Finding } from './finding.ts';
import type { Book } from './graph.ts';

const CLAIM = 'nothing is left to write';

/** What a story declares to have, apart from its script. */
export interface Declared {
  readonly endings: readonly string[];
  readonly codex: readonly string[];
}

/** Planned names, `# unwritten`, what waits for facts that nothing gives, and declared things that no line marks. */
export function lacking(
  built: BuiltStory,
  book: Book,
  existence: Witnesses | null,
  { endings, codex }: Declared,
): Finding[] {
  const planned = [...new Set(built.planned.map(({ what }) => what))];
  const unwritten = book.chapters.flatMap(({ leaves, lines }) =>
    leaves
      .filter((leaf) => leaf.end?.kind === 'unwritten')
      .map((leaf) => lines[leaf.lines.at(-1) ?? -1]?.path ?? ''),
  );
  const marked = new Set(book.chapters.flatMap(({ leaves }) => leaves.flatMap((leaf) => leaf.marks)));
  const shards = Object.keys(book.initial).filter((key) => key.startsWith('shards.'));
  const declared = [
    ...endings.map((id) => `ending ${id}`),
    ...codex.map((id) => `codex ${id}`),
    ...shards.map((key) => `shard ${key.slice('shards.'.length)}`),
  ];
  const unmarked = declared.filter((mark) => !marked.has(mark));
  return [
    ...unmarked.map((mark) => ({ claim: CLAIM, message: `${mark} stands in no line`, path: '' })),
    ...planned.map((what) => ({ claim: CLAIM, message: `${what} is only planned`, path: '' })),
    ...[...new Set(unwritten)].map((path) => ({ claim: CLAIM, message: 'unwritten from here on', path })),
    ...(existence?.waiting ?? []).map(({ target, facts }) => ({
      claim: CLAIM,
      message: `${nameOf(target)} waits for ${facts.join(', ')}, which nothing gives`,
      path: 'path' in target ? target.path : '',
    })),
  ];
}
