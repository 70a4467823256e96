import type { StageState } from '../story/index.ts';
import type { StageAssets } from './assets.ts';

/** Every picture that some states need, nearest first, each once. */
export function urlsOf(states: readonly StageState[], assets: StageAssets): string[] {
  const urls = states.flatMap((state) => [
    ...(state.plate === null ? [] : [assets.plate(state.plate)?.url]),
    ...state.actors.map((actor) => assets.actor(actor.who, actor.look)?.url),
  ]);
  return [...new Set(urls.filter((url) => url !== undefined))];
}
