/** How much a machine can draw, found out by watching it. Pure. */

/** What is drawn at a level of quality. */
export interface Tier {
  readonly name: 'high' | 'medium' | 'low';
  /** Device pixels for a CSS pixel, at most. */
  readonly ratio: number;
  /** Device pixels of the whole window, at most. */
  readonly pixels: number;
  readonly bloom: boolean;
  /** Ground behind people out of focus, which needs smaller copies of each picture: a third more memory. */
  readonly blur: boolean;
  /** Share of the grains of a weather. */
  readonly grains: number;
  /** Frames a second, at most. */
  readonly rate: number;
}

/** Best first. Plates are painted at 1920x1080: more than a little above that is wasted. */
export const TIERS: readonly [Tier, Tier, Tier] = [
  { name: 'high', ratio: 2, pixels: 2560 * 1440, bloom: true, blur: true, grains: 1, rate: 60 },
  { name: 'medium', ratio: 2, pixels: 1920 * 1080, bloom: true, blur: false, grains: 0.6, rate: 60 },
  { name: 'low', ratio: 1, pixels: 1280 * 720, bloom: false, blur: false, grains: 0.35, rate: 30 },
];

/** A frame is late when it took this many times what was asked for. */
const LATE = 1.6;
/** Frames looked at before a step down, and the share of late ones that makes it. */
const DOWN_AFTER = 40;
const DOWN_SHARE = 0.4;
/** Frames in time before a step up, and the share of late ones that is forgiven. */
const UP_AFTER = 900;
const UP_SHARE = 0.02;
/** A step up that did not hold within so many frames is not tried again. */
const HELD = 300;

export interface Pacer {
  readonly tier: Tier;
  /** A frame came after `ms` where `wanted` was asked for. @returns whether the tier has changed */
  note(ms: number, wanted: number): boolean;
  /** Draws at this tier whatever happens; null watches again. */
  pin(name: Tier['name'] | null): void;
}

/** @param first where to begin: what has no graphics card begins low, and may rise */
export function createPacer(first: Tier['name'] = 'high'): Pacer {
  let at = TIERS.findIndex((tier) => tier.name === first);
  let best = 0;
  let pinned: number | null = null;
  let block = 0;
  let lateInBlock = 0;
  let frames = 0;
  let late = 0;
  let sinceUp = Number.POSITIVE_INFINITY;
  const restart = () => {
    block = 0;
    lateInBlock = 0;
    frames = 0;
    late = 0;
  };

  function tooSlow(): boolean {
    if (block < DOWN_AFTER) return false;
    const share = lateInBlock / block;
    block = 0;
    lateInBlock = 0;
    return share > DOWN_SHARE;
  }

  function down(): boolean {
    restart();
    if (at === TIERS.length - 1) return false;
    if (sinceUp < HELD) best = at + 1;
    at++;
    return true;
  }

  function up(): boolean {
    const inTime = late / frames < UP_SHARE;
    restart();
    if (!inTime || at <= best) return false;
    at--;
    sinceUp = 0;
    return true;
  }

  return {
    get tier() {
      return TIERS[pinned ?? at] as Tier;
    },
    note(ms, wanted) {
      if (pinned !== null) return false;
      const isLate = ms > wanted * LATE ? 1 : 0;
      block++;
      frames++;
      sinceUp++;
      lateInBlock += isLate;
      late += isLate;
      if (tooSlow()) return down();
      return frames >= UP_AFTER && up();
    },
    pin(name) {
      const found = TIERS.findIndex((tier) => tier.name === name);
      pinned = found < 0 ? null : found;
      restart();
    },
  };
}
