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
    behind: 1350,
    front: 200,
    size: 0.0013,
    alpha: 0.72,
    glow: 0.5,
    wind: 0.35,
    rate: 60,
    falls: true,
  },
  ash: {
    kind: 'ash',
    behind: 520,
    front: 90,
    size: 0.0056,
    alpha: 0.85,
    glow: 0,
    wind: 0.5,
    rate: 30,
    falls: true,
  },
  sparks: {
    kind: 'sparks',
    behind: 560,
    front: 70,
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
    behind: 330,
    front: 110,
    size: 0.0034,
    alpha: 0.85,
    glow: 0.85,
    wind: 0.1,
    rate: 30,
    falls: false,
  },
};

export function weatherOf(name: string | undefined): Weather | null {
  return KINDS.some((kind) => kind === name) ? WEATHER[name as Kind] : null;
}
