/** The sound room before its player is there: it remembers what would be heard, and hands that over. */
import type { Heard, SoundPort } from '../game/index.ts';
import type { SoundAssets } from './assets.ts';
import type { Held, Player } from './player/player.ts';
import { type Wanted, wantedAfter } from './wanted.ts';

export interface Sound extends SoundPort {
  /** Loads the player and what it plays from. Resolves when it has taken over, or never will. Never rejects. */
  upgrade(): Promise<void>;
  /** What is decoded and what sounds, for the tests and the bench. */
  readonly held: Held;
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

const NOTHING: Held = { names: [], decodedBytes: 0, sounding: [] };

/** @param load the sounds of the book: asked for once, by `upgrade` */
export function createSound(load: () => Promise<SoundAssets>): Sound {
  let player: Player | null = null;
  let wanted: Wanted | null = null;
  let volume: Parameters<SoundPort['setVolume']>[0] = { all: 1, music: 1, ambience: 1, effects: 1 };
  let aside = false;
  /** The last two namings: the rest of a turn, and what lies behind its doors. */
  let ahead: readonly (readonly Heard[])[] = [];
  let upgrading: Promise<void> | null = null;
  let broke = false;

  /** Nothing of sound may stop the story. */
  function tell(work: (to: Player) => void): void {
    try {
      if (player) work(player);
    } catch (error) {
      if (!broke) console.warn(`the sound goes on as it was: ${reason(error)}`);
      broke = true;
    }
  }

  async function goOver(): Promise<void> {
    try {
      const [{ createPlayer }, assets] = await Promise.all([import('./player/player.ts'), load()]);
      const fresh = createPlayer(assets);
      fresh.setVolume(volume);
      fresh.setAside(aside);
      if (wanted) fresh.go(wanted, 'play');
      for (const heard of ahead) fresh.prefetch(heard);
      player = fresh;
    } catch (error) {
      console.info(`the story stays silent: ${reason(error)}`);
    }
  }

  return {
    play({ sound, cues }, mode) {
      const next = wantedAfter(wanted, sound, performance.now());
      wanted = next;
      tell((to) => {
        to.go(next, mode);
        if (mode === 'play') for (const cue of cues) if (cue.kind === 'sound') to.fire(cue.name);
      });
    },
    setVolume(next) {
      volume = next;
      tell((to) => to.setVolume(next));
    },
    setAside(next) {
      aside = next;
      tell((to) => to.setAside(next));
    },
    prefetch(heard) {
      ahead = [...ahead.slice(-1), heard];
      tell((to) => to.prefetch(heard));
    },
    upgrade() {
      upgrading ??= goOver();
      return upgrading;
    },
    get held() {
      return player?.held ?? NOTHING;
    },
  };
}
