/** Durations in milliseconds; the house's four, and what a picture needs. */
export const FOCUS_MS = 240;
export const ENTER_MS = 400;
/** A flash's fall. */
export const FLASH_MS = 420;
export const SHAKE_MS = 360;
/** A lamp that passes, and lightning. */
export const SWEEP_MS = { lamp: 1400, lightning: 520 } as const;
/** A grade or weather that changes within its scene. */
export const AIR_MS = 1600;
/** Plate change when its beat names none. */
export const DISSOLVE_SECONDS = 0.9;

/** Fast, then soft: `cubic-bezier(.2,.7,.1,1)` is close to this. */
export const easeOut = (t: number): number => 1 - (1 - t) ** 3;

/** CSS colours of `# flash:`. */
export const FLASH_COLOURS: Readonly<Record<string, string>> = {
  white: '#fff8ec',
  red: '#c8261c',
  warm: '#f4b56e',
  cold: '#84ded6',
};

/** Colours of `# sweep:`. */
export const SWEEP_COLOURS = { lamp: '#ffd9a0', lightning: '#cfe6ff' } as const;
