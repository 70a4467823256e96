/** Runs as links, over tables that are fetched when they are first needed. */
import type { SavePort } from '../game/index.ts';
import type { LinkTables } from './link/index.ts';

/** The link calls of the port; `''` and `out-of-reach` where the tables cannot be had, `''` also where they do not know the run. */
export function createLinks(tables: () => Promise<LinkTables>): Pick<SavePort, 'toLink' | 'fromLink'> {
  return {
    async toLink(journal) {
      try {
        const [link, known] = await Promise.all([import('./link/index.ts'), tables()]);
        return link.toLink(journal, known);
      } catch {
        return '';
      }
    },
    async fromLink(fragment) {
      try {
        const [link, known] = await Promise.all([import('./link/index.ts'), tables()]);
        return link.fromLink(fragment, known);
      } catch {
        return { refused: 'out-of-reach' };
      }
    },
  };
}
