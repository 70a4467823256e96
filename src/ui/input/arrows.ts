import { type RefObject, useEffect } from 'react';

const STOPS = 'button:not(:disabled), input:not(:disabled), a[href]';

/** Arrow keys move the focus to the nearest control in their direction, in lists and grids alike. */
export function useArrows(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const host = ref.current;
    if (!host) return;
    const onKey = (event: KeyboardEvent) => {
      const way = WAYS[event.key];
      if (!way || event.ctrlKey || event.metaKey || event.altKey) return;
      const from = event.target as HTMLElement;
      // Sliders and radios need their own arrows across.
      if (from instanceof HTMLInputElement && from.type !== 'checkbox' && way[0] !== 0) return;
      const next = nearest(host, from, way);
      if (!next) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    };
    host.addEventListener('keydown', onKey);
    return () => host.removeEventListener('keydown', onKey);
  }, [ref]);
}

type Way = readonly [number, number];
const WAYS: Readonly<Record<string, Way>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

function nearest(host: HTMLElement, from: HTMLElement, [x, y]: Way): HTMLElement | null {
  if (from === host) return null;
  const here = from.getBoundingClientRect();
  let best: HTMLElement | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const stop of host.querySelectorAll<HTMLElement>(STOPS)) {
    if (stop === from || stop.tabIndex < 0) continue;
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
