/**
 * The mixing desk: music (that makes room for one-shots) and ambience go through the door that a panel closes, effects
 * pass it by; all meet at the volume of everything, behind the curtain of a hidden tab.
 */
import type { SoundPort } from '../../game/index.ts';
import { createFader, type Fader } from './fader.ts';
import { ASIDE, VOLUME } from './paces.ts';

/** What is left of the loops behind a panel. */
const ASIDE_FACTOR = 0.5;
/** Hertz that come through a closed door: voices are gone, the pulse stays. */
const ASIDE_CUTOFF = 900;

export interface Graph {
  readonly music: AudioNode;
  readonly ambience: AudioNode;
  readonly effects: AudioNode;
  /** What one-shots leave of the music. */
  readonly duck: Fader;
  /** What is heard of everything. */
  readonly curtain: Fader;
  /** Sliders, 0..1 each. */
  setVolume(volume: Parameters<SoundPort['setVolume']>[0]): void;
  setAside(aside: boolean): void;
}

/** Factor of a slider: squared, as an ear hears half as loud where a quarter is left. */
export const heard = (slider: number): number => slider * slider;

/** @param out the last node of ours */
export function createGraph(context: AudioContext, out: AudioNode): Graph {
  const open = context.sampleRate / 2;
  const curtain = createFader(context, out);
  const all = createFader(context, curtain.node);
  const door = context.createBiquadFilter();
  door.type = 'lowpass';
  // As high as there is anything: the filter then changes no sample.
  door.frequency.value = open;
  door.connect(all.node);
  const loops = createFader(context, door);
  const music = createFader(context, loops.node);
  const ambience = createFader(context, loops.node);
  const effects = createFader(context, all.node);
  const duck = createFader(context, music.node);

  return {
    music: duck.node,
    ambience: ambience.node,
    effects: effects.node,
    duck,
    curtain,
    setVolume(volume) {
      all.to(heard(volume.all), VOLUME);
      music.to(heard(volume.music), VOLUME);
      ambience.to(heard(volume.ambience), VOLUME);
      effects.to(heard(volume.effects), VOLUME);
    },
    setAside(aside) {
      loops.to(aside ? ASIDE_FACTOR : 1, ASIDE);
      // Three time constants are near enough there.
      door.frequency.setTargetAtTime(aside ? ASIDE_CUTOFF : open, context.currentTime, ASIDE / 3);
    },
  };
}
