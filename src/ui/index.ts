import './fonts.css';
import './tokens.css';
import './base.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Game } from '../game/index.ts';
import { App } from './App.tsx';
import { GameProvider } from './game.ts';

/**
 * Draws the interface into `root` and keeps it true to the game's state. The stage's element is `#stage`.
 * @returns what takes it down again; a page that only ever shows the game need not keep it.
 */
export function mountUi(root: HTMLElement, game: Game): () => void {
  const made = createRoot(root);
  made.render(createElement(GameProvider, { value: game }, createElement(App)));
  return () => made.unmount();
}
