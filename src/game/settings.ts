/** What the player may set. Ranges are enforced by `src/save` on the way in and by the controls on the way out. */
export interface Settings {
  /** Letters a second, 15..120; 0 shows the whole line at once. */
  readonly textSpeed: number;
  /** Factor on the text's size, 0.85..1.5. */
  readonly textSize: number;
  /** Seconds auto waits after a line is whole, 0.5..6; a third of a second a word is added. */
  readonly autoWait: number;
  /** Skip stops at lines never read (`read`) or only at menus (`all`). */
  readonly skip: 'read' | 'all';
  /** 0..1 each. */
  readonly volume: {
    readonly all: number;
    readonly music: number;
    readonly ambience: number;
    readonly effects: number;
  };
  /** How finely the picture is drawn; `auto` watches its frames and chooses. */
  readonly quality: 'auto' | 'high' | 'medium' | 'low';
  readonly reducedMotion: boolean;
  readonly noFlashes: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  textSpeed: 45,
  textSize: 1,
  autoWait: 1.6,
  skip: 'read',
  // Heard as their squares: room above for whoever wants more, and not much quieter than it was mixed.
  volume: { all: 0.9, music: 0.9, ambience: 0.9, effects: 0.9 },
  quality: 'auto',
  reducedMotion: false,
  noFlashes: false,
};
