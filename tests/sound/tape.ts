/** Writes down every sample that goes through a node, with its place on the audio clock. */

const WORKLET = `
registerProcessor('tape', class extends AudioWorkletProcessor {
  left = []; right = []; begin = 0;
  flush() {
    if (this.left.length > 0) this.port.postMessage({ begin: this.begin, left: this.left, right: this.right });
    this.left = []; this.right = [];
  }
  process([input]) {
    // A context that stops, goes on or is late may pass over some blocks. It never goes back, though it may say so of one.
    if (currentFrame > this.begin + this.left.length * 128) this.flush();
    if (this.left.length === 0) this.begin = currentFrame;
    const [left, right] = input.length > 0 ? input : [new Float32Array(128)];
    this.left.push(left.slice()); this.right.push((right ?? left).slice());
    if (this.left.length === 8) this.flush();
    return true;
  }
});`;

interface Batch {
  readonly begin: number;
  readonly left: readonly Float32Array[];
  readonly right: readonly Float32Array[];
}

/** Some samples in a row. */
export interface Take {
  /** Place of the first on the audio clock, in samples. */
  readonly begin: number;
  readonly left: Float32Array;
  readonly right: Float32Array;
}

export interface Tape {
  /** The next seconds, from now. */
  next(seconds: number): Promise<Take>;
  /** All from now until `enough` says so of the newest eighty milliseconds; fails after `patience` seconds of sound. */
  until(enough: (newest: Take) => boolean, patience?: number): Promise<Take>;
  stop(): void;
}

const joined = (parts: readonly Float32Array[]): Float32Array => {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

export async function createTape(context: AudioContext, node: AudioNode): Promise<Tape> {
  const module = URL.createObjectURL(new Blob([WORKLET], { type: 'text/javascript' }));
  await context.audioWorklet.addModule(module);
  const worklet = new AudioWorkletNode(context, 'tape', { channelCount: 2, channelCountMode: 'explicit' });
  node.connect(worklet).connect(context.destination);
  const batches: { begin: number; left: Float32Array; right: Float32Array }[] = [];
  let arrived = () => {};
  worklet.port.onmessage = ({ data }: MessageEvent<Batch>) => {
    batches.push({ begin: data.begin, left: joined(data.left), right: joined(data.right) });
    arrived();
  };

  /** Over what the clock passed the last sample is held: nothing was heard then. */
  function cut(from: number): Take {
    const some = batches.filter(({ begin }) => begin >= from);
    const [first, last] = [some[0], some.at(-1)];
    const begin = first?.begin ?? from;
    const length = last ? last.begin + last.left.length - begin : 0;
    const [left, right] = [new Float32Array(length), new Float32Array(length)];
    let at = 0;
    for (const batch of some) {
      const place = batch.begin - begin;
      for (const [side, heard] of [
        [left, batch.left],
        [right, batch.right],
      ] as const) {
        if (place > at) side.fill(side[at - 1] ?? 0, at, place);
        side.set(heard, place);
      }
      at = place + batch.left.length;
    }
    return { begin, left, right };
  }

  async function until(enough: (newest: Take) => boolean, patience = 20): Promise<Take> {
    const from = Math.ceil(context.currentTime * context.sampleRate);
    const newest = context.sampleRate * 0.08;
    for (;;) {
      await new Promise<void>((resolve) => {
        arrived = resolve;
      });
      const end = batches.at(-1)?.begin ?? 0;
      if (end - from >= newest && enough(cut(end - newest))) return cut(from);
      if (end - from > patience * context.sampleRate) throw new Error('never heard');
    }
  }

  return {
    async next(seconds) {
      const from = Math.ceil(context.currentTime * context.sampleRate);
      await until(
        ({ begin, left }) => begin + left.length >= from + seconds * context.sampleRate,
        seconds + 5,
      );
      return cut(from);
    },
    until,
    stop() {
      node.disconnect(worklet);
      worklet.disconnect();
      worklet.port.onmessage = null;
    },
  };
}

/** Whether every sample is near a value. */
export const steady = (samples: Float32Array, value: number, within = 1e-4): boolean =>
  samples.length > 0 && samples.every((sample) => Math.abs(sample - value) <= within);

/** The largest step from one sample to the next. */
export const largestStep = (samples: Float32Array): number =>
  samples.reduce(
    (most, sample, at) => Math.max(most, at > 0 ? Math.abs(sample - (samples[at - 1] ?? 0)) : 0),
    0,
  );
