/** Takes edits in as they are saved. */
import type { Desk } from './desk.ts';
import { createWatcher } from './watch.ts';

/**
 * @param folders of the story's files
 * @param before what is to be done before an edit is played
 * @returns stops
 */
export function followEdits(desk: Desk, folders: readonly string[], before: () => void): () => void {
  const watcher = createWatcher((files) => {
    if ([...files].some((file) => file.endsWith('.ink'))) {
      before();
      watcher.watch(desk.reload());
    } else desk.say(`${[...files].join(', ')} changed: names are read when the desk starts`);
  });
  watcher.watch(folders);
  return watcher.close;
}
