/** The keyboard while reading, and Escape everywhere. */
import type { Game } from '../../game/index.ts';

/** Letters that close the panel that they open. */
const CLOSES_TOO: Readonly<Record<string, string>> = { codex: 'c', map: 'm' };

const NATIVE = 'button, a, input, select, textarea, summary';

/** Listens on the window; returns its undoing. */
export function listenToKeys(game: Game): () => void {
  const stop = new AbortController();
  let ctrlAlone = false;

  window.addEventListener(
    'keydown',
    (event) => {
      ctrlAlone = event.key === 'Control' && !event.repeat;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return;
      if (onKey(game, event)) event.preventDefault();
    },
    { signal: stop.signal },
  );
  // Ctrl counts only by itself and on its way up: Ctrl and R must reload, not skip.
  window.addEventListener(
    'keyup',
    (event) => {
      if (event.key === 'Control' && ctrlAlone && isReading(game)) toggle(game, 'skip');
      ctrlAlone = false;
    },
    { signal: stop.signal },
  );
  return () => stop.abort();
}

const isReading = (game: Game) => {
  const { screen, panels } = game.store.getState();
  return screen === 'play' && panels.length === 0;
};

function toggle(game: Game, mode: 'auto' | 'skip') {
  game.actions.setMode(game.store.getState().mode === mode ? 'read' : mode);
}

/** True when the key meant something. */
function onKey(game: Game, event: KeyboardEvent): boolean {
  const { store, actions } = game;
  const { screen, panels, hidden } = store.getState();

  if (panels.length > 0) {
    const closes = event.key === 'Escape' || event.key.toLowerCase() === CLOSES_TOO[panels.at(-1) ?? ''];
    if (!closes || event.repeat) return false;
    actions.closePanel();
    return true;
  }
  if (screen !== 'play') return false;
  if (hidden) {
    if (event.repeat || event.key === 'Tab' || event.key === 'Shift') return false;
    actions.setHidden(false);
    return true;
  }

  const native = event.target instanceof Element && event.target.matches(NATIVE);
  if (native && (event.key === 'Enter' || event.key === ' ')) return false;
  return readingKey(game, event);
}

function readingKey(game: Game, event: KeyboardEvent): boolean {
  const { actions } = game;
  switch (event.key) {
    case ' ':
    case 'Enter':
    case 'ArrowRight':
      // A held key must not run through the book.
      if (!event.repeat) actions.press();
      return true;
    case 'Backspace':
    case 'ArrowLeft':
      actions.back();
      return true;
    case 'ArrowDown':
    case 'ArrowUp':
      return enterMenu(event.key === 'ArrowDown');
    case 'Escape':
      actions.openPanel('pause');
      return true;
  }
  if (event.repeat) return false;
  if (/^[1-9]$/.test(event.key)) return takeNumber(event.key);
  switch (event.key.toLowerCase()) {
    case 'l':
      actions.openPanel('backlog');
      return true;
    case 's':
      actions.openPanel('save');
      return true;
    case 'm':
      actions.openPanel('map');
      return true;
    case 'a':
      toggle(game, 'auto');
      return true;
    case 'k':
      toggle(game, 'skip');
      return true;
    case 'q':
      void (event.shiftKey ? actions.quickLoad() : actions.quickSave());
      return true;
    case 'c':
      return openCodex();
    case 'h':
      actions.setHidden(true);
      return true;
  }
  return false;
}

const menuButtons = () => [
  ...document.querySelectorAll<HTMLButtonElement>('.choices[data-up="true"] .choice:not(:disabled)'),
];

function enterMenu(first: boolean): boolean {
  const buttons = menuButtons();
  const target = first ? buttons[0] : buttons[buttons.length - 1];
  target?.focus();
  return target !== undefined;
}

/** At what the line explains; a chip stands there only once the line is whole. */
function openCodex(): boolean {
  const chip = document.querySelector<HTMLButtonElement>('.codex-chip');
  chip?.click();
  return chip !== null;
}

function takeNumber(digit: string): boolean {
  const button = menuButtons().find((candidate) => candidate.dataset.number === digit);
  button?.click();
  return button !== undefined;
}
