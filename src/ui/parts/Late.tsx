import { type ReactNode, useEffect, useState } from 'react';
import { t } from '../i18n.ts';
import { Halo } from '../marks/Halo.tsx';
import './late.css';

/** A chunk that is fetched when it is first wanted. */
export interface Late<T> {
  /** It, once it is here. */
  readonly here: T | null;
  fetch(): Promise<T>;
}

/** A chunk as `import()` brings it; what failed is asked for again by the next `fetch`. */
export function late<T>(load: () => Promise<T>): Late<T> {
  const chunk = {
    here: null as T | null,
    async fetch() {
      chunk.here ??= await load();
      return chunk.here;
    },
  };
  return chunk;
}

interface Props<T> {
  readonly chunk: Late<T>;
  readonly children: (here: T) => ReactNode;
  /** It cannot be had now. */
  readonly onMissing: () => void;
}

/** What is drawn with a late chunk: at once where it is here, otherwise when it comes, and a mark until then. */
export function WithLate<T>({ chunk, children, onMissing }: Props<T>) {
  const [here, setHere] = useState(() => chunk.here);
  useEffect(() => {
    if (here) return;
    let wanted = true;
    chunk.fetch().then(
      (come) => wanted && setHere(() => come),
      () => wanted && onMissing(),
    );
    return () => {
      wanted = false;
    };
  }, [here, chunk, onMissing]);
  if (here) return children(here);
  return (
    <div className="late" role="status" aria-label={t('keys.loading')}>
      <Halo />
    </div>
  );
}
