/** Plays a written part through the soundfont: dry, alone, with small human errors. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import toneMidi from '@tonejs/midi';
import { bell, chanceFrom, seedOf } from '../kit/chance.ts';
import type { Part } from '../kit/parts.ts';
import { RATE, readWav } from '../kit/wav.ts';
import { loudness } from '../measure/loudness.ts';
import { amplitude, peakOf } from '../measure/sound.ts';
import { hashOf, kept, WORK } from './cache.ts';
import { fontFile, run } from './tools.ts';

const { Midi } = toneMidi;

/** Seconds everything is late by, so that a note may come early; taken off again afterwards. */
const LEAD = 0.1;
/** Seconds after the last note for it to die away. */
const RING = 8;
/** Deviation of a velocity, as a part of the whole range. */
const TOUCH = 0.04;
/** LUFS of every part as it is handed out, so that faders can be compared. */
const LEVEL = -20;
/** Seconds between two steps of the swell. */
const SWELL_STEP = 0.1;
/** How much of a swell goes away, unless told. */
const DEPTH = 0.28;
const BANK = 0;
const EXPRESSION = 11;
const SUSTAIN = 64;
/** A controller that nothing listens to. */
const NOTHING = 3;

/** Seconds of a part, from its first beat to the end of its last note. */
function lengthOf(part: Part): number {
  return Math.max(...part.notes.map(([beat, beats]) => beat + beats)) * (60 / part.tempo);
}

/** The MIDI file of a part. @param seconds of the loop or the take, over which the arc goes @param seed of the errors */
function midiOf(part: Part, seconds: number, seed: string): Uint8Array {
  const chance = chanceFrom(seedOf(seed));
  const beat = 60 / part.tempo;
  const error = (deviation: number) => Math.max(-2.5, Math.min(2.5, bell(chance))) * deviation;
  const midi = new Midi();
  midi.header.setTempo(part.tempo);
  const track = midi.addTrack();
  track.channel = 0;
  if (part.bank) track.addCC({ number: BANK, value: part.bank / 127, time: 0 });
  track.instrument.number = part.program;
  for (const [at, beats, note, velocity] of part.notes) {
    track.addNote({
      midi: note,
      time: Math.max(0, LEAD + at * beat + error(part.jitter)),
      duration: Math.max(0.05, beats * beat),
      velocity: Math.min(1, Math.max(0.05, velocity + error(TOUCH))),
    });
  }
  const end = Math.max(seconds, lengthOf(part));
  if (part.pedal) {
    const step = part.pedal * beat;
    // Up just before the change and down just after it, as a foot does.
    for (let t = 0; t < end; t += step) {
      track.addCC({ number: SUSTAIN, value: 1, time: LEAD + t + 0.06 });
      track.addCC({ number: SUSTAIN, value: 0, time: LEAD + t + step - 0.04 });
    }
  }
  if (part.swell) {
    const { beats, arc, depth = DEPTH } = part.swell;
    for (let t = 0; t < seconds; t += SWELL_STEP) {
      const breath = 1 - depth + depth * Math.sin(Math.PI * ((t / (beats * beat)) % 1));
      // The synth takes twice as many decibels away as an amplitude of this height would.
      const value = Math.sqrt(Math.min(1, Math.max(0, arc(t / seconds) * breath)));
      track.addCC({ number: EXPRESSION, value, time: LEAD + t });
    }
  }
  // The file must last until everything has died away: the synth stops with it.
  track.addCC({ number: NOTHING, value: 0, time: LEAD + end + RING });
  return midi.toArray();
}

/**
 * A part as sound, stereo, at one loudness for all parts.
 * @param name unique: piece and part @param seconds of the loop or the longest take
 */
export function playPart(name: string, part: Part, seconds: number): Promise<Float32Array[]> {
  const midi = midiOf(part, seconds, name);
  const font = fontFile(part.font ?? 'fluid');
  return kept(`part-${name}`, hashOf(Buffer.from(midi).toString('base64'), font), async () => {
    mkdirSync(WORK, { recursive: true });
    const [score, sound] = [join(WORK, `${name}.mid`), join(WORK, `${name}.synth`)];
    writeFileSync(score, midi);
    const flags = '-ni -q -g 0.5 -R 0 -C 0 -O float -T wav -o synth.polyphony=256'.split(' ');
    await run('fluidsynth', [...flags, '-r', String(RATE), '-F', sound, font, score]);
    const channels = readWav(sound).map((channel) => channel.slice(Math.round(LEAD * RATE)));
    for (const file of [score, sound]) rmSync(file);
    const found = loudness({ channels, rate: RATE });
    if (peakOf({ channels, rate: RATE }) === 0)
      throw new Error(`${name}: the soundfont is silent (program ${part.program})`);
    const factor = amplitude(LEVEL - found);
    return channels.map((channel) => channel.map((sample) => sample * factor));
  });
}
