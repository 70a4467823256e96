/** Of several windows on one store one keeps the run: the one that holds the lock. */

/** How long another window is waited for to let go, in ms. */
export const PATIENCE_MS = 1_500;
/** How long the lock is waited for at the start, in ms: a page that was just loaded anew may still hold it as its former self. */
const RELOAD_MS = 400;

/** The part of the browser's locks that is used. */
export type Locks = Pick<LockManager, 'request'>;

/** The part of a BroadcastChannel that is used. */
export interface Channel {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

export interface TenancyOptions {
  /** Name of lock and channel. */
  readonly name: string;
  /** Undefined where the browser has none: every window is the only one then. */
  readonly locks: Locks | undefined;
  readonly channel: (name: string) => Channel | null;
  /** Writes what is still to be written of the run. */
  readonly flush: () => Promise<void>;
  /** Ran when the run has come from another window, before this one keeps it. */
  readonly onTaken: () => Promise<void>;
  /** Ran in the task in which the run is lost. */
  readonly onLost: () => void;
}

/** Whether this window keeps the run. No call rejects. */
export interface Tenancy {
  ours(): boolean;
  /** Takes the run when no other window has it, or none can; to be called once, at the start. */
  claim(isShared: boolean): Promise<void>;
  /** Takes the run from the window that has it. */
  takeOver(): Promise<void>;
  /** Returns what ends the listening. */
  listen(listener: (ours: boolean) => void): () => void;
}

export function createTenancy(options: TenancyOptions): Tenancy {
  const { name, locks, flush } = options;
  const listeners = new Set<(ours: boolean) => void>();
  let ours = false;
  /** Lets go of the lock that is held. */
  let release: (() => void) | null = null;
  let channel: Channel | null = null;
  let taking: Promise<void> | null = null;

  function set(now: boolean): void {
    if (ours === now) return;
    ours = now;
    if (!now) options.onLost();
    // In a task of its own, so that a listener that throws cannot break what told it.
    for (const listener of listeners) queueMicrotask(() => listener(now));
  }

  /** Asks for the lock: `held` from then on until it is released or stolen, `denied`, or `broken` where locks do not work. */
  function hold(manager: Locks, how: LockOptions): Promise<'held' | 'denied' | 'broken'> {
    return new Promise((resolve) => {
      let mine: (() => void) | null = null;
      const lost = () => {
        resolve('broken');
        // Not when this window has taken the lock anew meanwhile.
        if (mine && release === mine) {
          release = null;
          set(false);
        }
      };
      const held = (lock: Lock | null) => {
        if (!lock) return resolve('denied');
        return new Promise<void>((end) => {
          mine = end;
          release = end;
          resolve('held');
        });
      };
      // Inside a function of its own, so that a manager that throws is one that rejects.
      const ask = async () => manager.request(name, { mode: 'exclusive', ...how }, held);
      ask().then(lost, lost);
    });
  }

  /** Waits so many milliseconds for the lock; whether it is held then. */
  async function holdWithin(manager: Locks, ms: number): Promise<boolean> {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), ms);
    const found = await hold(manager, { signal: patience.signal });
    clearTimeout(timer);
    return found === 'held';
  }

  /** Another window asks: it gets the run when all that was played here is written. */
  async function letGo(): Promise<void> {
    const held = release;
    if (!held) return;
    await flush();
    if (release !== held) return;
    set(false);
    // What came while the last was written: lines and marks, and a place whose write had begun.
    await flush();
    if (release === held) release = null;
    held();
  }

  function open(): void {
    try {
      channel = options.channel(name);
    } catch {
      // Without a channel nobody can ask, and the lock is taken when the patience is over.
    }
    if (channel) channel.onmessage = ({ data }) => void (data === 'let go' && letGo());
  }

  async function take(manager: Locks): Promise<void> {
    try {
      channel?.postMessage('let go');
    } catch {
      // The lock is taken without having asked.
    }
    if (!(await holdWithin(manager, PATIENCE_MS))) await hold(manager, { steal: true });
    const held = release;
    await options.onTaken();
    // A browser that gives no lock at all cannot give it to another window either.
    if (release === held) set(true);
  }

  return {
    ours: () => ours,
    async claim(isShared) {
      if (!locks || !isShared) {
        ours = true;
        return;
      }
      open();
      const found = await hold(locks, { ifAvailable: true });
      if (found === 'denied') await holdWithin(locks, RELOAD_MS);
      ours = found === 'broken' || release !== null;
    },
    async takeOver() {
      if (ours || !locks) return;
      taking ??= take(locks).finally(() => {
        taking = null;
      });
      await taking;
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
