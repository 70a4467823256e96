/** Timers on the audio clock: they stand still with it, and no hidden tab slows them down. */

/** Does work after some seconds of sound. @returns calls it off */
export type After = (seconds: number, work: () => void) => () => void;

export function createAfter(context: AudioContext): After {
  return (seconds, work) => {
    const source = context.createConstantSource();
    source.offset.value = 0;
    // Only what leads somewhere is rendered, and so ends.
    source.connect(context.destination);
    source.onended = () => {
      source.disconnect();
      work();
    };
    source.start();
    source.stop(context.currentTime + seconds);
    return () => {
      source.onended = null;
      source.disconnect();
    };
  };
}
