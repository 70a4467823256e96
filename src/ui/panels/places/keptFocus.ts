import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

const PLACE = '[data-slot] > [data-place]';

/**
 * Keeps the focus where it was when the place under it went: on the same place, else on the one that stands there now.
 * @param what changes when places may have come or gone
 */
export function useKeptFocus(host: RefObject<HTMLElement | null>, what: unknown): void {
  const last = useRef<{ slot: string | undefined; index: number } | null>(null);

  useEffect(() => {
    const root = host.current;
    const note = (event: FocusEvent) => {
      const place = event.target instanceof Element && event.target.closest<HTMLElement>('[data-slot]');
      const places = [...(root?.querySelectorAll('[data-slot]') ?? [])];
      last.current = place ? { slot: place.dataset.slot, index: places.indexOf(place) } : null;
    };
    root?.addEventListener('focusin', note);
    return () => root?.removeEventListener('focusin', note);
  }, [host]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever places may have changed.
  useLayoutEffect(() => {
    if (!last.current || document.activeElement !== document.body) return;
    const places = [...(host.current?.querySelectorAll<HTMLElement>(PLACE) ?? [])];
    const { slot, index } = last.current;
    const same = places.find((place) => place.parentElement?.dataset.slot === slot);
    (same ?? places[Math.min(index, places.length - 1)])?.focus();
  }, [what, host]);
}
