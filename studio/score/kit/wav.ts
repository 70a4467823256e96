/** Float WAV in and out. */
import { readFileSync, writeFileSync } from 'node:fs';

/** Samples a second of everything that is made here. */
export const RATE = 48_000;

const FLOAT = 3;
const EXTENSIBLE = 0xfffe;
const HEAD = 44;

/** Writes channels of one length as 32-bit float. */
export function writeWav(path: string, channels: readonly Float32Array[]): void {
  const count = channels[0]?.length ?? 0;
  const width = channels.length;
  const bytes = Buffer.alloc(HEAD + count * width * 4);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(HEAD - 8 + count * width * 4, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(FLOAT, 20);
  bytes.writeUInt16LE(width, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * width * 4, 28);
  bytes.writeUInt16LE(width * 4, 32);
  bytes.writeUInt16LE(32, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(count * width * 4, 40);
  const samples = new Float32Array(bytes.buffer, bytes.byteOffset + HEAD, count * width);
  channels.forEach((channel, c) => {
    for (let i = 0; i < count; i++) samples[i * width + c] = channel[i] ?? 0;
  });
  writeFileSync(path, bytes);
}

/** Reads 32-bit float or 16-bit WAV. @throws Error when there is no data in it */
export function readWav(path: string): Float32Array[] {
  const bytes = readFileSync(path);
  let width = 2;
  let bits = 32;
  let format = FLOAT;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    if (name === 'fmt ') {
      format = bytes.readUInt16LE(at + 8);
      width = bytes.readUInt16LE(at + 10);
      bits = bytes.readUInt16LE(at + 22);
      if (format === EXTENSIBLE) format = bytes.readUInt16LE(at + 32);
    }
    if (name === 'data') {
      // A pipe's WAV may promise more than came.
      const end = Math.min(bytes.length, at + 8 + size);
      const count = Math.floor((end - at - 8) / ((width * bits) / 8));
      // A copy, because a view must begin at a multiple of its samples' size.
      const data = bytes.buffer.slice(bytes.byteOffset + at + 8, bytes.byteOffset + end);
      const samples = format === FLOAT ? new Float32Array(data, 0, count * width) : null;
      const whole = samples ? null : new Int16Array(data, 0, count * width);
      return Array.from({ length: width }, (_, c) => {
        const channel = new Float32Array(count);
        for (let i = 0; i < count; i++)
          channel[i] = samples?.[i * width + c] ?? (whole?.[i * width + c] ?? 0) / 32768;
        return channel;
      });
    }
    at += 8 + size + (size & 1);
  }
  throw new Error(`${path} has no sound in it`);
}
