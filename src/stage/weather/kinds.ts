/** What each weather is made of. Pure numbers; lengths in parts of the window's height. */

/** Kinds in the order the shader knows them. */
export const KINDS = ['rain', 'ash', 'sparks', 'haze', 'dust'] as const;
export type Kind = (typeof KINDS)[number];

export interface Weather {
  readonly kind: Kind;
  /** Grains behind and in front of people at full strength. */
  readonly behind: number;
  readonly front: number;
  /** Half the width of a grain at the depth of people. */
  readonly size: number;
  /** Alpha of one grain. */
  readonly alpha: number;
  /** Light of its own (1) or a body that light falls on (0). */
  readonly glow: number;
  /** Push on loose pieces, 0..1. */
  readonly wind: number;
  /** Frames a second that it needs to look smooth. */
  readonly rate: number;
  /** It falls from the sky: indoors it is only seen through the windows. */
  readonly falls: boolean;
}

export const WEATHER: Readonly<Record<Kind, Weather>> = {
  rain: {
    kind: 'rain',
    behind: 620,
    front: 90,
    size: 0.0017,
    alpha: 0.5,
    glow: 0.35,
    wind: 0.35,
    rate: 60,
    falls: true,
  },
  ash: {
    kind: 'ash',
    behind: 240,
    front: 36,
    size: 0.0052,
    alpha: 0.8,
    glow: 0,
    wind: 0.5,
    rate: 30,
    falls: true,
  },
  sparks: {
    kind: 'sparks',
    behind: 170,
    front: 26,
    size: 0.003,
    alpha: 1,
    glow: 1,
    wind: 0.4,
    rate: 60,
    falls: false,
  },
  haze: {
    kind: 'haze',
    behind: 0,
    front: 9,
    size: 0.34,
    alpha: 0.1,
    glow: 0,
    wind: 0.15,
    rate: 30,
    falls: false,
  },
  dust: {
    kind: 'dust',
    behind: 150,
    front: 44,
    size: 0.0034,
    alpha: 0.6,
    glow: 0.8,
    wind: 0.1,
    rate: 30,
    falls: false,
  },
};

export function weatherOf(name: string | undefined): Weather | null {
  return KINDS.some((kind) => kind === name) ? WEATHER[name as Kind] : null;
}
