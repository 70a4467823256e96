/** A Centurion's two states. `glow`, `shutter` and `colour` are the lamp's, `voice` the light in each slot. */
const DIM = [0, 0, 0.2, 0, 0];
export const looks = {
  neutral: { colour: 'amber', glow: 0.85, shutter: 0.3, voice: DIM },
  alert: { colour: 'red', glow: 1, shutter: 0, voice: [0.25, 0.25, 0.6, 0.25, 0.25] },
};
export const lids = {
  half: { ...looks.neutral, shutter: 0.62 },
  shut: { ...looks.neutral, shutter: 1 },
};
export const speaking = {
  ah: { ...looks.neutral, voice: [0.7, 0.9, 1, 0.9, 0.7] },
  oh: { ...looks.neutral, voice: [0, 0.5, 1, 0.5, 0] },
};
