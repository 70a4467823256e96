/** What is kept: places, autosave, read marks, profile and settings, over a disk that may fail at any time. */
import type { Opened, SavePort } from '../game/index.ts';
import { eraseSlot, restoreSlot } from './bin.ts';
import { createFiles } from './files.ts';
import type { LinkTables } from './link/index.ts';
import { createLinks } from './links.ts';
import type { SaveOptions } from './options.ts';
import { createRoom } from './room.ts';
import { readSlot, relabelSlot, writeSlot } from './slots.ts';
import { createTroubles } from './troubles.ts';
import { forgetOps } from './ways.ts';

export type { LinkTable, LinkTables } from './link/index.ts';
export type { SaveOptions } from './options.ts';

/**
 * The save room. Nothing is opened before it is used.
 *
 * Storage that was refused is not asked again before the page is loaded anew: saves that it may hold were never
 * seen, and a write could replace them. Storage that is full or was lost is tried again at every new turn, manual
 * write and erasure, and then gets all that it lacks.
 */
export function createSave(options: SaveOptions = {}): SavePort {
  const { tables = noTables } = options;
  const troubles = createTroubles();
  const room = createRoom(options, troubles.tell);
  const { shelf, autosave, tenancy, settled, fresh } = room;
  let opening: Promise<Opened> | null = null;

  return {
    open() {
      opening ??= room.opened();
      return opening;
    },
    async reopen() {
      await fresh();
      return { ...(await room.opened()), troubles: [] };
    },
    keep: (update) => autosave.add(room.mine(update)),
    moveAside: () => void room.moveAside(),
    leave: autosave.hurry,
    flush: autosave.flush,
    async write(slot, point, snapshot, picture, label) {
      await settled();
      return writeSlot(shelf, slot, { point, snapshot, picture }, label);
    },
    async read(slot) {
      await settled();
      return readSlot(shelf, slot);
    },
    async relabel(slot, label) {
      await settled();
      return relabelSlot(shelf, slot, label);
    },
    async erase(slot) {
      await settled();
      return eraseSlot(shelf, slot);
    },
    async restore(slot) {
      await settled();
      return restoreSlot(shelf, slot);
    },
    keepSettings: (settings) => autosave.add({ settings }),
    keepUnkept: (unkept) => autosave.add({ unkept }),
    keepProfile: (profile) => autosave.add({ profile }),
    keepWayPicture: (node, picture) => autosave.add({ wayPictures: new Map([[node, picture]]) }),
    async forget() {
      // What another window wrote is forgotten too, and must be known for that.
      await fresh();
      return shelf.commit(forgetOps(shelf.known), 'manual');
    },
    onTrouble: troubles.listen,
    ...createFiles(shelf, fresh),
    ...createLinks(tables),
    onOurs: tenancy.listen,
    async takeOver() {
      await settled();
      await tenancy.takeOver();
    },
  };
}

async function noTables(): Promise<LinkTables> {
  throw new DOMException('No tables', 'NotSupportedError');
}
