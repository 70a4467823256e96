/** One-shots: now or not at all, no two alike in a row, no more at once than an ear can tell apart. */
import type { Ducking } from './ducking.ts';
import { createRound } from './takes.ts';

/** Milliseconds a one-shot may come late: a late door is worse than none. */
const LATE = 250;
const MOST_OF_ONE = 3;
const MOST = 12;

/** A take that sounds. */
export interface Shot {
  /** Fades out quickly and stops. */
  steal(): void;
}

/** A one-shot that is loaded. */
export interface Takes {
  readonly count: number;
  /** What it leaves of the music, 0..1. */
  readonly duck: number;
  /** Plays one of the takes. @param ended is called once, at its own end or when it was stolen */
  play(take: number, ended: () => void): Shot;
}

export interface Shots<K extends string> {
  /** Fires a one-shot, as soon as it can be heard within a quarter of a second. */
  fire(name: K): void;
  /** Something was loaded, or may sound again. */
  settle(): void;
  /** Ends all that sound. */
  stop(): void;
  /** Names that sound or are asked for. */
  inUse(): readonly K[];
  /** Once for each that sounds. */
  sounding(): readonly K[];
}

export interface ShotsParts<K extends string> {
  readonly ducking: Ducking;
  isOpen(): boolean;
  want(name: K): void;
  /** Null while it is not loaded. */
  takesOf(name: K): Takes | null;
  /** A shot has ended. */
  gone(): void;
  /** Milliseconds. */
  now(): number;
}

export function createShots<K extends string>(parts: ShotsParts<K>): Shots<K> {
  const rounds = new Map<K, () => number>();
  /** Oldest first. */
  const sounding = new Map<Shot, K>();
  let asked: readonly { readonly name: K; readonly at: number }[] = [];

  function makeRoom(name: K): void {
    const same = [...sounding].filter(([, other]) => other === name);
    const [oldest] = same.length >= MOST_OF_ONE ? same : sounding.size >= MOST ? [...sounding] : [];
    oldest?.[0].steal();
  }

  function start(name: K, takes: Takes): void {
    makeRoom(name);
    const next = rounds.get(name) ?? createRound(takes.count);
    rounds.set(name, next);
    const restore = parts.ducking.begin(takes.duck);
    const shot = takes.play(next(), () => {
      sounding.delete(shot);
      restore();
      parts.gone();
    });
    sounding.set(shot, name);
  }

  function settle(): void {
    const now = parts.now();
    const waiting = asked.filter(({ at }) => now - at <= LATE);
    asked = [];
    for (const ask of waiting) {
      const takes = parts.isOpen() ? parts.takesOf(ask.name) : null;
      if (takes) start(ask.name, takes);
      else asked = [...asked, ask];
    }
  }

  return {
    fire(name) {
      asked = [...asked, { name, at: parts.now() }];
      parts.want(name);
      settle();
    },
    settle,
    stop() {
      for (const shot of [...sounding.keys()]) shot.steal();
    },
    inUse: () => [...sounding.values(), ...asked.map(({ name }) => name)],
    sounding: () => [...sounding.values()],
  };
}
