/** Renders a graph, and folds what rings on over the loop's end back onto its head. */
import { OfflineAudioContext } from 'node-web-audio-api';
import { RATE } from './wav.ts';

/** Renders `seconds` of what `build` connects to the destination, in stereo. */
export async function render(
  seconds: number,
  build: (context: OfflineAudioContext) => void,
): Promise<Float32Array[]> {
  const context = new OfflineAudioContext(2, Math.round(seconds * RATE), RATE);
  build(context);
  const buffer = await context.startRendering();
  return [0, 1].map((channel) => Float32Array.from(buffer.getChannelData(channel)));
}

/** Adds everything after `samples` onto the head, as often as it takes: an exact loop. */
export function fold(channels: readonly Float32Array[], samples: number): Float32Array[] {
  return channels.map((channel) => {
    const loop = channel.slice(0, samples);
    for (let i = samples; i < channel.length; i++)
      loop[i % samples] = (loop[i % samples] ?? 0) + (channel[i] ?? 0);
    return loop;
  });
}
