/** Into the two codecs and back again. */
import { rmSync } from 'node:fs';
import { RATE, writeWav } from '../kit/wav.ts';
import type { Sound } from '../measure/sound.ts';
import { run } from './tools.ts';

/** What each codec is told. MP3 is for those that cannot decode the first; at a constant rate its encoder would be 0.45 dB softer. */
const CODECS = {
  webm: '-c:a libopus -b:a 96k -vbr on -application audio -f webm'.split(' '),
  mp3: '-c:a libmp3lame -q:a 5 -f mp3'.split(' '),
} as const;

export type Codec = keyof typeof CODECS;
export const CODEC_NAMES = Object.keys(CODECS) as readonly Codec[];

/** Writes a sound in one codec; the same bytes every time. @param file without its ending @returns the file */
export async function encode(channels: readonly Float32Array[], file: string, codec: Codec): Promise<string> {
  const wav = `${file}.wav`;
  writeWav(wav, channels);
  const out = `${file}.${codec}`;
  const exact = '-map_metadata -1 -fflags +bitexact -flags:a +bitexact'.split(' ');
  await run('ffmpeg', ['-v', 'error', '-y', '-i', wav, ...exact, ...CODECS[codec], out]);
  rmSync(wav);
  return out;
}

/** What a file sounds like, in stereo. */
export async function decode(file: string): Promise<Sound> {
  const format = ['-f', 'f32le', '-ac', '2', '-ar', String(RATE), '-'];
  const bytes = await run('ffmpeg', ['-v', 'error', '-i', file, ...format]);
  const samples = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const channels = [0, 1].map((c) => {
    const channel = new Float32Array(samples.length / 2);
    for (let i = 0; i < channel.length; i++) channel[i] = samples[2 * i + c] as number;
    return channel;
  });
  return { channels, rate: RATE };
}
