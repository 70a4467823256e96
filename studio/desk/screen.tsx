/** The desk in a terminal: takes the whole screen, takes in edits as they are saved, and lends the terminal to the editor. */
import path from 'node:path';
import { render, useStdout } from 'ink';
import { useEffect, useState } from 'react';
import { sourceOf } from '../../src/story/inspect.ts';
import { App, type AppProps, type Leaving, type Size } from './App.tsx';
import { beatOf, type Desk } from './desk.ts';
import { openEditor } from './editor.ts';
import { followEdits } from './follow.ts';
import { writeKept } from './keep.ts';
import { createProving } from './proving.ts';
import { thrownSays } from './tell.ts';

/** The other screen of a terminal, so that what stood there before comes back. */
const ENTER_SCREEN = '\u001B[?1049h\u001B[H';
const LEAVE_SCREEN = '\u001B[?1049l';
/** Name of the run that the desk was left with, or that an edit came under. */
const LAST = 'last';
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Shows the desk until the writer quits.
 * @param folders of the story's files
 * @param kept folder of kept runs
 */
export async function showDesk(desk: Desk, folders: readonly string[], kept: string): Promise<void> {
  const proving = createProving();
  // Whatever an edit does to a run, the run before it is on the disk.
  const keepLast = () => {
    try {
      writeKept(kept, LAST, desk.keep());
    } catch (thrown) {
      desk.say(`the run could not be kept: ${thrownSays(desk.getState().script, thrown)}`);
    }
  };
  const stopFollowing = followEdits(desk, folders, keepLast);
  try {
    for (let how = await once(); how === 'editor'; how = await once()) {
      const { script, ...state } = desk.getState();
      const source = sourceOf(script.map, beatOf(state).path);
      if (source) desk.say(openEditor(path.join(script.folder, source.file), source.line) ?? '');
      else desk.say('this line has no place in a file');
    }
  } finally {
    stopFollowing();
    keepLast();
    proving.stop();
  }

  /** One time on the screen, until it is left for the editor or for good. */
  async function once(): Promise<Leaving> {
    let left: Leaving = 'quit';
    const onLeave = (how: Leaving) => {
      left = how;
    };
    process.stdout.write(ENTER_SCREEN);
    let stop = () => {};
    try {
      const app = render(<Fitted desk={desk} proving={proving} folder={kept} onLeave={onLeave} />, {
        exitOnCtrlC: false,
      });
      // Told to stop from outside: the screen is given back all the same.
      stop = () => app.unmount();
      for (const signal of SIGNALS) process.on(signal, stop);
      await app.waitUntilExit();
    } finally {
      for (const signal of SIGNALS) process.off(signal, stop);
      process.stdout.write(LEAVE_SCREEN);
    }
    return left;
  }
}

/** The screen, as large as the terminal is. */
function Fitted(props: Omit<AppProps, 'size'>) {
  const { stdout } = useStdout();
  const [size, setSize] = useState<Size>(() => sizeOf(stdout));
  useEffect(() => {
    const resized = () => setSize(sizeOf(stdout));
    stdout.on('resize', resized);
    return () => {
      stdout.off('resize', resized);
    };
  }, [stdout]);
  return <App {...props} size={size} />;
}

const sizeOf = ({ columns, rows }: NodeJS.WriteStream): Size => ({
  columns: columns || 80,
  rows: rows || 24,
});
