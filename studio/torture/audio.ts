/** Counts the bytes of sound that a page keeps decoded. Runs in the page, before anything else of it. */

export interface AudioGauge {
  /** Bytes of all decoded sound that is still held; what nobody holds counts until it is collected. */
  bytes(): number;
}

/** Wraps the call that decodes. Stands for itself: it is sent to the page as text. */
export function installAudioGauge(): void {
  const live = new Set<WeakRef<AudioBuffer>>();
  const { decodeAudioData } = BaseAudioContext.prototype;
  BaseAudioContext.prototype.decodeAudioData = function (data, done, failed) {
    const decoding = decodeAudioData.call(this, data, done, failed);
    decoding.then(
      (buffer) => live.add(new WeakRef(buffer)),
      () => {},
    );
    return decoding;
  };
  const gauge: AudioGauge = {
    bytes() {
      let sum = 0;
      for (const held of live) {
        const buffer = held.deref();
        // Samples are decoded to four bytes each.
        if (buffer) sum += buffer.length * buffer.numberOfChannels * 4;
        else live.delete(held);
      }
      return sum;
    },
  };
  Object.assign(window, { audioGauge: gauge });
}
