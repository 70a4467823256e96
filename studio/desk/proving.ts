/** `npm run prove` of one chapter, as a process of its own beside the desk. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** How far it is. */
export interface ProvingState {
  readonly phase: 'idle' | 'running' | 'proved' | 'not proved' | 'stopped' | 'failed';
  /** What is being proved, or was last. */
  readonly what: string;
  /** What the prover said. */
  readonly lines: readonly string[];
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Milliseconds it took; 0 while it runs. */
  readonly took: number;
}

export interface Proving extends StoreApi<ProvingState> {
  /**
   * Does nothing while one runs.
   * @param what the chapter or file, for people
   * @param args of `npm run prove --`
   */
  start(what: string, args: readonly string[]): void;
  /** Stops it; what it has done is kept, and it goes on from there the next time. */
  stop(): void;
}

const COMMAND = path.resolve(import.meta.dirname, '../commands/prove.mjs');
/** Exit statuses of the prover. */
const PHASES: Readonly<Record<number, ProvingState['phase']>> = {
  0: 'proved',
  1: 'not proved',
  130: 'stopped',
};

/** @param command the program to run with this Node */
export function createProving(command = COMMAND): Proving {
  const store = createStore<ProvingState>()(() => ({
    phase: 'idle',
    what: '',
    lines: [],
    startedAt: 0,
    took: 0,
  }));
  let child: ChildProcess | null = null;
  return {
    ...store,
    start(what, args) {
      if (child) return;
      store.setState({ phase: 'running', what, lines: [], startedAt: Date.now(), took: 0 });
      const started = spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
      child = started;
      let text = '';
      const take = (chunk: Buffer) => {
        text += chunk.toString();
        store.setState({ lines: text.trimEnd().split('\n') });
      };
      started.stdout.on('data', take);
      started.stderr.on('data', take);
      started.once('error', (error) => take(Buffer.from(error.message)));
      started.once('close', (code) => {
        child = null;
        const phase = PHASES[code ?? 130] ?? 'failed';
        store.setState(({ startedAt }) => ({ phase, took: Date.now() - startedAt }));
      });
    },
    stop: () => void child?.kill('SIGTERM'),
  };
}
