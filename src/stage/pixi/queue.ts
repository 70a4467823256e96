/** Loads a few things at a time, what is needed now before what is needed later. */

/** Loads under way at once: enough to fill a slow line, few enough that the next thing comes first. */
const AT_ONCE = 3;

export interface Queue {
  /** Runs `work` when its turn comes; what is urgent goes to the front. */
  add<T>(work: () => Promise<T>, urgent: boolean): Promise<T>;
}

export function createQueue(): Queue {
  const waiting: (() => Promise<void>)[] = [];
  let running = 0;

  function next(): void {
    while (running < AT_ONCE) {
      const job = waiting.shift();
      if (!job) return;
      running++;
      void job().finally(() => {
        running--;
        next();
      });
    }
  }

  return {
    add(work, urgent) {
      return new Promise((resolve, reject) => {
        const job = () => work().then(resolve, reject);
        if (urgent) waiting.unshift(job);
        else waiting.push(job);
        next();
      });
    },
  };
}
