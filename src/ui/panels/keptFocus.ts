import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus in a place whose button was replaced, as an empty slot's is when something is kept there.
 * @param what changes when buttons may have been replaced
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, what: unknown): void {
  const last = useRef<string | undefined>(undefined);
  const seen = useRef(what);

  useEffect(() => {
    const host = list.current;
    const note = (event: FocusEvent) => {
      const place = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-slot]') : null;
      last.current = place?.dataset.slot;
    };
    host?.addEventListener('focusin', note);
    return () => host?.removeEventListener('focusin', note);
  }, [list]);

  useLayoutEffect(() => {
    if (seen.current === what) return;
    seen.current = what;
    if (last.current === undefined || document.activeElement !== document.body) return;
    const place = list.current?.querySelector(`[data-slot="${last.current}"]`);
    const button =
      place?.querySelector<HTMLElement>('button:enabled') ?? list.current?.querySelector('button');
    button?.focus();
  }, [what, list]);
}
