/** What a page says of itself while the line is bad. */
import type { CDPSession, Page } from 'playwright-core';

/** What a line says is missing: a name of the story, or a file as the build names it (its own name, a hash, an ending). */
const MISSING = /^.+(?= could not be loaded)|[\w.-]+-[\w-]{8}\.\w+/g;

export interface Complaints {
  /** Errors that nobody caught. */
  readonly uncaught: readonly string[];
  /** Lines that name something missing, by that. Only those of the game's own program: the browser's do not come here. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** Forgets all: a page begins anew. */
  clear(): void;
}

export async function listen(page: Page, session: CDPSession): Promise<Complaints> {
  const uncaught: string[] = [];
  const named = new Map<string, string[]>();
  page.on('pageerror', (error) => uncaught.push(error.message));
  session.on('Runtime.consoleAPICalled', ({ args }) => {
    const text = args.map(({ value, description }) => String(value ?? description)).join(' ');
    for (const what of new Set(text.match(MISSING))) named.set(what, [...(named.get(what) ?? []), text]);
  });
  await session.send('Runtime.enable');
  return {
    uncaught,
    named,
    clear() {
      uncaught.length = 0;
      named.clear();
    },
  };
}
