/** Runs as links, over tables that are fetched when they are first needed. */
import type { SavePort } from '../game/index.ts';
import type { LinkTables } from './link/index.ts';

/** The link calls of the port; `out-of-reach` where the tables or what reads them cannot be had. */
export function createLinks(tables: () => Promise<LinkTables>): Pick<SavePort, 'toLink' | 'fromLink'> {
  const fetched = async () => {
    try {
      const [link, known] = await Promise.all([import('./link/index.ts'), tables()]);
      return { ...link, known };
    } catch {
      return null;
    }
  };
  return {
    async toLink(journal) {
      const link = await fetched();
      if (!link) return { refused: 'out-of-reach' };
      try {
        return { fragment: link.toLink(journal, link.known) };
      } catch {
        return { refused: 'untellable' };
      }
    },
    async fromLink(fragment) {
      const link = await fetched();
      return link ? link.fromLink(fragment, link.known) : { refused: 'out-of-reach' };
    },
  };
}
