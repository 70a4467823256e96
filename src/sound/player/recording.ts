/** One sound of the book, fetched and decoded: every file of it in one codec, each leading into a gain of its own. */
import { Howl, Howler } from 'howler';
import type { SoundFile } from '../assets.ts';
import { createFader, type Fader } from './fader.ts';
import { leadInto } from './howler.ts';

type Codec = keyof SoundFile;
type Sprite = Readonly<
  Record<string, [start: number, length: number] | [start: number, length: number, loop: boolean]>
>;

/** What is needed to load a sound. */
export interface Source {
  /** A cue has one file a stem, everything else one. */
  readonly files: ReadonlyMap<string, SoundFile>;
  /** Parts of each file that can be played, in milliseconds. */
  readonly sprite: Sprite;
  /** Length of each file. */
  readonly seconds: number;
}

export interface Part {
  readonly howl: Howl;
  readonly fader: Fader;
}

export interface Recording {
  /** By the names of the files. */
  readonly parts: ReadonlyMap<string, Part>;
  /** Where all parts meet. */
  readonly out: Fader;
  /** Stops whatever sounds of it, and lets go of what was decoded. */
  unload(): void;
}

/** Bytes of a second of decoded stereo: Howler does not tell how many channels there are, and too much is the safe side. */
const BYTES_A_SAMPLE = 2 * 4;

/** What a sound weighs when it is decoded. */
export function bytesOf({ files, seconds }: Source, sampleRate: number): number {
  return files.size * seconds * sampleRate * BYTES_A_SAMPLE;
}

class Undecodable extends Error {}

async function fetchFile(url: string): Promise<Blob> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.blob();
}

/** Fetched by us: where its own request fails, Howler goes over to HTML5 audio, which cannot loop without a gap. */
async function loadHowl(url: string, codec: Codec, sprite: Sprite, gain: GainNode): Promise<Howl> {
  const here = URL.createObjectURL(await fetchFile(url));
  try {
    return await new Promise((resolve, reject) => {
      const howl = leadInto(
        gain,
        () =>
          new Howl({
            src: [here],
            format: [codec],
            html5: false,
            sprite: { ...sprite },
            onload: () => resolve(howl),
            onloaderror(_, why) {
              howl.unload();
              reject(new Undecodable(String(why)));
            },
          }),
      );
    });
  } finally {
    URL.revokeObjectURL(here);
  }
}

async function loadAll(
  context: AudioContext,
  source: Source,
  codec: Codec,
  into: AudioNode,
): Promise<Recording> {
  const out = createFader(context, into);
  const parts = new Map<string, Part>();
  const unload = () => {
    for (const { howl } of parts.values()) howl.unload();
    out.node.disconnect();
  };
  const loads = [...source.files].map(async ([name, file]) => {
    const fader = createFader(context, out.node);
    parts.set(name, { howl: await loadHowl(file[codec], codec, source.sprite, fader.node), fader });
  });
  const results = await Promise.allSettled(loads);
  const failure = results.find((result) => result.status === 'rejected');
  if (failure) {
    unload();
    throw failure.reason;
  }
  return { parts, out, unload };
}

/** Loads a sound into a node. Rejects when neither codec can be had, with what was wrong with the second. */
export type Load = (source: Source, into: AudioNode) => Promise<Recording>;

export function createLoad(context: AudioContext): Load {
  // What a browser says of itself; some say that they decode Opus in WebM, and cannot.
  let first: Codec = Howler.codecs('webm') ? 'webm' : 'mp3';

  return async (source, into) => {
    if (first === 'mp3') return loadAll(context, source, 'mp3', into);
    try {
      return await loadAll(context, source, 'webm', into);
    } catch (error) {
      const recording = await loadAll(context, source, 'mp3', into);
      if (error instanceof Undecodable) first = 'mp3';
      return recording;
    }
  };
}
