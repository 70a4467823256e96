import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { editorCommand } from '../../studio/desk/editor.ts';
import { readWords, targetOf } from '../../studio/desk/words.ts';
import { written } from './fixtures.ts';

describe('the command line', () => {
  it('names a knot and choices, or a file, a knot of it and choices', () => {
    expect(readWords(['--plain', 'lost', 'a, 2,b'])).toMatchObject({
      plain: true,
      target: 'lost',
      knot: null,
      choices: ['a', '2', 'b'],
    });
    expect(readWords(['any.ink', 'attic'])).toMatchObject({ target: 'any.ink', knot: 'attic', choices: [] });
    expect(readWords(['--plain', 'any.ink', '1,2'])).toMatchObject({ knot: null, choices: ['1', '2'] });
    expect(readWords(['--plain', 'any.ink', 'attic', '1'])).toMatchObject({ knot: 'attic', choices: ['1'] });
    expect(readWords(['--set', 'trust=2'])).toMatchObject({ target: null, chosen: 'trust=2' });
    expect(() => readWords(['--plian'])).toThrow('plian');
  });

  it('leads to a chapter of our own story, or to a story of its own', () => {
    const { entry, house, folder } = written();
    const home = { ...entry, house };
    const to = (target: string | null, knot: string | null = null, from = '/') =>
      targetOf({ target, knot }, home, from);
    expect(to('shed')).toEqual({ entry: home, knot: 'shed', chapter: null });
    expect(to('shed.ink')).toEqual({ entry: home, knot: null, chapter: path.join('one', 'shed.ink') });
    expect(to('main.ink')).toEqual({ entry: home, knot: null, chapter: null });
    const other = path.join(folder, '../other.ink');
    expect(() => to(other)).toThrow(`there is no file ${other}`);
    fs.mkdirSync(path.join(folder, 'one/deep'));
    fs.writeFileSync(path.join(folder, 'one/deep/own.ink'), 'Hi.');
    const elsewhere = { ...home, file: path.join(folder, 'one/main.ink') };
    expect(targetOf({ target: 'shed.ink', knot: null }, elsewhere, folder).chapter).toBe('shed.ink');
    const plain = targetOf({ target: '../state.ink', knot: null }, elsewhere, path.join(folder, 'one'));
    expect(plain.entry).toEqual({ file: path.join(folder, 'state.ink'), house: null });
  });
});

describe('the editor', () => {
  const command = (editor: string, visual = '') =>
    editorCommand({ EDITOR: editor, VISUAL: visual }, '/s/a.ink', 12);

  it('is told the line in its own way', () => {
    expect(command('vim')).toEqual(['vim', '+12', '/s/a.ink']);
    expect(command('/usr/bin/nano -w')).toEqual(['/usr/bin/nano', '-w', '+12', '/s/a.ink']);
    expect(command('code --wait')).toEqual(['code', '--wait', '-g', '/s/a.ink:12']);
    expect(command('subl')).toEqual(['subl', '/s/a.ink:12']);
    expect(command('vim', 'hx')).toEqual(['hx', '/s/a.ink:12']);
    expect(command('')).toBeNull();
  });
});
