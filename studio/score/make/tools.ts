/** The programs and soundfonts the makers need, and one clear word when one is not there. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Font } from '../kit/parts.ts';

/** Where Debian puts the soundfonts, and in what. */
const FONTS: Readonly<Record<Font, { readonly file: string; readonly from: string }>> = {
  fluid: { file: '/usr/share/sounds/sf2/FluidR3_GM.sf2', from: 'fluid-soundfont-gm' },
  musescore: {
    file: '/usr/share/sounds/sf3/MuseScore_General.sf3',
    from: 'musescore-general-soundfont-small',
  },
};

/** The file of a soundfont. */
export const fontFile = (font: Font): string => FONTS[font].file;

const runs = (tool: string, flag: string) => spawnSync(tool, [flag], { stdio: 'ignore' }).status === 0;

/** @throws Error naming everything that is missing */
export function needTools(): void {
  const missing = [
    ...(runs('fluidsynth', '--version') ? [] : ['fluidsynth']),
    ...(runs('ffmpeg', '-version') ? [] : ['ffmpeg']),
    ...Object.values(FONTS)
      .filter(({ file }) => !existsSync(file))
      .map(({ file, from }) => `${from} (${file})`),
  ];
  if (missing.length > 0)
    throw new Error(
      `The score needs ${missing.join(', ')}. In Debian: apt-get install the packages of these names.`,
    );
}

/** Runs a program; what it writes to its output comes back. @throws Error with its complaints */
export function run(tool: string, args: readonly string[]): Promise<Buffer> {
  return new Promise((done, fail) => {
    const child = spawn(tool, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    let complaints = '';
    child.stdout.on('data', (piece: Buffer) => output.push(piece));
    child.stderr.on('data', (piece: Buffer) => {
      complaints += piece.toString();
    });
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done(Buffer.concat(output));
      else
        fail(new Error(`${tool} failed (${code}): ${complaints.trim().split('\n').slice(-3).join(' / ')}`));
    });
  });
}
