import { useState, useSyncExternalStore } from 'react';

/** A phone, held either way. */
const SMALL =
  '(orientation: portrait) and (max-width: 599px), (orientation: landscape) and (max-height: 500px)';

function watch(changed: () => void): () => void {
  const query = matchMedia(SMALL);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

export interface Pages {
  /** From 0; always one that there is. */
  readonly page: number;
  readonly count: number;
  /** Cells on a page. */
  readonly size: number;
  readonly turnTo: (page: number) => void;
}

/** The page that is shown of so many cells: six on a desk, four on a phone. */
export function usePages(cells: number): Pages {
  const [wanted, setWanted] = useState(0);
  const small = useSyncExternalStore(watch, () => matchMedia(SMALL).matches);
  const size = small ? 4 : 6;
  const count = Math.max(1, Math.ceil(cells / size));
  return { page: Math.min(wanted, count - 1), count, size, turnTo: setWanted };
}
