/** What the map of key scenes can do: go back to one, tell how it was reached, say what is new, forget. */
import type { StoreApi } from 'zustand/vanilla';
import type { Journal } from '../story/index.ts';
import type { Keeper } from './keeper.ts';
import type { Loading } from './loading.ts';
import { idsOf } from './marks.ts';
import type { SavePort, StoryPort, Way } from './ports.ts';
import type { IdleQueue } from './prefetch.ts';
import type { Notify } from './state.ts';
import { enteredIn } from './trail.ts';
import type { GameActions, GameState, ToldWay } from './types.ts';
import { chosenText } from './views.ts';

export type MapActions = Pick<GameActions, 'returnTo' | 'tellWay' | 'forget'> & {
  /** A run has come to its end: what was found since the last time is new, and told from now on. */
  land(): void;
};

export interface MapParts {
  readonly store: StoreApi<GameState>;
  readonly save: SavePort;
  readonly keeper: Keeper;
  readonly loading: Loading;
  readonly notify: Notify;
  readonly idle: IdleQueue;
}

export function createMapActions({ store, save, keeper, loading, notify, idle }: MapParts): MapActions {
  const { setState: set, getState: get } = store;
  const told = new WeakMap<Way, ToldWay>();

  return {
    async returnTo(node, knowing) {
      const way = get().ways[node];
      if (!way) {
        notify({ key: 'notice.noWay' });
        return false;
      }
      const { journal, playedMs } = way.point;
      const shards = [...new Set([...journal.facts.shards, ...idsOf(get().profile.marks, 'shard')])];
      const facts = knowing ? { ...journal.facts, shards } : journal.facts;
      return loading.fromPoint({ journal: { ...journal, facts }, playedMs });
    },

    async tellWay(node) {
      const way = get().ways[node];
      if (!way) return null;
      const known = told.get(way);
      if (known) return known;
      // A long run takes some time to play again, and nobody waits for it.
      await new Promise<void>((resolve) => idle(resolve));
      try {
        const found = tell(await loading.story(), node, way.point.journal);
        if (found) told.set(way, found);
        return found;
      } catch {
        // A story that breaks on the way is told to whoever goes there.
        return null;
      }
    },

    async forget() {
      const profile = { ...get().profile, marks: [], told: 0 };
      keeper.forget();
      set({ profile, ways: {}, news: [], fresh: [] });
      return save.forget();
    },

    land() {
      const { marks, told: before } = get().profile;
      const profile = { ...get().profile, told: marks.length };
      set({ profile, news: marks.slice(before), panels: ['map', 'end'], mode: 'read' });
      save.keepProfile(profile);
    },
  };
}

/** Plays a way again; null where it does not lead to its scene any more. */
function tell(story: StoryPort, node: string, journal: Journal): ToldWay | null {
  const { run, at } = story.replay(journal);
  const turns = run.turns();
  const entered = enteredIn(turns, at);
  const place = entered.findLastIndex((scene) => scene.node === node);
  const there = entered[place]?.beat.id;
  if (!there) return null;
  const since = entered[place - 1]?.beat.id.turn ?? 0;
  const choices = turns
    .slice(since, there.turn)
    .flatMap((turn) => chosenText(turn, run.choices[turn.index]) ?? []);
  const seen = turns
    .slice(0, there.turn + 1)
    .flatMap(({ beats }) => beats.filter(({ id }) => id.turn < there.turn || id.index <= there.index));
  const found = seen.flatMap(({ marks }) => idsOf(marks, 'shard'));
  return { choices, shards: [...new Set([...journal.facts.shards, ...found])] };
}
