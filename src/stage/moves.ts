/** Durations in milliseconds; the house's four. */
export const FOCUS_MS = 240;
export const ENTER_MS = 400;
/** A flash's fall. */
export const FLASH_MS = 420;
export const SHAKE_MS = 360;
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
