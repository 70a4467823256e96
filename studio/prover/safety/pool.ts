/** Proves many chapters at once, a process for each, as many as there are cores. */
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Progress } from './explore.ts';
import type { Proof } from './proof.ts';
import type { Spec } from './spec.ts';

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));

/** A chapter to prove, and the name that its proof is kept under: it changes with all that the proof depends on. */
export interface Task {
  readonly spec: Spec;
  readonly hash: string;
}

export interface PoolOptions {
  /** Folder of kept proofs. */
  readonly folder: string;
  /** Whether kept proofs count. */
  readonly fresh: boolean;
  /** Told about every chapter that is being proved. */
  readonly onProgress: (file: string, progress: Progress) => void;
}

/** Told to stop: what was done is kept. */
export class Stopped extends Error {}

const NUMBER_OF_CORES = availableParallelism();

/**
 * Proofs of all tasks, in their order, and whether each was kept from before.
 * @throws Stopped on an interrupt, Error when a process fails
 */
export async function proveAll(
  tasks: readonly Task[],
  options: PoolOptions,
): Promise<readonly { readonly proof: Proof; readonly kept: boolean }[]> {
  mkdirSync(options.folder, { recursive: true });
  const results: { proof: Proof; kept: boolean }[] = [];
  const running = new Set<ChildProcess>();
  let stopped = false;
  const stop = () => {
    stopped = true;
    for (const child of running) child.kill('SIGTERM');
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  const queue = tasks.map((_, index) => index);
  const work = async () => {
    for (let index = queue.shift(); index !== undefined && !stopped; index = queue.shift()) {
      const task = tasks[index] as Task;
      const file = path.join(options.folder, `${task.hash}.json`);
      const kept = !options.fresh && existsSync(file);
      if (!kept) await proveOne(task, file, options, running);
      if (!stopped) results[index] = { proof: JSON.parse(readFileSync(file, 'utf8')) as Proof, kept };
    }
  };
  try {
    await Promise.all(Array.from({ length: NUMBER_OF_CORES }, work));
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
  if (stopped) throw new Stopped();
  return results;
}

function proveOne(task: Task, file: string, options: PoolOptions, running: Set<ChildProcess>): Promise<void> {
  const specFile = `${file}.spec`;
  writeFileSync(specFile, JSON.stringify(task.spec));
  const child = fork(WORKER, [specFile, file], { execArgv: ['--import', import.meta.resolve('tsx')] });
  running.add(child);
  child.on('message', (progress) => options.onProgress(task.spec.file, progress as Progress));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      running.delete(child);
      if (code === 0 || code === 130 || signal === 'SIGTERM') resolve();
      else
        reject(new Error(`${task.spec.file} could not be proved: its process ended with ${code ?? signal}`));
    });
  });
}
