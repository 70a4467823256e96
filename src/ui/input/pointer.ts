/** Mouse, finger and wheel over the picture. */
import type { Game } from '../../game/index.ts';
import { entryAt } from '../parts/terms.ts';

const SWIPE = 56;
const SWIPE_TIME = 600;
const NOTCH = 40;
const NOTCH_PAUSE = 150;

const isControl = (target: EventTarget | null) =>
  target instanceof Element && target.closest('button, a, input, label, [role="dialog"]') !== null;

/** A press on a marked word opens its entry, anywhere else that is no control it goes on; a swipe turns read pages, to the right back. Returns its undoing. */
export function listenToPresses(surface: HTMLElement, game: Game): () => void {
  const stop = new AbortController();
  let down: { x: number; y: number; time: number } | null = null;
  let swiped = false;

  surface.addEventListener(
    'pointerdown',
    (event) => {
      down =
        event.pointerType === 'mouse' ? null : { x: event.clientX, y: event.clientY, time: event.timeStamp };
      swiped = false;
    },
    { signal: stop.signal },
  );
  // A pressed button leaves the focus where it is, so that Space still turns the page afterwards.
  surface.addEventListener(
    'mousedown',
    (event) => {
      if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
    },
    { signal: stop.signal },
  );
  surface.addEventListener(
    'pointerup',
    (event) => {
      if (!down || event.timeStamp - down.time > SWIPE_TIME) return;
      const across = event.clientX - down.x;
      if (Math.abs(across) < SWIPE || Math.abs(across) < 2 * Math.abs(event.clientY - down.y)) return;
      swiped = true;
      if (game.store.getState().hidden) return;
      if (across > 0) game.actions.back();
      else game.actions.forward();
    },
    { signal: stop.signal },
  );
  surface.addEventListener(
    'click',
    (event) => {
      const { hidden } = game.store.getState();
      if (hidden) game.actions.setHidden(false);
      else if (swiped || isControl(event.target)) return;
      else {
        const entry = entryAt(event.target);
        if (entry === null) game.actions.press();
        else game.actions.openCodex(entry);
      }
    },
    { signal: stop.signal },
  );
  return () => stop.abort();
}

/**
 * The wheel turns read pages, a beat a notch: upwards back, downwards forward again, never to anything new.
 * Inside a text that scrolls it scrolls. Returns its undoing.
 */
export function listenToWheel(surface: HTMLElement, game: Game): () => void {
  let gathered = 0;
  let rolled = 0;
  let acted = 0;
  const onWheel = (event: WheelEvent) => {
    if (event.ctrlKey || game.store.getState().hidden || scrolls(event)) return;
    const turned = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * NOTCH;
    // A change of direction, or a pause, begins anew.
    if (turned * gathered < 0 || event.timeStamp - rolled > 2 * NOTCH_PAUSE) gathered = 0;
    gathered += turned;
    rolled = event.timeStamp;
    if (Math.abs(gathered) < NOTCH || event.timeStamp - acted < NOTCH_PAUSE) return;
    if (gathered < 0) game.actions.back();
    else game.actions.forward();
    gathered = 0;
    acted = event.timeStamp;
  };
  surface.addEventListener('wheel', onWheel, { passive: true });
  return () => surface.removeEventListener('wheel', onWheel);
}

/** True when the text under the wheel has more to show in its direction. */
function scrolls(event: WheelEvent): boolean {
  const room = event.target instanceof Element ? event.target.closest('.say-room, .choices') : null;
  if (!room) return false;
  return event.deltaY < 0 ? room.scrollTop > 0 : room.scrollTop + room.clientHeight < room.scrollHeight - 1;
}
