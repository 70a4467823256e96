/** Throats by the dozen, and a dog's. */
import { among, between, type Spot, toSide } from './struck.ts';
import { type Curve, hiss, murmur, VOWELS } from './textures.ts';

export interface Crowd {
  readonly seconds: number;
  readonly heads: number;
  /** How loud all of it is, linear. */
  readonly level: Curve;
  /** Pitch of all of them, as a share of their own. */
  readonly pitch: Curve;
  readonly vowels: readonly (keyof typeof VOWELS)[];
  /** Seconds that the slowest is late by. */
  readonly late?: number;
}

/** Many people with one vowel and no one breath: each has a pitch, a place and a moment of their own. */
export function crowd(
  spot: Spot,
  at: number,
  { seconds, heads, level, pitch, vowels, late = 0.35 }: Crowd,
): void {
  const { chance } = spot;
  const mouth = vowels.map((vowel) => VOWELS[vowel]);
  for (let i = 0; i < heads; i++) {
    const [own, slow, force] = [among(chance, 120, 380), chance() * late, between(chance, 0.4, 1)];
    const [wobble, phase] = [between(chance, 1.5, 4), chance() * 6.28];
    murmur(toSide(spot, between(chance, -0.9, 0.9)), at + slow, {
      seconds: (seconds - slow) * between(chance, 0.8, 1),
      pitch: (u) => own * pitch(u) * (1 + 0.03 * Math.sin(wobble * u * seconds + phase)),
      level: (u) => (2.4 / Math.sqrt(heads)) * force * level(u) * Math.min(1, u * 12, (1 - u) * 8),
      mouth,
      air: 0.35,
      shake: 0.05,
    });
  }
  // Those behind them have no voices, only mouths.
  for (const [hz, share] of [
    [520, 1],
    [1150, 0.7],
    [2500, 0.3],
  ] as const)
    hiss(
      spot,
      at,
      { seconds, cut: (u) => hz * pitch(u) ** 0.5, q: 1.6, level: (u) => 0.09 * share * level(u) },
      0,
      1,
    );
}

/** One bark. @param hz of its throat: 300 is a dog to the knee */
export function bark(spot: Spot, at: number, hz: number, force: number, place = 0): void {
  const seconds = between(spot.chance, 0.17, 0.22);
  murmur(
    spot,
    at,
    {
      seconds,
      pitch: (u) => hz * (0.75 + 0.75 * Math.sin(Math.PI * Math.min(1, u * 1.25)) - 0.2 * u),
      level: (u) => 4 * force * Math.min(1, u * 14) * (1 - u) ** 0.8,
      mouth: [VOWELS.oo, VOWELS.ah, VOWELS.ah, VOWELS.oo],
      air: 0.25,
      shake: 0.16,
    },
    place,
  );
  hiss(
    spot,
    at,
    {
      seconds: seconds * 0.9,
      cut: (u) => 1500 - 500 * u,
      q: 1,
      level: (u) => 0.35 * force * Math.min(1, u * 20) * (1 - u) ** 1.5,
    },
    place,
  );
}

export interface Talk {
  readonly seconds: number;
  /** How many sentences are said in it. */
  readonly sentences: number;
  readonly level: number;
  /** 1 talks, 1.4 shouts. */
  readonly pitch?: number;
}

const MOUTHS = [VOWELS.eh, VOWELS.ah, VOWELS.oo, VOWELS.eh, VOWELS.ah] as const;

/** People talking about other things: sentences here and there, none of which arrives. */
export function talk(spot: Spot, { seconds, sentences, level, pitch = 1 }: Talk): void {
  const { chance } = spot;
  for (let i = 0; i < sentences; i++) {
    const syllables = 2 + Math.floor(chance() * 7);
    const long = syllables * between(chance, 0.15, 0.22);
    const [own, force] = [among(chance, 105, 250) * pitch, level * between(chance, 0.3, 1)];
    const [fall, phase] = [between(chance, 0.72, 1.12), chance()];
    murmur(
      spot,
      ((i + chance()) * seconds) / sentences,
      {
        seconds: long,
        pitch: (u) =>
          own * (1 - (1 - fall) * u) * (1 + 0.07 * Math.sin(6.28 * (u * syllables * 0.5 + phase))),
        level: (u) =>
          force *
          Math.min(1, u * 12, (1 - u) * 8) *
          (0.25 + 0.75 * Math.sin(Math.PI * ((u * syllables) % 1)) ** 0.8),
        mouth: Array.from({ length: syllables * 2 }, (_, k) =>
          k % 2 ? (MOUTHS[Math.floor(chance() * 5)] ?? VOWELS.ah) : VOWELS.shut,
        ),
        air: 0.25,
        shake: 0.03,
      },
      between(chance, -0.9, 0.9),
    );
  }
}
