/** A whole browser of its own, on a profile that outlives it, to be killed with everything that it started. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chromium, type Page } from 'playwright-core';
import { PLAIN_ARGS } from './plain.ts';
import { Reader } from './reader.ts';

/** CSS pixels: nothing here is looked at, and software GL fills every pixel on the processor. */
export const WINDOW = { width: 480, height: 270 } as const;

/** A line, from the moment it stands in the page. */
export interface Shown {
  /** `<turn>.<index>`. */
  readonly beat: string;
  readonly line: string;
  /** Milliseconds since the page began. */
  readonly at: number;
}

export interface Doomed {
  readonly reader: Reader;
  /** Lines in the order in which they were shown, as the page told them the moment they were there. */
  readonly shown: readonly Shown[];
  /** Warnings of the page, in order. */
  readonly warnings: readonly string[];
  /** Whether the page has told that a place was saved. */
  readonly saved: () => boolean;
  /** Ends every process of it, without a word to any of them. Resolves when all are gone and all they told was heard. */
  kill(): Promise<void>;
}

/** Runs in the page: tells what is shown as soon as it is there. */
function tellShown(): void {
  const { tell } = window as unknown as { tell(what: Shown | 'saved'): void };
  let last = '';
  let saved = false;
  new MutationObserver(() => {
    const box = document.querySelector('[data-beat]');
    const beat = box?.getAttribute('data-beat') ?? '';
    if (beat !== last && beat !== '') {
      const line = box?.querySelector('[data-testid="line"]')?.textContent ?? '';
      tell({ beat, line, at: performance.now() });
    }
    last = beat;
    const says = [...document.querySelectorAll('[role="status"]')].some((one) =>
      one.textContent?.includes('Saved'),
    );
    if (says && !saved) tell('saved');
    saved = says;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** Address that the browser listens at for orders. */
function ordersAt(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    browser.once('error', reject);
    browser.once('exit', () => reject(new Error(`the browser did not start: ${said}`)));
    browser.stderr?.on('data', (chunk) => {
      said += chunk;
      const address = /DevTools listening on (\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
  });
}

/**
 * Without WebGL: a stage of plain images draws at once, where software GL takes seconds of the processor for its first
 * frame, and what is kept does not ask what drew.
 * @param profile folder of the browser's own data
 */
export async function launch(program: string, profile: string, address: string): Promise<Doomed> {
  const args = [...PLAIN_ARGS, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const child = spawn(program, [...args, 'about:blank'], {
    // A group of its own: the signal reaches the processes that the browser starts, too.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // All of them hold the pipe: it closes when the last is gone.
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const strike = () => {
    if (child.exitCode === null && child.signalCode === null && child.pid)
      process.kill(-child.pid, 'SIGKILL');
  };
  process.once('exit', strike);
  try {
    const browser = await chromium.connectOverCDP(await ordersAt(child));
    const deaf = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
    const [context] = browser.contexts();
    const page = (await context?.newPage()) as Page;
    await page.setViewportSize(WINDOW);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const shown: Shown[] = [];
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    let saved = false;
    await page.exposeFunction('tell', (what: Shown | 'saved') => {
      if (what === 'saved') saved = true;
      else shown.push(what);
    });
    // tsx wraps named functions in a helper, which the page does not have.
    await page.addInitScript('globalThis.__name = (named) => named;');
    await page.addInitScript(tellShown);
    const reader = new Reader(page);
    await page.goto(address, { waitUntil: 'commit' });
    return {
      reader,
      shown,
      warnings,
      saved: () => saved,
      async kill() {
        process.off('exit', strike);
        strike();
        await Promise.all([gone, deaf]);
      },
    };
  } catch (error) {
    process.off('exit', strike);
    strike();
    await gone;
    throw error;
  }
}
