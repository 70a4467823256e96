/** Small pieces of graph: faders, filters, places, noises, rooms, envelopes. Each returns the node to connect on from. */
import { bell } from './chance.ts';

type Chance = () => number;

/** Frequency of a MIDI note in Hz (A4 = 69 = 440 Hz). */
export const hz = (note: number): number => 440 * 2 ** ((note - 69) / 12);

/** A fader. @param amount linear */
export function gain(context: BaseAudioContext, amount: number, to?: AudioNode | AudioParam): GainNode {
  const node = context.createGain();
  node.gain.value = amount;
  if (to) node.connect(to as AudioNode);
  return node;
}

/** A filter. @param boost dB, for the kinds that have one */
export function filter(
  context: BaseAudioContext,
  type: BiquadFilterType,
  frequency: number,
  q = 0.7,
  boost = 0,
): BiquadFilterNode {
  const node = context.createBiquadFilter();
  node.type = type;
  node.frequency.value = frequency;
  node.Q.value = q;
  node.gain.value = boost;
  return node;
}

/** A place between left (-1) and right (1). */
export function place(context: BaseAudioContext, at: number, to: AudioNode): StereoPannerNode {
  const node = context.createStereoPanner();
  node.pan.value = at;
  node.connect(to);
  return node;
}

/** One after the other; returns the last. */
export function chain(first: AudioNode, ...others: readonly AudioNode[]): AudioNode {
  let last = first;
  for (const node of others) {
    last.connect(node);
    last = node;
  }
  return last;
}

/** Soft clipping: tanh, normalised. @param amount 1 is gentle, 5 is broken */
export function drive(context: BaseAudioContext, amount: number): WaveShaperNode {
  const node = context.createWaveShaper();
  const points = 2049;
  node.curve = Float32Array.from({ length: points }, (_, i) => {
    const x = (i / (points - 1)) * 2 - 1;
    return Math.tanh(amount * x) / Math.tanh(amount);
  });
  node.oversample = '4x';
  return node;
}

/** Noise in one channel: white, or pink after Paul Kellet's filter. It may be looped: it ends as it begins only by chance. */
export function noise(context: BaseAudioContext, seconds: number, chance: Chance, pink = false): AudioBuffer {
  const count = Math.round(seconds * context.sampleRate);
  const buffer = context.createBuffer(1, count, context.sampleRate);
  const data = new Float32Array(count);
  let [low, middle, high] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const white = chance() * 2 - 1;
    low = 0.99765 * low + white * 0.099046;
    middle = 0.963 * middle + white * 0.2965164;
    high = 0.57 * high + white * 1.0526913;
    data[i] = pink ? (low + middle + high + white * 0.1848) * 0.2 : white;
  }
  buffer.copyToChannel(data, 0);
  return buffer;
}

/**
 * The answer of a room, stereo, of energy 1.
 * @param decay seconds to -60 dB @param darkening how fast the treble dies, 1..6 @param delay seconds before it begins
 */
export function room(
  context: BaseAudioContext,
  decay: number,
  darkening: number,
  chance: Chance,
  delay = 0.018,
): ConvolverNode {
  const rate = context.sampleRate;
  const count = Math.round((decay * 1.15 + delay) * rate);
  const begin = Math.round(delay * rate);
  const buffer = context.createBuffer(2, count, rate);
  for (let channel = 0; channel < 2; channel++) {
    const data = new Float32Array(count);
    let smooth = 0;
    for (let i = begin; i < count; i++) {
      const t = (i - begin) / rate;
      const open = Math.max(0.02, Math.exp((-t / decay) * darkening));
      smooth += (chance() * 2 - 1 - smooth) * open;
      // 6.91 = ln 1000: -60 dB after `decay`.
      data[i] = (smooth * Math.exp((-6.91 * t) / decay)) / Math.sqrt(open);
    }
    for (let wall = 0; wall < 9; wall++) {
      const at = begin + Math.round((0.004 + chance() * 0.07) * rate);
      if (at < count) data[at] = (data[at] ?? 0) + (chance() > 0.5 ? 1 : -1) * 0.5 * Math.exp(-wall * 0.2);
    }
    const energy = data.reduce((sum, x) => sum + x * x, 0);
    buffer.copyToChannel(
      data.map((x) => x / Math.sqrt(energy)),
      channel,
    );
  }
  const node = context.createConvolver();
  // Before the buffer: it is read when that is set.
  node.normalize = false;
  node.buffer = buffer;
  return node;
}

/** Attack to `peak`, decay toward `sustain` of it, release after `hold`. All in seconds from `at`. */
export function envelope(
  param: AudioParam,
  at: number,
  {
    attack,
    peak,
    decay,
    sustain,
    hold,
    release,
  }: Readonly<Record<'attack' | 'peak' | 'decay' | 'sustain' | 'hold' | 'release', number>>,
): void {
  param.setValueAtTime(0, at);
  param.linearRampToValueAtTime(peak, at + attack);
  param.setTargetAtTime(peak * sustain, at + attack, decay / 3);
  param.setTargetAtTime(0, at + Math.max(attack, hold), release / 4);
}

/** Moves a moment by a normal deviate of `deviation` seconds, never before 0. */
export const human = (at: number, deviation: number, chance: Chance): number =>
  Math.max(0, at + bell(chance) * deviation);
