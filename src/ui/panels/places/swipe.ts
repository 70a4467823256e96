import { type RefObject, useEffect, useRef } from 'react';
import type { Pages } from './usePages.ts';

const SWIPE = 56;

/** A finger drawn across turns the page, as one turns paper: to the left is onwards. */
export function useSwipe(host: RefObject<HTMLElement | null>, pages: Pages): void {
  const now = useRef(pages);
  now.current = pages;
  useEffect(() => {
    const root = host.current;
    if (!root) return;
    const stop = new AbortController();
    let down: { x: number; y: number } | null = null;
    let swiped = false;
    const listen = (kind: 'pointerdown' | 'pointerup' | 'click', act: (event: MouseEvent) => void) =>
      root.addEventListener(kind, act, { signal: stop.signal, capture: true });
    listen('pointerdown', (event) => {
      const mouse = (event as PointerEvent).pointerType === 'mouse';
      down = mouse ? null : { x: event.clientX, y: event.clientY };
      swiped = false;
    });
    listen('pointerup', (event) => {
      if (!down) return;
      const across = event.clientX - down.x;
      if (Math.abs(across) < SWIPE || Math.abs(across) < 2 * Math.abs(event.clientY - down.y)) return;
      swiped = true;
      const { page, count, turnTo } = now.current;
      turnTo(Math.max(0, Math.min(count - 1, page - Math.sign(across))));
    });
    // The place under the finger is not meant.
    listen('click', (event) => {
      if (swiped) event.stopPropagation();
    });
    return () => stop.abort();
  }, [host]);
}
