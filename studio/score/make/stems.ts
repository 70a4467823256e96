/** Renders the graphs of a piece: its stems folded to loops, its takes as they are. */
import type { OfflineAudioContext } from 'node-web-audio-api';
import { chanceFrom, seedOf } from '../kit/chance.ts';
import { fold, render } from '../kit/render.ts';
import { RATE } from '../kit/wav.ts';
import type { Build, LoopPiece, Piece, TakesPiece } from '../pieces.ts';
import { hashOf, kept } from './cache.ts';
import { playPart } from './soundfont.ts';

/** The stems, from the lowest up. */
export const STEMS = ['base', 'tension', 'combat'] as const;
/** Part of the tail that fades, so that a hall that is longer is not cut. */
const FADE = 0.2;

type Sounds = ReadonlyMap<string, readonly Float32Array[]>;

async function partsOf(slug: string, piece: Piece, seconds: number): Promise<Sounds> {
  const sounds = new Map<string, readonly Float32Array[]>();
  for (const [name, part] of Object.entries(piece.parts ?? {}))
    sounds.set(name, await playPart(`${slug}-${name}`, part, seconds));
  return sounds;
}

/** What a builder gets to work with. @param seed of its chance */
function studio(context: OfflineAudioContext, seed: string, sounds: Sounds): Parameters<Build>[0] {
  const out = context.createGain();
  out.connect(context.destination);
  return {
    context,
    out,
    chance: chanceFrom(seedOf(seed)),
    part(name) {
      const channels = sounds.get(name);
      if (!channels) throw new RangeError(`there is no part ${name}`);
      const buffer = context.createBuffer(channels.length, channels[0]?.length ?? 1, RATE);
      channels.forEach((channel, c) => {
        buffer.copyToChannel(Float32Array.from(channel), c);
      });
      return buffer;
    },
  };
}

/** A stem or take, made only when nothing it depends on is the same. */
function rendered(name: string, source: string, sounds: Sounds, seconds: number, build: Build) {
  return kept(name, hashOf(source, String(seconds)), () =>
    render(seconds, (context) => build(studio(context, name, sounds))),
  );
}

/** The stems of a loop, base first, each exactly as long as the loop. @param source hash of the piece's files */
export async function renderLoop(slug: string, piece: LoopPiece, source: string): Promise<Float32Array[][]> {
  const sounds = await partsOf(slug, piece, piece.seconds);
  const stems: Float32Array[][] = [];
  for (const stem of STEMS) {
    const build = piece.stems[stem];
    if (!build) continue;
    const all = await rendered(`${slug}-${stem}`, source, sounds, piece.seconds + piece.tail, build);
    const fade = Math.round(piece.tail * FADE * RATE);
    for (const channel of all)
      for (let i = 0; i < fade; i++) {
        const at = channel.length - 1 - i;
        channel[at] = ((channel[at] ?? 0) * i) / fade;
      }
    stems.push(fold(all, Math.round(piece.seconds * RATE)));
  }
  return stems;
}

/** The takes of a one-shot. @param source hash of the piece's files */
export async function renderTakes(
  slug: string,
  piece: TakesPiece,
  source: string,
): Promise<Float32Array[][]> {
  const sounds = await partsOf(slug, piece, Math.max(...piece.takes.map((take) => take.seconds)));
  const takes: Float32Array[][] = [];
  for (const [i, { seconds, build }] of piece.takes.entries())
    takes.push(await rendered(`${slug}-take${i + 1}`, source, sounds, seconds, build));
  return takes;
}
