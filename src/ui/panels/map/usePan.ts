/** Moves and scales the world under hands, wheel and keys; React is not asked while it moves. */
import { select } from 'd3-selection';
import { type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Point } from '../../../map/index.ts';

/** Least and most that the world is scaled. */
const LEAST = 0.28;
const MOST = 1.6;
/** Below this names are too small to read, and only chapters are named. */
const FAR = 0.55;
/** Pixels that a press may slip and still be one. */
const SLIP = 6;

export interface Pan {
  /** Brings a place of the world, in parts of its size, into the middle; at once, or in the panels' time. */
  show(at: Point, scale: number | null, still: boolean): void;
  /** Makes it so much larger. */
  scale(by: number): void;
}

/**
 * @param frame what the world is seen through
 * @param world what is moved; its size in pixels is that of its box
 * @param axis goes along across, and not down
 */
export function usePan(
  frame: RefObject<HTMLElement | null>,
  world: RefObject<HTMLElement | null>,
  axis: RefObject<HTMLElement | null>,
): Pan {
  const behaviour = useRef<ZoomBehavior<HTMLElement, unknown> | null>(null);

  useEffect(() => {
    const host = frame.current;
    const moved = world.current;
    const names = axis.current;
    if (!host || !moved || !names) return;
    let scaled = Number.NaN;
    const pan = zoom<HTMLElement, unknown>()
      .scaleExtent([LEAST, MOST])
      .clickDistance(SLIP)
      .on('zoom', ({ transform: { x, y, k } }) => {
        moved.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
        moved.dataset.far = String(k < FAR);
        // The chapters' names go along with their columns, and stay at the top. What scales them is set on them alone: all that
        // stands under a changed property is styled anew.
        names.style.transform = `translateX(${x}px)`;
        if (k !== scaled) names.style.setProperty('--scaled', String(k));
        scaled = k;
      })
      .on('start', ({ sourceEvent }) => {
        // A hand is followed at once; only what the map does by itself takes its time.
        if (sourceEvent) host.dataset.glide = 'false';
        moved.dataset.held = 'true';
      })
      .on('end', () => {
        // Drawn anew at its true size: sharp while it stands, cheap while it moves.
        moved.dataset.held = 'false';
      });
    const bound = () => {
      const [width, height] = [moved.offsetWidth, moved.offsetHeight];
      pan.translateExtent([
        [-host.clientWidth, -host.clientHeight],
        [width + host.clientWidth, height + host.clientHeight],
      ]);
    };
    bound();
    behaviour.current = pan;
    // A second press on a picture is a second press, not a closer look.
    select(host).call(pan).on('dblclick.zoom', null);
    const resize = new ResizeObserver(bound);
    resize.observe(host);
    return () => {
      resize.disconnect();
      select(host).on('.zoom', null);
    };
  }, [frame, world, axis]);

  return useMemo(
    () => ({
      show([x, y], scale, still) {
        const host = frame.current;
        const moved = world.current;
        const pan = behaviour.current;
        if (!host || !moved || !pan) return;
        const now = new DOMMatrix(getComputedStyle(moved).transform);
        const k = scale ?? (now.a || 1);
        const to = zoomIdentity
          .translate(host.clientWidth / 2, host.clientHeight / 2)
          .scale(k)
          .translate(-x * moved.offsetWidth, -y * moved.offsetHeight);
        host.dataset.glide = String(!still);
        select(host).call(pan.transform, to);
      },
      scale(by) {
        const host = frame.current;
        const moved = world.current;
        if (!host || !moved || !behaviour.current) return;
        host.dataset.glide = 'true';
        select(host).call(behaviour.current.scaleBy, by, [host.clientWidth / 2, host.clientHeight / 2]);
      },
    }),
    [frame, world],
  );
}
