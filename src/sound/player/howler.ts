/** Everything we know of Howler's ways that its manual does not tell. */
import { Howl, Howler } from 'howler';

/** Wakes Howler. @returns its context, the same from now on; null where there is no Web Audio */
export function wakeHowler(): AudioContext | null {
  Howler.autoSuspend = false;
  // Only its HTML5 players would need them.
  Howler.html5PoolSize = 0;
  // Its first sound makes the context, listens for the unlocking gesture, and may make the context anew: let that be over.
  const first = new Howl({ src: ['none.webm'], preload: false });
  const { usingWebAudio, noAudio, ctx } = Howler;
  first.unload();
  return usingWebAudio && !noAudio && ctx ? ctx : null;
}

/**
 * To be called when the context runs: Howler knows only of the runs that it began itself, and would put every `play`
 * off to a later task, each sound to another one.
 */
export function tellRunning(): void {
  (Howler as unknown as { state: string }).state = 'running';
}

/** Makes sounds that lead into a node of ours: Howler connects each to its master gain when it makes it. */
export function leadInto<T>(node: GainNode, make: () => T): T {
  const master = Howler.masterGain;
  Howler.masterGain = node;
  try {
    return make();
  } finally {
    Howler.masterGain = master;
  }
}

/**
 * Begins all that is played in `play` on one sample, `lead` seconds from now. Howler begins each source "now", and
 * between two of them the audio thread may go on by a block, for good.
 * @returns false when the page was held up for so long that the moment had passed: stop them and try again
 */
export function inStep(context: AudioContext, lead: number, play: () => void): boolean {
  const at = context.currentTime + lead;
  context.createBufferSource = () => {
    const source = AudioContext.prototype.createBufferSource.call(context);
    source.start = (_when, offset, duration) =>
      AudioBufferSourceNode.prototype.start.call(source, at, offset, duration);
    return source;
  };
  try {
    play();
  } finally {
    // The prototype's own is seen again.
    Reflect.deleteProperty(context, 'createBufferSource');
  }
  return context.currentTime < at;
}
