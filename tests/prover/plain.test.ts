import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Compiler } from 'inkjs/full';
import { describe, expect, it } from 'vitest';
import { plainSpec } from '../../studio/prover/safety/chapters.ts';
import { explore } from '../../studio/prover/safety/explore.ts';
import { proofOf } from '../../studio/prover/safety/proof.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BUDGET = { states: 2_000, ways: 1_000, seconds: 30 };

function prove(source: string) {
  const spec = plainSpec(new Compiler(source).Compile().ToJson() as string, 'plain.ink', BUDGET);
  return proofOf(spec, explore(spec));
}

const claims = (source: string) => prove(source).faults.map(({ claim }) => claim);

describe('a plain ink story', () => {
  it('is proved without ids, ranges or tags', () => {
    expect(claims('Hi.\n* [A]\n* [B]\n- There.\n-> END')).toEqual([]);
  });

  it.each([
    ['a dead end', '-> a\n=== a\n* [A] There is no more.', 'nothing breaks'],
    ['a menu that is used up', '-> hub\n=== hub\n* [A]\n-> hub', 'every menu can be answered'],
    [
      'a room without a door',
      '-> room\n=== room\n+ [Round] -> room\n+ [And round] -> room',
      'every loop leaves',
    ],
    ['a circle without a menu', '-> a\n=== a\n-> b\n=== b\n-> a', 'nothing breaks'],
    ['lines without an end', '-> a\n=== a\nOn.\n-> a', 'nothing breaks'],
    ['a wrong return', '-> a\n=== a\n* [A] ->->', 'nothing breaks'],
    ['a divert to no place', 'VAR x = 0\n* [A] -> x', 'nothing breaks'],
    ['a text taken for a number', 'VAR x = "a"\n{x > 2: more|less}\n-> END', 'nothing breaks'],
    [
      'a count that never ends',
      'VAR n = 0\n-> a\n=== a\n~ n++\n+ [On] -> a\n+ {n < 0} [Out] -> END',
      'every state is covered',
    ],
    ['turn counts', '-> a\n=== a\n{TURNS() > 3: late|early}\n-> END', 'nothing breaks'],
  ])('with %s is not', (_what, source, claim) => {
    expect(claims(source)).toContain(claim);
  });

  it('names the way to its fault', () => {
    const { faults } = prove('-> a\n=== a\n* [A]\n* [B]\n- Then.\n* [C]\n  -> END\n* [D]\n  Nothing more.');
    expect(faults.map(({ journal }) => journal.map((key) => key.split('|')[1]))).toEqual([['A', 'D']]);
  });

  it('is covered for every throw of its dice', () => {
    const dice = 'VAR x = 0\n-> a\n=== a\n~ x = RANDOM(1, 6)\n* {x != 4} [A] -> END';
    expect(claims(dice)).toEqual(['every menu can be answered']);
    expect(claims(dice.replace('!= 4', '!= 7'))).toEqual([]);
    const shuffle =
      'VAR x = 0\n-> a\n=== a\n{~one|two|{x > 9: three|-> b}}\n* [A] -> END\n=== b\nNothing more.';
    expect(claims(shuffle)).toEqual(['nothing breaks']);
  });

  it('does not grow with counts that nothing tells apart', () => {
    const { states } = prove(
      '-> a\n=== a\n{one|two|three} {&left|right} {a > 4: tired}\n+ [On] -> a\n* [Once] -> a\n+ [Out] -> END',
    );
    // Places: On, Once, Out; counts: three of the sequence, two of the circle, six of the knot, Once or not.
    expect(states).toBeLessThan(3 * 3 * 2 * 6 * 2);
    expect(states).toBeGreaterThan(10);
  });
});

describe('npm run prove', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'plain-'));
  const run = (source: string, ...flags: readonly string[]) => {
    const file = path.join(folder, 'a.ink');
    fs.writeFileSync(file, source);
    const command = [path.join(ROOT, 'studio/commands/prove.mjs'), file, ...flags];
    const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    return { status, stdout };
  };

  it('says of any ink file what holds, by its exit status too', () => {
    expect(run('Hi.\n* [A]\n- -> END')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('✓ proved'),
    });
    const broken = run('-> a\n=== a\n* [A]\n  -> END\n* [B]\n  There is no more.');
    expect(broken.status).toBe(1);
    expect(broken.stdout).toMatch(/nothing breaks\n {4}a\.ink:\d: .*\n {4}choices: B\n✗ not proved/);
    expect(run('VAR x = \n')).toMatchObject({ status: 1, stdout: expect.stringMatching(/a\.ink:1/) });
    const endless = run(
      'VAR n = 0\n-> a\n=== a\n~ n++\n+ [On {n}] -> a\n+ {n < 0} [Out] -> END',
      '--states=500',
    );
    expect(endless.status).toBe(1);
    expect(endless.stdout).toContain('given up after');
  }, 60_000);
});
