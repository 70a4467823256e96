/** A save port that keeps nothing: what is played over it never meets a slot of the player's. */
import type { GameState, Opened, SavePoint, SavePort } from '../game/index.ts';
import type { Journal } from '../story/index.ts';

/**
 * @param player whose settings and finds a run begins with
 * @param journal where `resume` goes; null for a run that is begun
 */
export function keepNothing(player: GameState, journal: Journal | null): SavePort {
  const opened: Opened = {
    kept: false,
    slots: [],
    // The note was read, or is read in the player's own run.
    profile: { ...player.profile, noteSeen: true },
    read: new Set(),
    ways: new Map(),
    // What was read is not known here: skip runs to the menu all the same.
    settings: { ...player.settings, skip: 'all' },
    troubles: [],
    ours: true,
    persistent: true,
    unkeptMs: 0,
  };
  const nothing = () => undefined;
  const refused = async () => false;
  // A report reads it as JSON; nothing that opens files takes it for a save.
  const empty = () => new Blob(['{}'], { type: 'application/json' });
  return {
    open: async () => opened,
    reopen: async () => opened,
    keep: nothing,
    moveAside: nothing,
    leave: nothing,
    flush: async () => undefined,
    write: async () => null,
    read: async (slot) => (slot === 'auto' && journal ? { point: pointOf(journal), snapshot: null } : null),
    relabel: refused,
    erase: refused,
    restore: async () => null,
    keepSettings: nothing,
    keepUnkept: nothing,
    keepProfile: nothing,
    keepWayPicture: nothing,
    forget: refused,
    onTrouble: () => nothing,
    toFile: empty,
    everything: async () => empty(),
    examine: async () => ({ kind: 'refused', reason: 'not-a-save' }),
    merge: refused,
    toLink: async () => ({ refused: 'untellable' }),
    fromLink: async () => ({ refused: 'not-a-save' }),
    onOurs: () => nothing,
    takeOver: async () => undefined,
  };
}

function pointOf(journal: Journal): SavePoint {
  const label = { chapter: 0, chapterTitle: '', sceneTitle: '', lastLine: '', plate: null };
  return { journal, ...label, savedAt: 0, playedMs: 0 };
}
