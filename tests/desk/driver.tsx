/** A desk on a screen of the test's own: keys in, frames out. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { render } from 'ink-testing-library';
import { expect, onTestFinished, vi } from 'vitest';
import type { BenchStart } from '../../src/story/inspect.ts';
import { App, type Size } from '../../studio/desk/App.tsx';
import { createDesk, type Desk } from '../../studio/desk/desk.ts';
import { followEdits } from '../../studio/desk/follow.ts';
import { createProving, type Proving } from '../../studio/desk/proving.ts';
import { loadScript } from '../../studio/desk/script.ts';
import { type Written, written } from './fixtures.ts';

export const ENTER = '\r';
export const ESCAPE = '\u001B';
export const DOWN = '\u001B[B';
export const LEFT = '\u001B[D';
export const TAB = '\t';
export const BACKSPACE = '\u007F';

/** Milliseconds a frame may take on a machine that has much else to do. */
const PATIENCE = 8_000;
vi.setConfig({ testTimeout: 40_000 });

export interface Screen {
  readonly house: Written;
  readonly desk: Desk;
  readonly left: readonly string[];
  /** Folder of kept runs. */
  readonly folder: string;
  frame(): string;
  /** Presses keys, each after the one before was taken in. */
  press(...keys: readonly string[]): Promise<void>;
  /** Waits until the frame shows all of these. */
  shows(...texts: readonly string[]): Promise<void>;
  /** Waits until the frame does not show this. */
  hides(text: string): Promise<void>;
}

export interface ScreenOptions {
  readonly start?: BenchStart;
  readonly size?: Size;
  readonly proving?: Proving;
}

/** Opens a desk on a house of its own and follows its edits; everything goes when the test ends. */
export async function openDesk(options: ScreenOptions = {}): Promise<Screen> {
  const { start = null, size = { columns: 100, rows: 40 }, proving = createProving() } = options;
  const house = written();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kept-'));
  const { script, folders } = loadScript(house.entry);
  if (!script) throw new Error('the house compiles');
  const desk = createDesk(script, start);
  const left: string[] = [];
  const { stdin, lastFrame, unmount } = render(
    <App desk={desk} proving={proving} folder={folder} size={size} onLeave={(how) => left.push(how)} />,
  );
  const stopFollowing = followEdits(desk, folders, () => left.push('edit'));
  onTestFinished(() => {
    stopFollowing();
    unmount();
    fs.rmSync(folder, { recursive: true, force: true });
  });
  const frame = () => lastFrame() ?? '';
  const shows = (...texts: readonly string[]) =>
    vi.waitFor(() => {
      for (const text of texts) expect(frame()).toContain(text);
    }, PATIENCE);
  // A key is lost on a screen that does not listen yet.
  await vi.waitFor(() => expect(stdin.listenerCount('readable')).toBeGreaterThan(0), PATIENCE);
  return {
    house,
    desk,
    left,
    folder,
    frame,
    shows,
    async press(...keys) {
      for (const key of keys) {
        stdin.write(key);
        await taken();
      }
    },
    hides: (text) => vi.waitFor(() => expect(frame()).not.toContain(text), PATIENCE),
  };
}

/** A key is taken in, and what it opened listens, a few rounds of the loop later. */
async function taken(): Promise<void> {
  for (let round = 0; round < 5; round++) await new Promise((resolve) => setImmediate(resolve));
}
