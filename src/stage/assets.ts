/** Where the pictures of a stage are; given by `src/main.tsx`, so that this room knows no file names. */
export interface PlatePicture {
  readonly url: string;
  /** Point to keep in view, 0..1 from left and top. */
  readonly focus: readonly [number, number];
}

export interface ActorPicture {
  readonly url: string;
  /** Pixels of the drawing. */
  readonly width: number;
  readonly height: number;
  /** The way the drawing looks. */
  readonly faces: 'left' | 'right';
}

export interface StageAssets {
  /** Null for a name without a picture. */
  plate(name: string): PlatePicture | null;
  actor(who: string, look: string): ActorPicture | null;
}
