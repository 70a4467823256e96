/** What lies in the browser's storage, seen from the page that plays. */
import type { Page } from 'playwright-core';

export interface Kept {
  /** Beat of the autosave, `<turn>.<index>`; null when there is none. */
  readonly place: string | null;
  /** Lines that were read and things that were found (the codex among them), one string each. */
  readonly marks: readonly string[];
  /** Records that were set aside because they could not be read. */
  readonly damaged: number;
  /** Names that places were given. */
  readonly names: readonly string[];
}

/** Reads it past the game, which may write meanwhile. */
export function lookAtDisk(page: Page): Promise<Kept> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await answer(indexedDB.open('iron-city'));
    const stores = db.transaction(['saves', 'read', 'profile', 'damaged']);
    const [auto, knots, rows, profile, damaged, places] = await Promise.all([
      answer<{ point: { journal: { choices: string[]; beat: { index: number } } } } | undefined>(
        stores.objectStore('saves').get('auto'),
      ),
      answer(stores.objectStore('read').getAllKeys()),
      answer<{ lines: Uint32Array }[]>(stores.objectStore('read').getAll()),
      answer<{ profile: { marks: { kind: string; id: string }[] } } | undefined>(
        stores.objectStore('profile').get('profile'),
      ),
      answer(stores.objectStore('damaged').count()),
      answer<{ label?: { name: string | null } }[]>(stores.objectStore('saves').getAll()),
    ]);
    db.close();
    const read = rows.flatMap(({ lines }, i) => [...lines].map((line) => `${knots[i]} ${line}`));
    const found = profile?.profile.marks.map(({ kind, id }) => `${kind} ${id}`) ?? [];
    const journal = auto?.point.journal;
    const place = journal ? `${journal.choices.length}.${journal.beat.index}` : null;
    const names = places.flatMap(({ label }) => label?.name ?? []);
    return { place, marks: [...read, ...found], damaged, names };
  });
}
