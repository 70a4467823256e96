/** Sounds made in the page, whose samples tell what they are: where in the loop, which stem, how loud. */
import { Howler } from 'howler';
import type { LoopSound, SoundAssets, SoundFile, TakesSound } from '../../src/sound/index.ts';
import { wakeHowler } from '../../src/sound/player/howler.ts';
import type { Stem } from '../../src/story/index.ts';

/** Value of a channel at a place, 0 up to 1, of what is played. */
type Wave = (place: number) => number;

/** How far round it is: over its constant other channel it tells the place at any volume. */
export const place: Wave = (at) => at;
export const level =
  (value: number): Wave =>
  () =>
    value;
export const none: Wave = level(0);

/** Samples a second of the page's context: sounds of this rate are not resampled. */
export function rate(): number {
  // Howler may make its context anew the first time it wakes.
  wakeHowler();
  return Howler.ctx.sampleRate;
}

/** A WAV of 32-bit floats. */
function wav(left: Float32Array, right: Float32Array): string {
  const bytes = new DataView(new ArrayBuffer(44 + left.length * 8));
  const text = (at: number, words: string) =>
    [...words].forEach((letter, index) => void bytes.setUint8(at + index, letter.charCodeAt(0)));
  text(0, 'RIFF');
  bytes.setUint32(4, 36 + left.length * 8, true);
  text(8, 'WAVEfmt ');
  bytes.setUint32(16, 16, true);
  bytes.setUint16(20, 3, true);
  bytes.setUint16(22, 2, true);
  bytes.setUint32(24, rate(), true);
  bytes.setUint32(28, rate() * 8, true);
  bytes.setUint16(32, 8, true);
  bytes.setUint16(34, 32, true);
  text(36, 'data');
  bytes.setUint32(40, left.length * 8, true);
  for (let sample = 0; sample < left.length; sample++) {
    bytes.setFloat32(44 + sample * 8, left[sample] ?? 0, true);
    bytes.setFloat32(48 + sample * 8, right[sample] ?? 0, true);
  }
  return URL.createObjectURL(new Blob([bytes.buffer], { type: 'audio/wav' }));
}

/** Something that is there, and is no sound. */
const garbage = () => URL.createObjectURL(new Blob(['no sound at all']));

/** Seconds before and behind the loop in the file. */
export const GUARD = 0.05;
export const SECONDS = 1;

function round(wave: Wave): Float32Array {
  const length = SECONDS * rate();
  const guard = GUARD * rate();
  return Float32Array.from({ length: length + 2 * guard }, (_, at) =>
    wave(((at - guard + length) % length) / length),
  );
}

type Channels = readonly [left: Wave, right: Wave];

const stemOf = ([left, right]: Channels) => wav(round(left), round(right));
const both = (url: string): SoundFile => ({ webm: url, mp3: url });

/** A loop of these stems. */
export function loop(stems: Partial<Record<Stem, Channels>>): LoopSound {
  const files = Object.entries(stems).map(
    ([stem, channels]) => [stem as Stem, both(stemOf(channels))] as const,
  );
  return { data: { kind: 'loop', seconds: SECONDS, guard: GUARD }, stems: new Map(files) };
}

/** A cue whose tension cannot be decoded in its first codec. */
export function halfBroken(first: Wave, second: Wave): LoopSound {
  const { data } = loop({});
  const base = { webm: stemOf([first, none]), mp3: stemOf([second, none]) };
  const tension = { webm: garbage(), mp3: stemOf([none, second]) };
  return {
    data,
    stems: new Map<Stem, SoundFile>([
      ['base', base],
      ['tension', tension],
    ]),
  };
}

/** A cue of which one file is no sound and the other is not there. */
export function broken(): LoopSound {
  const files = { webm: garbage(), mp3: '/no-such-sound.mp3' };
  return { data: loop({}).data, stems: new Map([['base', files]]) };
}

/** A one-shot of some takes, each of its own level on the right and `seconds` long. */
export function takes(levels: readonly number[], seconds: number, duck: number, loudness = 1): TakesSound {
  const length = Math.round(seconds * rate());
  const right = Float32Array.from(
    { length: levels.length * length },
    (_, at) => levels[Math.floor(at / length)] ?? 0,
  );
  const data = {
    kind: 'takes',
    takes: levels.map((_, take) => [take * seconds * 1000, seconds * 1000] as const),
    duck,
    level: loudness,
  } as const;
  return { data, file: both(wav(new Float32Array(right.length), right)) };
}

export interface Made {
  readonly music?: Readonly<Record<string, LoopSound>>;
  readonly ambience?: Readonly<Record<string, LoopSound>>;
  readonly effects?: Readonly<Record<string, TakesSound>>;
}

export const assetsOf = ({ music, ambience, effects }: Made): SoundAssets => ({
  music: (name) => music?.[name] ?? null,
  ambience: (name) => ambience?.[name] ?? null,
  effect: (name) => effects?.[name] ?? null,
});
