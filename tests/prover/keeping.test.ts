import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Compiler } from 'inkjs/full';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainSpec } from '../../studio/prover/safety/chapters.ts';
import { Explorer, explore, type Unfinished } from '../../studio/prover/safety/explore.ts';
import { proveAll } from '../../studio/prover/safety/pool.ts';
import { type Proof, proofOf } from '../../studio/prover/safety/proof.ts';
import type { Spec } from '../../studio/prover/safety/spec.ts';
import { syntheticStory } from './synthetic.ts';

const BUDGET = { states: 1_000_000, ways: 10_000, seconds: 60 };
const WORKER = path.resolve(import.meta.dirname, '../../studio/prover/safety/worker.ts');

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'prove-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

function synthetic(words: number, states: number): { readonly spec: Spec; readonly states: number } {
  const story = syntheticStory({ words, states, chapters: 2, seed: 3 });
  const json = new Compiler(story.source).Compile().ToJson() as string;
  return { spec: plainSpec(json, 'synthetic.ink', BUDGET, { marks: ['marks'] }), states: story.states };
}

/** What must not depend on how often an exploration was put down. */
const gist = ({ seconds: _seconds, inkRuns: _runs, ...proof }: Proof) => proof;

describe('a story of known size', () => {
  it('is counted exactly', () => {
    const { spec, states } = synthetic(12_000, 20_000);
    const explored = explore(spec);
    expect(explored.finished).toBe(true);
    expect(explored.faults).toEqual([]);
    expect(explored.states).toBe(states);
  });
});

describe('an exploration that is put down', () => {
  it('comes to the same when it is taken up again, any number of times', () => {
    const { spec } = synthetic(3_000, 1_500);
    const whole = proofOf(spec, explore(spec));
    let kept: string | undefined;
    let times = 0;
    for (;;) {
      const explorer = new Explorer(spec, kept === undefined ? undefined : (JSON.parse(kept) as Unfinished));
      const more = explorer.run(0);
      times++;
      if (!more) {
        expect(gist(proofOf(spec, explorer.result()))).toEqual(gist(whole));
        break;
      }
      kept = JSON.stringify(explorer.unfinished());
    }
    expect(times).toBeGreaterThan(5);
  });

  it('is kept by its process when that is told to stop, and finished by the next', async () => {
    const { spec, states } = synthetic(20_000, 100_000);
    const specFile = path.join(folder, 'spec.json');
    const proofFile = path.join(folder, 'proof.json');
    fs.writeFileSync(specFile, JSON.stringify(spec));
    const run = (onProgress: (kill: () => void) => void) =>
      new Promise<number | null>((resolve, reject) => {
        const child = spawn(
          process.execPath,
          ['--import', import.meta.resolve('tsx'), WORKER, specFile, proofFile],
          {
            stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
          },
        );
        child.on('message', () => onProgress(() => child.kill('SIGTERM')));
        child.once('error', reject);
        child.once('close', resolve);
      });
    expect(await run((kill) => kill())).toBe(130);
    expect(fs.existsSync(proofFile)).toBe(false);
    const part = JSON.parse(fs.readFileSync(`${proofFile}.part`, 'utf8')) as Unfinished;
    expect(part.successors.length).toBeGreaterThan(0);
    expect(part.successors.length).toBeLessThan(states);
    expect(await run(() => undefined)).toBe(0);
    expect(fs.existsSync(`${proofFile}.part`)).toBe(false);
    expect((JSON.parse(fs.readFileSync(proofFile, 'utf8')) as Proof).states).toBe(states);
  }, 60_000);
});

describe('a budget', () => {
  it.each([
    ['states', { ...BUDGET, states: 500 }],
    ['seconds', { ...BUDGET, seconds: 0 }],
  ])('of %s that is spent is a fault, and says how far it came', (_what, budget) => {
    const { spec } = synthetic(3_000, 1_500);
    const limited = { ...spec, budget };
    const proof = proofOf(limited, explore(limited));
    expect(proof.covered).toBe(false);
    expect(proof.faults.map(({ claim }) => claim)).toEqual(['every state is covered']);
    expect(proof.faults[0]?.message).toMatch(new RegExp(`^given up after ${proof.states} states`));
  });

  it('of ways that one turn exceeds is a fault', () => {
    const names = Array.from({ length: 8 }, (_, n) => `v${n}`);
    const source = `${names.map((name) => `VAR ${name} = 0`).join('\n')}\n${names.map((name) => `{${name}: yes|no}`).join(' ')}\n-> END`;
    const spec = plainSpec(new Compiler(source).Compile().ToJson() as string, 'x.ink', {
      ...BUDGET,
      ways: 100,
    });
    const open = { ...spec, known: {}, ranges: Object.fromEntries(names.map((name) => [name, ['0', '1']])) };
    expect(explore(open).faults.map(({ claim }) => claim)).toEqual(['every state is covered']);
    expect(explore({ ...open, budget: BUDGET }).faults).toEqual([]);
  });
});

describe('kept proofs', () => {
  it('are taken as they are, unless everything is to be fresh', async () => {
    const { spec } = synthetic(2_000, 300);
    const tasks = [
      { spec, hash: 'one' },
      { spec: { ...spec, file: 'other.ink' }, hash: 'two' },
    ];
    const prove = (fresh: boolean) => proveAll(tasks, { folder, fresh, onProgress: () => undefined });
    const first = await prove(false);
    expect(first.map(({ kept, proof }) => [kept, proof.file])).toEqual([
      [false, 'synthetic.ink'],
      [false, 'other.ink'],
    ]);
    const second = await prove(false);
    expect(second.map(({ kept }) => kept)).toEqual([true, true]);
    expect(second.map(({ proof }) => gist(proof))).toEqual(first.map(({ proof }) => gist(proof)));
    expect((await prove(true)).map(({ kept }) => kept)).toEqual([false, false]);
  }, 60_000);
});
