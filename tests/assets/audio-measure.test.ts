import { describe, expect, it } from 'vitest';
import { loudness } from '../../studio/score/measure/loudness.ts';
import { seamOf } from '../../studio/score/measure/seam.ts';
import { decibels, type Sound } from '../../studio/score/measure/sound.ts';
import { share } from '../../studio/score/measure/spectrum.ts';
import { truePeak } from '../../studio/score/measure/truepeak.ts';

const RATE = 48_000;

/** A sine in both channels. @param phase radians */
function sine(hz: number, level: number, seconds = 4, phase = 0): Sound {
  const channel = Float32Array.from(
    { length: seconds * RATE },
    (_, i) => level * Math.sin((2 * Math.PI * hz * i) / RATE + phase),
  );
  return { channels: [channel, channel], rate: RATE };
}

describe('the measures', () => {
  it('call a full sine of 997 Hz in both channels 0 LUFS, as BS.1770 does', () => {
    expect(loudness(sine(997, 1))).toBeCloseTo(0, 1);
    expect(loudness(sine(997, 0.1))).toBeCloseTo(-20, 1);
    expect(loudness(sine(100, 0.1), true)).toBeCloseTo(loudness(sine(100, 0.1)), 1);
  });

  it('do not count what is silent', () => {
    const { channels, rate } = sine(997, 0.1);
    const padded = channels.map((channel) => Float32Array.from([...channel, ...new Float32Array(4 * RATE)]));
    expect(loudness({ channels: padded, rate })).toBeCloseTo(-20, 0);
  });

  it('find the peak between two samples', () => {
    // At a quarter of the rate, an eighth of a turn late, every sample is 3 dB under the wave.
    expect(decibels(truePeak(sine(RATE / 4, 1, 1, Math.PI / 4), true))).toBeCloseTo(0, 1);
  });

  it('tell how much lies under 60 Hz', () => {
    expect(share(sine(40, 0.5), 20, 60)).toBeCloseTo(1, 1);
    expect(share(sine(1000, 0.5), 20, 60)).toBeLessThan(0.001);
    const [low] = sine(40, 0.5).channels;
    const [high] = sine(3000, 0.5).channels;
    const both = (low as Float32Array).map((x, i) => x + (high?.[i] ?? 0));
    expect(share({ channels: [both, both], rate: RATE }, 20, 60)).toBeCloseTo(0.5, 1);
  });

  it('see a seam', () => {
    const whole = seamOf(sine(100, 0.5, 1, 1));
    expect(whole.step).toBeLessThanOrEqual(whole.usual);
    const torn = seamOf(sine(100.25, 0.5, 1));
    expect(torn.step).toBeGreaterThan(torn.usual);
  });
});
