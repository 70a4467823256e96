/** A slow line on a clock of its own: everything happens in the order it would, and nobody waits for it. */

export interface SlowLine {
  /** Milliseconds since the walk began. */
  readonly now: number;
  /** Does `work` in so many milliseconds. */
  later(ms: number, work: () => void): void;
  /** Carries so many bytes; resolves when the last one is here. */
  carry(bytes: number): Promise<void>;
  /** Lets so many milliseconds go by. */
  pass(ms: number): Promise<void>;
}

/** 4 Mbit/s, shared by what is under way. */
const BYTES_A_MS = 500;
/** Before the first byte of a request. */
const LATENCY_MS = 100;

interface Transfer {
  left: number;
  readonly done: () => void;
}

/** Everything that waits for nothing but other promises is over after this. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

export function createSlowLine(): SlowLine {
  const timers: { readonly at: number; readonly work: () => void }[] = [];
  let transfers: Transfer[] = [];
  let now = 0;

  /** When the next thing happens. */
  function next(): number {
    const carried = transfers.map(({ left }) => now + (left * transfers.length) / BYTES_A_MS);
    return Math.min(...carried, ...timers.map((timer) => timer.at));
  }

  function goTo(at: number): void {
    const each = transfers.length === 0 ? 0 : ((at - now) * BYTES_A_MS) / transfers.length;
    for (const transfer of transfers) transfer.left -= each;
    now = at;
    // A rest smaller than a bit is rounding.
    const over = transfers.filter((transfer) => transfer.left < 0.01);
    transfers = transfers.filter((transfer) => !over.includes(transfer));
    const due = timers.filter((timer) => timer.at <= now);
    for (const timer of due) timers.splice(timers.indexOf(timer), 1);
    for (const { done } of over) done();
    for (const { work } of due) work();
  }

  const line: SlowLine = {
    get now() {
      return now;
    },
    later(ms, work) {
      timers.push({ at: now + ms, work });
    },
    carry: (bytes) =>
      new Promise((done) => line.later(LATENCY_MS, () => transfers.push({ left: bytes, done }))),
    async pass(ms) {
      const end = now + ms;
      for (;;) {
        await settled();
        const at = next();
        if (at > end) break;
        goTo(at);
      }
      goTo(end);
      await settled();
    },
  };
  return line;
}
