/** The fate map as it is made at build time (`npm run prove` writes `story/map.json`). Plain data. */

/** A place on the map, in widths of a scene's picture. */
export type Point = readonly [x: number, y: number];

/** A column. */
export interface MapChapter {
  /** 0 is the prologue. */
  readonly number: number;
  readonly title: string;
  /** File of the chapter, relative to the story folder. */
  readonly file: string;
  /** Content of the chapter that the map was made from; see `hashOf` in `studio/map`. */
  readonly hash: string;
  /** Left edge and width. */
  readonly x: number;
  readonly width: number;
}

/** A key scene (`# node`), or an ending. */
export interface MapScene {
  /** The `# node:`; for an ending `end ` and its id. */
  readonly id: string;
  readonly kind: 'scene' | 'ending';
  readonly chapter: number;
  readonly title: string;
  /** Where it is to be looked for, told while it is unseen and a neighbour is known; null for an ending. */
  readonly hint: string | null;
  /** Plate that its first line says; null where it goes on in the picture before it, and for an ending. */
  readonly plate: string | null;
  /** Its middle. */
  readonly at: Point;
  /** Lines that are read in it, before another scene begins: the hashes of their identities by knot, eight hex digits each. */
  readonly lines: Readonly<Record<string, string>>;
}

/** A way from a scene to one that can be the next; the exploration found each. */
export interface MapWire {
  readonly from: string;
  readonly to: string;
  /** Where it leaves, bends and arrives. */
  readonly points: readonly Point[];
}

/** Everything that there is to find, laid out. */
export interface FateMap {
  /** Names the programs that laid it out. */
  readonly layout: string;
  readonly width: number;
  readonly height: number;
  readonly chapters: readonly MapChapter[];
  readonly scenes: readonly MapScene[];
  readonly wires: readonly MapWire[];
}
