import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createProving } from '../../studio/desk/proving.ts';
import { ESCAPE, openDesk } from './driver.tsx';

/** A program that stands in for the prover: says its arguments, waits for a file to be there, and exits with what is in it. */
function prover() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'prover-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  const verdict = path.join(folder, 'verdict');
  const program = path.join(folder, 'prove.mjs');
  fs.writeFileSync(
    program,
    `import fs from 'node:fs';
process.on('SIGTERM', () => process.exit(130));
console.log('proving', ...process.argv.slice(2));
const look = () => {
  if (!fs.existsSync(${JSON.stringify(verdict)})) return setTimeout(look, 10);
  console.log('✗ every menu can be answered');
  process.exit(Number(fs.readFileSync(${JSON.stringify(verdict)}, 'utf8')));
};
look();
`,
  );
  return {
    proving: createProving(program),
    say: (status: number) => fs.writeFileSync(verdict, String(status)),
  };
}

describe('the proof of a chapter', () => {
  it('runs beside the desk and is told when it is done', async () => {
    const { proving, say } = prover();
    const { press, shows, frame } = await openDesk({ proving });
    await press('p');
    await shows('Proof of one/yard.ink', 'running,', 'proving --chapter=one/yard.ink');
    await press(ESCAPE, ' ');
    await shows('Ido: Cabbages.', 'proving one/yard.ink');
    say(1);
    await shows('one/yard.ink: not proved');
    await press('m', '1', 'm');
    await shows('Trust is 2');
    await press('p');
    await shows('Proof of one/shed.ink');
    expect(frame()).not.toContain('one/yard.ink: not proved');
    await shows('not proved,', '✗ every menu can be answered');
  });

  it('is stopped when it is asked to', async () => {
    const { proving } = prover();
    const { press, shows } = await openDesk({ proving });
    await press('p');
    await shows('proving --chapter=one/yard.ink');
    await press('p');
    await shows('stopped,');
  });

  it('is what npm run prove says', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'proved-'));
    onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
    const file = path.join(folder, 'a.ink');
    const proving = createProving();
    const phase = async () => {
      await vi.waitFor(() => expect(proving.getState().phase).not.toBe('running'), 60_000);
      return proving.getState().phase;
    };
    fs.writeFileSync(file, 'Hi.\n* [A]\n- -> END');
    proving.start('a', [file]);
    expect(await phase()).toBe('proved');
    fs.writeFileSync(file, '-> a\n=== a\n* [A] There is no more.');
    proving.start('a', [file]);
    expect(await phase()).toBe('not proved');
    expect(proving.getState().lines).toContain('✗ nothing breaks');
  }, 120_000);
});

describe('npm run prove -- --chapter', () => {
  const prove = (chapter: string) =>
    spawnSync(
      process.execPath,
      [path.resolve(import.meta.dirname, '../../studio/commands/prove.mjs'), `--chapter=${chapter}`],
      {
        encoding: 'utf8',
      },
    );

  it('proves one chapter of the story, and knows its chapters', () => {
    const { status, stdout } = prove('book1/00-the-fall.ink');
    expect(stdout).toMatch(/✓ book1\/00-the-fall\.ink: \d+ states/);
    expect(stdout).not.toContain('01-scrap');
    expect(status).toBe(0);
    const none = prove('book1/99-none.ink');
    expect(none.status).toBe(1);
    expect(none.stdout).toContain('book1/99-none.ink is no chapter: book1/00-the-fall.ink');
  }, 120_000);
});
