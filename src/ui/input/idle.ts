const IDLE_AFTER = 3000;

/** Marks the surface idle when no hand has moved for three seconds. Returns its undoing. */
export function listenToIdle(surface: HTMLElement): () => void {
  const stop = new AbortController();
  let timer = 0;
  const wake = () => {
    if (surface.dataset.idle !== 'false') surface.dataset.idle = 'false';
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      surface.dataset.idle = 'true';
    }, IDLE_AFTER);
  };
  wake();
  for (const kind of ['pointermove', 'pointerdown', 'focusin']) {
    window.addEventListener(kind, wake, { signal: stop.signal, passive: true });
  }
  return () => {
    stop.abort();
    clearTimeout(timer);
  };
}
