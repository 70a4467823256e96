/** What is struck: bodies of wood, tin, steel, china and stone, hands and soles to strike them, and the spot they stand on. */
import type { Studio } from '../pieces.ts';
import { bell } from './chance.ts';
import { filter, gain, place as placed, room } from './graph.ts';
import { RATE } from './wav.ts';

export type Samples = Float32Array<ArrayBuffer>;

/** Where a voice sounds: what it plays into, and its chance. */
export interface Spot {
  readonly context: BaseAudioContext;
  readonly to: AudioNode;
  readonly chance: () => number;
}

/** A number between two, even. */
export const between = (chance: () => number, low: number, high: number): number =>
  low + (high - low) * chance();

/** A number between two, even by octaves. */
export const among = (chance: () => number, low: number, high: number): number =>
  low * (high / low) ** chance();

/** Rooms: seconds to -60 dB, how fast the treble dies 1..6, how much of it is heard 0..1, seconds before it begins. */
const ROOMS = {
  ear: [0.1, 3, 0.07, 0.002],
  bed: [0.32, 4, 0.16, 0.006],
  cellar: [0.65, 3, 0.2, 0.009],
  stairs: [0.95, 2.6, 0.26, 0.012],
  street: [1.3, 3.2, 0.2, 0.03],
  yard: [1.9, 4, 0.16, 0.07],
  far: [2.4, 4.5, 0.42, 0.08],
} as const;

/**
 * A spot in a room, for a one-shot: it is faded out over its last 40 ms, so that no end is cut.
 * @param cut Hz above which wall, wool or distance takes the treble, of the sound and of its room
 */
export function inRoom(studio: Studio, name: keyof typeof ROOMS, cut = 20_000): Spot {
  const { context, chance, out } = studio;
  const [decay, darkening, wet, delay] = ROOMS[name];
  const end = context.length / RATE;
  const fade = gain(context, 1, out);
  fade.gain.setValueAtTime(1, end - 0.04);
  fade.gain.linearRampToValueAtTime(0, end);
  const to = filter(context, 'lowpass', cut, 0.5);
  const answer = room(context, decay, darkening, chance, delay);
  to.connect(fade);
  to.connect(answer);
  answer.connect(gain(context, wet, fade));
  return { context, to, chance };
}

/** The same spot further left (-1) or right (1). */
export const toSide = (spot: Spot, at: number): Spot => ({ ...spot, to: placed(spot.context, at, spot.to) });

/** The same spot behind something. @param cut Hz */
export function behind(spot: Spot, cut: number): Spot {
  const wall = filter(spot.context, 'lowpass', cut, 0.6);
  wall.connect(spot.to);
  return { ...spot, to: wall };
}

/** Plays what was computed. @param at seconds @param channels one, or left and right */
export function lay(spot: Spot, at: number, channels: readonly Samples[], level = 1, place = 0): void {
  const count = channels[0]?.length ?? 0;
  if (count === 0) return;
  const buffer = spot.context.createBuffer(channels.length, count, RATE);
  channels.forEach((samples, channel) => {
    buffer.copyToChannel(samples, channel);
  });
  const source = spot.context.createBufferSource();
  source.buffer = buffer;
  const fader = gain(spot.context, level, place === 0 ? spot.to : placed(spot.context, place, spot.to));
  source.connect(fader);
  source.start(Math.max(0, at));
}

/** One way in which a thing rings: Hz, seconds to -60 dB, linear level. */
export type Mode = readonly [hz: number, seconds: number, level: number];
export type Body = readonly Mode[];

/** Brings a body to one loudness, whatever chance has made of its modes. */
function levelled(modes: Body): Body {
  const energy = Math.sqrt(modes.reduce((sum, [, , level]) => sum + level * level, 0));
  return modes.map(([hz, seconds, level]) => [hz, seconds, (2 * level) / energy]);
}

/** A body from the ratios of its modes: the higher die sooner by `damping`, and no two bodies are quite alike. */
export function bodyOf(
  chance: () => number,
  base: number,
  ratios: readonly number[],
  seconds: number,
  damping: number,
): Body {
  const modes = ratios.map(
    (ratio, i): Mode => [
      base * ratio * (1 + bell(chance) * 0.012),
      seconds / (1 + damping * (ratio - 1)),
      (0.6 + 0.8 * chance()) / (1 + 0.22 * i),
    ],
  );
  return levelled(modes);
}

/** What is between a body's modes: many short ones, so that it knocks before it rings. */
function crowded(chance: () => number, body: Body, from: number, to: number, seconds: number): Body {
  const crowd = Array.from(
    { length: 14 },
    (): Mode => [among(chance, from, to), between(chance, 0.4, 1) * seconds, between(chance, 0.12, 0.4)],
  );
  return levelled([...body, ...crowd]);
}

/** Nothing is quite round: each mode is a pair, and beats a little. */
function paired(chance: () => number, body: Body): Body {
  const pairs = body.map(
    ([hz, decay, level]): Mode => [hz * between(chance, 1.002, 1.006), decay, level * 0.2],
  );
  return levelled([...body, ...pairs]);
}

/** A board or a panel. @param hollow 0..1 how much air is under it */
export function wood(chance: () => number, base: number, hollow = 0, seconds = 0.13): Body {
  const ratios = [1, 1.58, 2.24, 2.92, 3.7, 4.9, 6.3, 8.6, 11.7, 15.3];
  const board = bodyOf(chance, base, ratios, seconds * (1 + hollow), 0.22);
  const air: Body = hollow > 0 ? [[base * 0.62, 0.22 + 0.2 * hollow, 1.2 * hollow]] : [];
  return crowded(chance, [...board, ...air], base * 3, 7500, 0.022);
}

/** Thin sheet: many modes that crowd upward and none that lasts. */
export function tin(chance: () => number, base: number, seconds = 0.4): Body {
  const ratios = [1, 1.37, 1.83, 2.31, 2.96, 3.41, 4.22, 5.3, 6.17, 7.6, 9.4, 11.9, 14.6, 18.3];
  return crowded(chance, bodyOf(chance, base, ratios, seconds, 0.16), base * 3, 9500, seconds * 0.2);
}

/** A bar, a blade, a rail: few modes far apart, and they last. */
export function steel(chance: () => number, base: number, seconds = 1.2): Body {
  const bar = bodyOf(chance, base, [1, 2.756, 5.404, 7.1, 8.933, 13.34], seconds, 0.22);
  return paired(chance, bar);
}

/** Heavy iron: a plate, a hull, a drum. */
export function iron(chance: () => number, base: number, seconds = 1.6): Body {
  const ratios = [1, 1.483, 2.093, 2.741, 3.43, 4.19, 5.06, 6.72, 8.31];
  return crowded(chance, bodyOf(chance, base, ratios, seconds, 0.45), base * 4, 6500, 0.09);
}

/** Porcelain and glazed ware. */
export const china = (chance: () => number, base: number, seconds = 0.18): Body =>
  bodyOf(chance, base, [1, 1.52, 2.33, 2.41, 3.72, 4.6, 5.9], seconds, 0.35);

/** A bell with its hum, prime, tierce, quint and nominal. */
export const bellOf = (chance: () => number, nominal: number, seconds = 3): Body =>
  paired(chance, bodyOf(chance, nominal / 2, [0.5, 1, 1.19, 1.5, 2, 2.52, 3.01, 4.17], seconds, 0.45));

/** Paving: a knock and nothing after it. */
export const stone = (chance: () => number, base = 420): Body =>
  crowded(
    chance,
    bodyOf(chance, base, [1, 1.71, 2.6, 3.9, 5.2, 7.7, 10.4], 0.035, 0.12),
    base * 2,
    8500,
    0.016,
  );

/** Lets a body answer to what touches it. @param seconds of the answer after the touch */
export function ringing(touch: Samples, body: Body, seconds: number): Samples {
  const answer = new Float32Array(touch.length + Math.round(seconds * RATE));
  // A push is all to one side: what of it would only lean on the speaker is taken out (20 Hz).
  const swing = new Float32Array(touch.length);
  for (let i = 0, leant = 0; i < touch.length; i++) {
    const now = touch[i] ?? 0;
    leant += (now - leant) * 0.0026;
    swing[i] = now - leant;
  }
  for (const [hz, decay, level] of body) {
    if (hz > 18_000) continue;
    const angle = (2 * Math.PI * hz) / RATE;
    // 6.91 = ln 1000: -60 dB after `decay`.
    const radius = Math.exp(-6.91 / (decay * RATE));
    const [back, far, into] = [2 * radius * Math.cos(angle), -radius * radius, level * Math.sin(angle)];
    let [one, two] = [0, 0];
    for (let i = 0; i < answer.length; i++) {
      const now = back * one + far * two + into * (swing[i] ?? 0);
      answer[i] = (answer[i] ?? 0) + now;
      two = one;
      one = now;
    }
  }
  return answer;
}

export interface Strike {
  /** Seconds that the two touch: 0.0002 steel on steel, 0.001 wood, 0.004 a palm. */
  readonly contact: number;
  /** Linear. */
  readonly force: number;
  /** 0..1: how rough the touch is. */
  readonly grit?: number;
  readonly place?: number;
}

/** Strikes a body once. */
export function strike(
  spot: Spot,
  at: number,
  body: Body,
  { contact, force, grit = 0.3, place = 0 }: Strike,
): void {
  const count = Math.max(2, Math.round(contact * RATE));
  const touch = new Float32Array(count);
  let whole = 0;
  for (let i = 0; i < count; i++) {
    const push = 1 - Math.cos((2 * Math.PI * (i + 0.5)) / count);
    const now = push * (1 + grit * 2.5 * (spot.chance() * 2 - 1));
    touch[i] = now;
    whole += now;
  }
  // However rough, as much is pushed.
  const share = 1 / Math.max(count * 0.3, whole);
  for (let i = 0; i < count; i++) touch[i] = (touch[i] ?? 0) * share;
  const longest = Math.min(6, Math.max(...body.map(([, seconds]) => seconds)) * 1.1);
  const answer = ringing(touch, body, longest);
  // The touch itself is heard too: the harder the two are, the brighter.
  const fade = 6.91 / ((0.01 + contact * 3) * RATE);
  const open = Math.min(1, 25 / (RATE * contact));
  let noise = 0;
  for (let i = 0; i < Math.min(answer.length, 6.91 / fade); i++) {
    noise += (spot.chance() * 2 - 1 - noise) * open;
    answer[i] =
      (answer[i] ?? 0) +
      (noise * grit * 1.5 * Math.min(1, (i * 3) / count) * Math.exp(-i * fade)) / Math.sqrt(open);
  }
  lay(spot, at, [answer], force, place);
}

export interface Thud {
  /** Hz at the touch, and what it sinks to. */
  readonly from: number;
  readonly to: number;
  /** Seconds to -60 dB. */
  readonly seconds: number;
  readonly force: number;
  readonly place?: number;
}

/** Weight: a low tone that sinks as the ground gives. Also a kick. */
export function thud(spot: Spot, at: number, { from, to, seconds, force, place = 0 }: Thud): void {
  const samples = new Float32Array(Math.round(seconds * RATE));
  let phase = 0;
  for (let i = 0; i < samples.length; i++) {
    const t = i / RATE;
    phase += (2 * Math.PI * (to + (from - to) * Math.exp((-t / seconds) * 14))) / RATE;
    samples[i] = Math.sin(phase) * Math.min(1, t / 0.002) * Math.exp((-6.91 * t) / seconds);
  }
  lay(spot, at, [samples], force, place);
}

export interface Step {
  /** What is trodden on. */
  readonly floor: Body;
  /** Seconds of contact of the heel: 0.0012 an iron heel, 0.003 leather, 0.01 a sock. */
  readonly sole: number;
  /** Linear. */
  readonly force: number;
  /** 0..1: how much of the walker comes down with it. */
  readonly weight: number;
  /** Seconds between the heel and the ball of the foot. */
  readonly roll?: number;
  readonly place?: number;
}

/** A heel, the weight on it, and the ball of the foot. */
export function step(
  spot: Spot,
  at: number,
  { floor, sole, force, weight, roll = 0.1, place = 0 }: Step,
): void {
  const { chance } = spot;
  strike(spot, at, floor, { contact: sole, force, grit: 0.5, place });
  thud(spot, at + 0.002, {
    from: between(chance, 120, 150),
    to: between(chance, 58, 70),
    seconds: 0.16 + weight * 0.14,
    force: force * weight,
    place,
  });
  const softer = force * between(chance, 0.3, 0.5);
  strike(spot, at + roll * between(chance, 0.85, 1.2), floor, {
    contact: sole * 1.7,
    force: softer,
    grit: 0.7,
    place,
  });
}

/**
 * Something small dropped: it bounces sooner and softer until it lies.
 * @param again seconds to the first bounce @param keep how much each bounce keeps, 0..1
 */
export function bounces(
  spot: Spot,
  at: number,
  body: Body,
  { again, keep, ...first }: Strike & { readonly again: number; readonly keep: number },
): void {
  let [when, pause, force] = [at, again, first.force];
  while (pause > 0.012 && force > first.force * 0.02) {
    strike(spot, when, body, { ...first, force: force * between(spot.chance, 0.75, 1.1) });
    when += pause;
    pause *= keep * between(spot.chance, 0.9, 1.08);
    force *= keep;
  }
}

/** Two rows of porcelain in a steel jaw: they meet in front, and then further back. @param pitch 1 is hers */
export function teeth(spot: Spot, at: number, force: number, pitch = 1, gap = 0.006): void {
  const { chance } = spot;
  const rows = china(chance, 2350 * pitch, 0.05);
  const jaw = steel(chance, 910 * pitch, 0.07);
  const skull = wood(chance, 330 * pitch, 0, 0.05);
  for (const [later, part] of [
    [0, 1],
    [gap, 0.55],
  ] as const) {
    strike(spot, at + later, rows, { contact: 0.00025, force: force * part, grit: 0.4 });
    strike(spot, at + later, jaw, { contact: 0.0004, force: force * part * 0.3 });
    strike(spot, at + later, skull, { contact: 0.0014, force: force * part * 0.55 });
  }
}

/** One beat of a heart: the two valves. @param pace seconds between them, about 0.3 of the beat */
export function heart(spot: Spot, at: number, force: number, pace = 0.27): void {
  for (const [later, part, from] of [
    [0, 1, 118],
    [pace, 0.62, 150],
  ] as const) {
    thud(spot, at + later, { from, to: from * 0.45, seconds: 0.19, force: force * part });
    // What small speakers have of it.
    strike(spot, at + later, wood(spot.chance, 230, 0, 0.07), {
      contact: 0.004,
      force: force * part * 0.5,
      grit: 0.1,
    });
  }
}
