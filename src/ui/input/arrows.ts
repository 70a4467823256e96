import { type RefObject, useEffect } from 'react';

const STOPS = 'button:not(:disabled), input:not(:disabled), a[href]';

/** Arrow keys move the focus to the nearest control in their direction, in lists and grids alike. */
export function useArrows(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const host = ref.current;
    if (!host) return;
    const onKey = (event: KeyboardEvent) => {
      const way = wayOf(event);
      if (!way || event.defaultPrevented) return;
      const from = event.target as HTMLElement;
      if (from === host || needsOwn(from, way)) return;
      // Tools belong to their place: from outside one comes to the place first.
      const tools = from.closest('[data-tools]');
      const stops = [...host.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => {
        const others = stop.closest('[data-tools]');
        return stop.tabIndex >= 0 && (others === null || others === tools);
      });
      const next = nearest(from, way, stops);
      if (!next) return;
      event.preventDefault();
      goTo(next);
    };
    host.addEventListener('keydown', onKey);
    return () => host.removeEventListener('keydown', onKey);
  }, [ref]);
}

/** Sliders and radios need their own arrows across, a text all of them. */
function needsOwn(from: HTMLElement, way: Way): boolean {
  if (!(from instanceof HTMLInputElement) || from.type === 'checkbox') return false;
  return from.type === 'text' || way[0] !== 0;
}

/** Rightwards and downwards, -1 to 1. */
export type Way = readonly [number, number];
const WAYS: Readonly<Record<string, Way>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** Where an arrow key points; undefined for every other key. */
export function wayOf(event: KeyboardEvent): Way | undefined {
  return event.ctrlKey || event.metaKey || event.altKey ? undefined : WAYS[event.key];
}

/** Focuses it and brings it into sight. */
export function goTo(stop: HTMLElement): void {
  stop.focus();
  stop.scrollIntoView({ block: 'nearest' });
}

/** The one of `stops` that lies nearest in the direction. */
export function nearest(from: HTMLElement, [x, y]: Way, stops: readonly HTMLElement[]): HTMLElement | null {
  const here = from.getBoundingClientRect();
  let best: HTMLElement | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const stop of stops) {
    if (stop === from) continue;
    const there = stop.getBoundingClientRect();
    if (there.width === 0) continue;
    const ahead = x ? x * (there.left - here.left) : y * (there.top - here.top);
    if (ahead < 4) continue;
    const aside = x
      ? gap(here.top, here.bottom, there.top, there.bottom)
      : gap(here.left, here.right, there.left, there.right);
    const cost = ahead + 4 * aside;
    if (cost < least) {
      least = cost;
      best = stop;
    }
  }
  return best;
}

/** Distance between two stretches; none when they overlap. */
function gap(a: number, b: number, c: number, d: number): number {
  return Math.max(0, c - b, a - d);
}
