/** The keyboard among places: arrows from one to the next and over the edge of a page, and the keys that turn pages. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { goTo, nearest, wayOf } from '../../input/arrows.ts';
import type { Pages } from './usePages.ts';

const placesIn = (host: HTMLElement, within = '') => [
  ...host.querySelectorAll<HTMLElement>(`${within} [data-place]`),
];
const OWN = '.places-own';

/** Where the focus goes once a page was turned: its first place, its last, or the one that stands where the old one stood. */
type Landing = 'first' | 'last' | number;

/** Listens in `host`, whose list `.places-own` is paged. */
export function usePlaceKeys(host: RefObject<HTMLElement | null>, pages: Pages): void {
  const now = useRef(pages);
  now.current = pages;
  const landing = useRef<Landing | null>(null);

  useEffect(() => {
    const root = host.current;
    if (!root) return;
    const turn = (by: number, to: Landing | null): boolean => {
      const { page, count, turnTo } = now.current;
      if (page + by < 0 || page + by >= count) return false;
      landing.current = to;
      turnTo(page + by);
      return true;
    };
    const stop = new AbortController();
    // Before the panel's own arrows, which know nothing of pages.
    root.addEventListener('keydown', (event) => onArrow(root, event, turn), { signal: stop.signal });
    window.addEventListener(
      'keydown',
      (event) => {
        const by = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
        if (by === 0 || root.closest('[inert]')) return;
        const at = placesIn(root, OWN).indexOf(document.activeElement as HTMLElement);
        turn(by, at < 0 ? null : at);
        event.preventDefault();
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, [host]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the landing belongs to the page that has come.
  useLayoutEffect(() => {
    const to = landing.current;
    landing.current = null;
    if (to === null || !host.current) return;
    const places = placesIn(host.current, OWN);
    const last = places.length - 1;
    places[to === 'first' ? 0 : to === 'last' ? last : Math.min(to, last)]?.focus();
  }, [pages.page, host]);
}

function onArrow(root: HTMLElement, event: KeyboardEvent, turn: (by: number, to: Landing) => boolean): void {
  const way = wayOf(event);
  const from = event.target as HTMLElement;
  if (!way || !from.matches('[data-place]')) return;
  const next = nearest(
    from,
    way,
    placesIn(root).filter((place) => isBeside(from, place, way[0] !== 0)),
  );
  if (next) goTo(next);
  // To the left of the first page lie the files.
  else if (way[0] === 0 || !from.closest(OWN) || !turn(way[0], way[0] > 0 ? 'first' : 'last')) return;
  event.preventDefault();
}

/** Across, only a place of the same row will do; up and down any. */
function isBeside(from: HTMLElement, place: HTMLElement, across: boolean): boolean {
  if (!across) return true;
  const [a, b] = [from.getBoundingClientRect(), place.getBoundingClientRect()];
  return a.top < b.bottom && b.top < a.bottom;
}
