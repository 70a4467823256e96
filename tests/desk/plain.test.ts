import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDesk } from '../../studio/desk/desk.ts';
import { tellPlainly } from '../../studio/desk/plain.ts';
import { scriptOf, written } from './fixtures.ts';

const COMMAND = path.resolve(import.meta.dirname, '../../studio/commands/desk.mjs');

const NO_MORE = 'nothing more was to be asked for';

async function* lines(...given: readonly string[]): AsyncGenerator<string> {
  for (const line of given) {
    if (line === NO_MORE) throw new Error(NO_MORE);
    yield line;
  }
}

async function told(choices: readonly string[], ...input: readonly string[]) {
  const { entry } = written();
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const desk = createDesk(scriptOf(entry), null);
  const status = await tellPlainly(desk, { say, choices, input: lines(...input) });
  return { status, text: said.join('\n') };
}

describe('plain output', () => {
  it('prints a scene with its directions and its menu', async () => {
    const { status, text } = await told([]);
    expect(status).toBe(0);
    expect(text.trim().split('\n')).toEqual([
      '## 1 Scrap · The yard (one/yard.ink:5)',
      '',
      '<plate: yard>',
      'You stand in the yard.',
      '<actor: ido tired left far · sound: lid>',
      'Ido: Cabbages.',
      '',
      '  1. Open it. [open] (within 6 s)',
      '  2. Stay. [stay] (taken when time runs out)',
      '  3. Fly. [fly] (locked: Nobody has wings yet.)',
    ]);
  });

  it('takes choices by id or number, from the command line first and then from the input', async () => {
    const { status, text } = await told(['open'], '', ' 1 ', NO_MORE);
    expect(status).toBe(0);
    expect(text).toContain('It opens.\nThe lid is *cold*.');
    expect(text).toContain('## 1 Scrap · The shed');
    expect(text.trim().split('\n').slice(-3)).toEqual([
      'Out you go.',
      '',
      'The story is written up to here.',
    ]);
  });

  it('says what is not offered, and what is locked', async () => {
    expect(await told(['shut'])).toMatchObject({
      status: 1,
      text: expect.stringContaining('shut is not offered here: open, stay, fly'),
    });
    expect(await told(['3'])).toMatchObject({
      status: 1,
      text: expect.stringContaining('3: locked: Nobody has wings yet.'),
    });
  });
});

describe('npm run desk', () => {
  const folder = () => {
    const made = fs.mkdtempSync(path.join(os.tmpdir(), 'desk-'));
    onTestFinished(() => fs.rmSync(made, { recursive: true }));
    return made;
  };
  const run = (input: string, ...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
      encoding: 'utf8',
      input,
    });
    return { status, stdout, stderr };
  };

  it('is plain where the output is no terminal, from any knot of any ink file', () => {
    const file = path.join(folder(), 'any.ink');
    fs.writeFileSync(
      file,
      'VAR n = 1\n-> a\n=== a\nIn a.\n* [Go.]\n- -> b\n=== b\nIn b with {n}.\n* [End.]\n- Done.\n-> END\n',
    );
    const whole = run('1\n1\n', file);
    expect(whole).toMatchObject({ status: 0, stderr: '' });
    expect(whole.stdout).toMatch(/In a\.\n\n {2}1\. Go\..*\n\nIn b with 1\.[\s\S]*Done\./);
    const part = run('', file, 'b', '--set', 'n=7');
    expect(part.stdout).toContain('In b with 7.');
    expect(part.stdout).not.toContain('In a.');
  }, 60_000);

  it('exits with 1, in plain words, where there is nothing to play', () => {
    const file = path.join(folder(), 'broken.ink');
    fs.writeFileSync(file, 'Hi.\n-> nowhere\n');
    expect(run('', file)).toMatchObject({ status: 1, stdout: expect.stringContaining('broken.ink:2: ') });
    fs.writeFileSync(file, 'Hi.\n-> END\n=== attic\nUp.\n-> END\n');
    expect(run('', file, 'attik')).toMatchObject({
      status: 1,
      stderr: 'there is no knot attik; did you mean attic?\n',
    });
  }, 60_000);
});
