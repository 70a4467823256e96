/** What the save room takes from outside. */
import type { LinkTables } from './link/index.ts';
import type { Channel, Locks } from './tenancy.ts';

/** What the save takes from outside; all of it has a default. */
export interface SaveOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Name of the database, and of the lock and the channel between its windows. */
  readonly database?: string;
  /** Stands in for the browser's IndexedDB. */
  readonly factory?: IDBFactory;
  /** Asks the browser to keep the storage for good. */
  readonly persist?: () => Promise<boolean>;
  /** Whether the browser promises to keep it. */
  readonly persisted?: () => Promise<boolean>;
  /** Calls its work once when the page has time, or before long; without it in a task of its own. */
  readonly idle?: (work: () => void) => void;
  /** What links are written and read with; none are without it. */
  readonly tables?: () => Promise<LinkTables>;
  /** Stands in for the browser's locks; null for none, as if there were no other window. */
  readonly locks?: Locks | null;
  /** Stands in for a BroadcastChannel of this name. */
  readonly channel?: (name: string) => Channel | null;
}
