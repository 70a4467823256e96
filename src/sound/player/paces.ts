/** How long what sounds takes to change, in seconds. */
export interface Pace {
  /** To come in, or for a stem to rise. */
  readonly in: number;
  /** To go, while another comes; or for a stem to fall. */
  readonly out: number;
  /** To go, while nothing comes. */
  readonly silence: number;
  /** To another level. */
  readonly change: number;
}

export type Paces = Readonly<Record<'play' | 'still', Pace>>;

/** A load or a rollback is a cut in the story: no longer than keeps it from clicking. */
const still: Pace = { in: 0.25, out: 0.25, silence: 0.25, change: 0.25 };

export const MUSIC: Paces = {
  // Longer out than in: straight lines then never sum to less than 1.6 dB below either cue. Silence is a direction and takes its time.
  play: { in: 1.2, out: 1.8, silence: 2.2, change: 1.2 },
  still,
};

export const AMBIENCE: Paces = {
  // A place goes over to the next about as long as a plate dissolves; a level follows a window that is opened.
  play: { in: 1.5, out: 1.5, silence: 1.5, change: 0.8 },
  still,
};

/** What the audio thread is told reaches it before its time: it may be this far ahead of the clock that we read. */
export const LEAD = 0.04;
/** A one-shot that has to make room: short, but no click. */
export const STEAL = 0.03;
/** A hand on a slider hears it at once, and not its steps. */
export const VOLUME = 0.05;
/** A tab that is left falls silent with it, and does not cut. */
export const CURTAIN = 0.15;
/** Out of the way of a blow before its body, back when nobody listens for it. */
export const DUCK = { down: 0.12 - LEAD, up: 0.9 } as const;
/** As long as a panel takes to slide over. */
export const ASIDE = 0.3;
