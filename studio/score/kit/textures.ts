/** What is not struck: air, cloth, water, paper, rubbing, motors, breath and voices without words. */
import { bell } from './chance.ts';
import { among, type Body, between, lay, ringing, type Samples, type Spot } from './struck.ts';
import { RATE } from './wav.ts';

/** A course over a sound's length: 0..1 in. */
export type Curve = (u: number) => number;

const courseOf = (course: Curve | number): Curve => (typeof course === 'number' ? () => course : course);

/** Rises to 1 at `top`, falls to 0; `steep` above 1 makes both slopes hollow. */
export const swell =
  (top: number, steep = 1): Curve =>
  (u) =>
    (u < top ? u / top : (1 - u) / (1 - top)) ** steep;

/** Falls from 1: to `left` at the end, then let go within the last tenth. */
export const dying =
  (left = 0.01): Curve =>
  (u) =>
    left ** u * Math.min(1, u * 60, (1 - u) * 10);

/** Even, with short slopes of a share of the length. */
export const even =
  (slope = 0.1): Curve =>
  (u) =>
    Math.min(1, u / slope, (1 - u) / slope);

/** From one number to another by octaves. */
export const glide =
  (from: number, to: number): Curve =>
  (u) =>
    from * (to / from) ** u;

/** Whole cycles in the length, so that a loop meets its beginning: 0..1. */
export const waves =
  (cycles: number, phase = 0): Curve =>
  (u) =>
    0.5 + 0.5 * Math.sin(2 * Math.PI * (cycles * u + phase));

type Kind = 'low' | 'band' | 'high';

/** A state variable filter (after Zavalishin) whose corner may move. */
function moving(kind: Kind, q: number): (x: number, hz: number) => number {
  let [first, second, g, at] = [0, 0, 0, -1];
  const k = 1 / q;
  return (x, hz) => {
    if (hz !== at) {
      at = hz;
      g = Math.tan((Math.PI * Math.min(hz, 20_000)) / RATE);
    }
    const band = (first + g * (x - second)) / (1 + g * (g + k));
    const low = second + g * band;
    first = 2 * band - first;
    second = 2 * low - second;
    return kind === 'low' ? low : kind === 'band' ? band * k : x - k * band - low;
  };
}

/** What makes filtered white noise about as loud, whatever is left of it. */
function evened(kind: Kind, hz: number, q: number): number {
  if (kind === 'high') return 1;
  return Math.min(12, Math.sqrt(RATE / (kind === 'low' ? 2.4 * hz : (Math.PI * hz) / q)));
}

export interface Hiss {
  readonly seconds: number;
  readonly kind?: Kind;
  /** Hz of the filter's corner or middle. */
  readonly cut: Curve | number;
  readonly q?: number;
  /** Linear. */
  readonly level: Curve | number;
}

function hissing(chance: () => number, { seconds, kind = 'band', cut, q = 0.8, level }: Hiss): Samples {
  const samples = new Float32Array(Math.round(seconds * RATE));
  const [corner, loud] = [courseOf(cut), courseOf(level)];
  const through = moving(kind, q);
  let [hz, amount] = [0, 0];
  for (let i = 0; i < samples.length; i++) {
    const u = i / samples.length;
    if (i % 16 === 0) {
      hz = corner(u);
      amount = evened(kind, hz, q) * loud(u);
    }
    samples[i] = through(chance() - 0.5, hz) * amount;
  }
  return samples;
}

/** Noise through one filter, as the courses say. @param width 0 is one place, 1 is left and right apart */
export function hiss(spot: Spot, at: number, what: Hiss, place = 0, width = 0): void {
  if (width === 0) lay(spot, at, [hissing(spot.chance, what)], 1, place);
  else lay(spot, at, [hissing(spot.chance, what), hissing(spot.chance, what)], 1, place);
}

/** A bed of noise that goes round: filtered twice, so that it keeps to its place, and the filters have heard the whole round before it begins. Left and right apart. */
export function wash(spot: Spot, { seconds, kind = 'band', cut, q = 0.8, level }: Hiss, place = 0): void {
  const count = Math.round(seconds * RATE);
  const [corner, loud] = [courseOf(cut), courseOf(level)];
  const sides = [0, 1].map(() => {
    const noise = Float32Array.from({ length: count }, () => spot.chance() - 0.5);
    const samples = new Float32Array(count);
    const [first, second] = [moving(kind, q), moving(kind, q)];
    // The second round is kept.
    for (let i = -count; i < count; i++) {
      const n = (i + count) % count;
      const hz = corner(n / count);
      samples[n] = second(first(noise[n] ?? 0, hz), hz) * evened(kind, hz, q) * loud(n / count);
    }
    return samples;
  });
  lay(spot, 0, sides, 1, place);
}

export interface Grains {
  readonly seconds: number;
  /** Grains a second. */
  readonly rate: Curve | number;
  /** Hz of a grain, from and to, even by octaves. */
  readonly hz: readonly [number, number];
  /** Seconds to -60 dB of a grain, from and to. */
  readonly decay: readonly [number, number];
  readonly level: Curve | number;
  /** 0 tones, 1 noise. */
  readonly rough?: number;
  /** 0..1: how far apart they lie between left and right. */
  readonly width?: number;
}

/** Many small events: crackle, gravel, tearing, far rain. A few are loud, most are not. */
export function grains(spot: Spot, at: number, what: Grains, place = 0): void {
  const { seconds, hz, decay, rough = 0.5, width = 0.4 } = what;
  const { chance } = spot;
  const [rate, loud] = [courseOf(what.rate), courseOf(what.level)];
  const sides = [0, 1].map(() => new Float32Array(Math.round((seconds + decay[1]) * RATE)));
  // As many as at the busiest moment, and of those the share that this moment has.
  const busiest = Math.max(0.5, ...Array.from({ length: 65 }, (_, i) => rate(i / 64)));
  for (let t = 0; ; ) {
    t += -Math.log(1 - chance() * 0.9999) / busiest;
    if (t >= seconds) break;
    if (chance() * busiest > rate(t / seconds)) continue;
    const [tone, length] = [among(chance, hz[0], hz[1]), between(chance, decay[0], decay[1])];
    const force = loud(t / seconds) * chance() ** 2.5;
    const side = 0.5 + (chance() - 0.5) * width;
    const [from, count] = [Math.round(t * RATE), Math.round(length * RATE)];
    for (let i = 0; i < count; i++) {
      const fall = force * Math.exp((-6.91 * i) / count) * Math.min(1, i / 6);
      const x = (Math.sin((2 * Math.PI * tone * i) / RATE) * (1 - rough) + (chance() * 2 - 1) * rough) * fall;
      sides.forEach((side_, s) => {
        side_[from + i] = (side_[from + i] ?? 0) + x * Math.sqrt(s === 0 ? 1 - side : side) * 1.41;
      });
    }
  }
  lay(spot, at, sides, 1, place);
}

export interface Rub {
  readonly seconds: number;
  /** Slips a second: below 40 it is a creak, above 300 a squeak. */
  readonly rate: Curve | number;
  /** Deviation of each slip, as a share. */
  readonly jitter?: number;
  /** What is made to ring by it. */
  readonly body: Body;
  readonly level: Curve | number;
}

/** Stick and slip: creaks, squeaks, hinges, files, a bow on a wire. */
export function rub(spot: Spot, at: number, what: Rub, place = 0): void {
  const { seconds, jitter = 0.08, body } = what;
  const { chance } = spot;
  const [rate, loud] = [courseOf(what.rate), courseOf(what.level)];
  const touch = new Float32Array(Math.round(seconds * RATE));
  for (let t = 0; t < seconds; ) {
    const u = t / seconds;
    const from = Math.round(t * RATE);
    const force = loud(u) * between(chance, 0.6, 1.2);
    // A slip takes a third of a millisecond.
    for (let i = 0; i < 16 && from + i < touch.length; i++)
      touch[from + i] = (touch[from + i] ?? 0) + (force * (1 - Math.cos((2 * Math.PI * i) / 16))) / 16;
    t += Math.max(0.15, 1 + bell(chance) * jitter) / Math.max(1, rate(u));
  }
  const longest = Math.min(2, Math.max(...body.map(([, decay]) => decay)));
  lay(spot, at, [ringing(touch, body, longest)], 1, place);
}

/** A drop into water: a bubble that rises in pitch as it closes. @param hz where it begins */
export function bubble(spot: Spot, at: number, hz: number, level: number, seconds = 0.09, place = 0): void {
  const samples = new Float32Array(Math.round(seconds * RATE));
  let phase = 0;
  for (let i = 0; i < samples.length; i++) {
    const u = i / samples.length;
    phase += (2 * Math.PI * hz * (1 + 0.5 * u)) / RATE;
    samples[i] = Math.sin(phase) * Math.min(1, i / 50) * Math.exp(-6.91 * u);
  }
  lay(spot, at, [samples], level, place);
}

/** A course that goes from one chance height to the next, `count` times, never under `least`. */
function trembling(chance: () => number, count: number, least: number): Curve {
  const heights = Array.from({ length: Math.ceil(count) + 2 }, () => least + (1 - least) * chance() ** 1.5);
  return (u) => {
    const i = Math.floor(u * count);
    const part = (1 - Math.cos(Math.PI * (u * count - i))) / 2;
    return (heights[i] ?? 0) * (1 - part) + (heights[i + 1] ?? 0) * part;
  };
}

/** Cloth: soft air with a tremble in it, and its threads. @param pace trembles a second */
export function cloth(
  spot: Spot,
  at: number,
  {
    seconds,
    level,
    pace = 14,
    bright = 1,
  }: Readonly<Record<'seconds' | 'level', number>> & {
    readonly pace?: number;
    /** 1 linen, 0.5 wool, 1.6 paper. */
    readonly bright?: number;
  },
  place = 0,
): void {
  const { chance } = spot;
  const shake = trembling(chance, seconds * pace, 0.15);
  // Folds within the folds: what makes it a weave and not a wind.
  const weave = trembling(chance, seconds * pace * 7, 0.3);
  const arc = swell(0.35, 0.7);
  const loud: Curve = (u) => shake(u) * weave(u) * arc(u) * 1.4;
  hiss(
    spot,
    at,
    { seconds, cut: (u) => (900 + 900 * shake(u)) * bright, q: 0.6, level: (u) => level * loud(u) },
    place,
    1,
  );
  hiss(spot, at, { seconds, kind: 'low', cut: 320, level: (u) => level * 0.5 * loud(u) ** 2 }, place);
  grains(
    spot,
    at,
    {
      seconds,
      rate: (u) => 120 * loud(u),
      hz: [1800 * bright, 5200 * bright],
      decay: [0.002, 0.007],
      level: level * 0.9,
      rough: 0.9,
    },
    place,
  );
}

/** Formants of a mouth: Hz, bandwidth in Hz, level. */
type Vowel = readonly (readonly [hz: number, wide: number, level: number])[];

export const VOWELS = {
  shut: [
    [260, 70, 1],
    [1100, 160, 0.12],
    [2200, 200, 0.05],
  ],
  eh: [
    [520, 80, 1],
    [1720, 130, 0.6],
    [2480, 190, 0.3],
  ],
  ah: [
    [730, 90, 1],
    [1150, 120, 0.75],
    [2600, 200, 0.28],
  ],
  oo: [
    [330, 70, 1],
    [850, 110, 0.3],
    [2300, 200, 0.05],
  ],
} as const satisfies Readonly<Record<string, Vowel>>;

/** A breath: air over a mouth's formants. @param level its course, linear */
export function breath(
  spot: Spot,
  at: number,
  {
    seconds,
    level,
    bright = 1,
  }: { readonly seconds: number; readonly level: Curve; readonly bright?: number },
  place = 0,
): void {
  const mouth = [
    [640, 3, 0.5],
    [1500, 4, 0.7],
    [2700, 4, 0.6],
    [5200, 1.2, 0.4],
  ] as const;
  for (const [hz, q, part] of mouth)
    hiss(
      spot,
      at,
      { seconds, cut: (u) => hz * bright * (0.9 + 0.2 * u), q, level: (u) => level(u) * part },
      place,
    );
}

export interface Murmur {
  readonly seconds: number;
  /** Hz of the voice. */
  readonly pitch: Curve;
  readonly level: Curve;
  /** The mouth on the way: vowels, evenly spaced. */
  readonly mouth: readonly Vowel[];
  /** 0..1: breath in it. */
  readonly air?: number;
  /** Deviation of each period, as a share: 0.01 sound, 0.06 hoarse. */
  readonly shake?: number;
}

/** A voice without words: a throat's pulses through a mouth that moves. */
export function murmur(spot: Spot, at: number, what: Murmur, place = 0): void {
  const { seconds, pitch, level, mouth, air = 0.1, shake = 0.012 } = what;
  const { chance } = spot;
  const samples = new Float32Array(Math.round(seconds * RATE));
  const bands = [0, 1, 2].map((formant) =>
    moving('band', (mouth[0]?.[formant]?.[0] ?? 500) / (mouth[0]?.[formant]?.[1] ?? 80)),
  );
  let [phase, step, last, hz, loud] = [0, 0, 0, [0, 0, 0], [0, 0, 0]];
  for (let i = 0; i < samples.length; i++) {
    const u = i / samples.length;
    if (i % 16 === 0) {
      const x = Math.min(u * (mouth.length - 1), mouth.length - 1.001);
      const part = Math.max(0, x - Math.floor(x));
      const [from, to] = [mouth[Math.floor(x)], mouth[Math.min(mouth.length - 1, Math.floor(x) + 1)]];
      hz = [0, 1, 2].map((f) => (from?.[f]?.[0] ?? 0) * (1 - part) + (to?.[f]?.[0] ?? 0) * part);
      loud = [0, 1, 2].map((f) => (from?.[f]?.[2] ?? 0) * (1 - part) + (to?.[f]?.[2] ?? 0) * part);
    }
    if (phase >= 1 || i === 0) {
      phase -= phase >= 1 ? 1 : 0;
      step = (pitch(u) * (1 + bell(chance) * shake)) / RATE;
    }
    phase += step;
    // The throat opens slowly and shuts at once; what is heard of it is the change.
    const throat = phase < 0.6 ? Math.sin((Math.PI * phase) / 0.6) ** 2 * phase * 1.6 : 0;
    const source = (throat - last) * 9 * (1 - air) + (chance() - 0.5) * air;
    last = throat;
    let sum = 0;
    for (let f = 0; f < 3; f++) sum += (bands[f]?.(source, hz[f] ?? 500) ?? 0) * (loud[f] ?? 0);
    samples[i] = sum * level(u) * 2;
  }
  lay(spot, at, [samples], 1, place);
}

export interface Motor {
  readonly seconds: number;
  /** Turns of the motor a second. */
  readonly turns: Curve;
  readonly level: Curve;
  /** Teeth of the gear on it. */
  readonly teeth?: number;
}

/** A small motor and its gear: a hum, a whine of teeth, a little grit. */
export function motor(spot: Spot, at: number, { seconds, turns, level, teeth = 9 }: Motor, place = 0): void {
  const { chance } = spot;
  const samples = new Float32Array(Math.round(seconds * RATE));
  const grit = moving('band', 3);
  let phase = chance();
  for (let i = 0; i < samples.length; i++) {
    const u = i / samples.length;
    phase += turns(u) / RATE;
    const turn = 2 * Math.PI * phase;
    // Out of true: the whine comes and goes once a turn.
    const whine =
      Math.sin(turn * teeth) * 0.5 +
      Math.sin(turn * teeth * 2.01) * 0.2 +
      Math.sin(turn * teeth * 3.02) * 0.09;
    const uneven = 0.7 + 0.3 * Math.sin(turn + 1);
    const hum = Math.sin(turn * 2) * 0.3 + Math.sin(turn * 4) * 0.12;
    samples[i] = level(u) * (whine * uneven + hum + grit((chance() - 0.5) * 1.2, 3400) * uneven);
  }
  lay(spot, at, [samples], 1, place);
}

/** A tone that goes round: its pitch is brought to whole cycles in the length. @param hz wanted */
export function drone(spot: Spot, seconds: number, hz: number, level: Curve | number, place = 0): void {
  const count = Math.round(seconds * RATE);
  const [cycles, loud] = [Math.round(hz * seconds), courseOf(level)];
  const samples = Float32Array.from(
    { length: count },
    (_, i) => Math.sin((2 * Math.PI * cycles * i) / count) * loud(i / count),
  );
  lay(spot, 0, [samples], 1, place);
}
