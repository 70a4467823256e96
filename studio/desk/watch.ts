/** Tells when a file of the story was saved. */
import fs from 'node:fs';
import path from 'node:path';

/** Milliseconds after the last sign of a save: editors write a file in several steps. */
const SETTLED = 80;

export interface Watcher {
  /** Watches these folders and no others. */
  watch(folders: readonly string[]): void;
  close(): void;
}

/** @param onSaved told the names of the files (`.ink` and `.ts`) that were written, together */
export function createWatcher(onSaved: (files: ReadonlySet<string>) => void): Watcher {
  const open = new Map<string, fs.FSWatcher>();
  let saved = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const sign = (file: string | null) => {
    if (file === null || !/\.(ink|ts)$/.test(file)) return;
    saved.add(path.basename(file));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const files = saved;
      saved = new Set();
      onSaved(files);
    }, SETTLED);
  };
  return {
    // A folder, not a file: many editors put a new file in the old one's place.
    watch(folders) {
      for (const [folder, watcher] of open) {
        if (folders.includes(folder)) continue;
        watcher.close();
        open.delete(folder);
      }
      for (const folder of folders) {
        if (!open.has(folder) && fs.existsSync(folder))
          open.set(
            folder,
            fs.watch(folder, (_event, file) => sign(file)),
          );
      }
    },
    close() {
      clearTimeout(timer);
      for (const watcher of open.values()) watcher.close();
      open.clear();
    },
  };
}
