/** Dawn over the scrap: the sun low behind them at the left, a violet sky over us, the glow of the haze from the left. */
import { unit } from '../../../actors/kit/hands/vector.mjs';
import { between, stuffIn } from '../../kit/light.mjs';

export const lights = {
  sun: unit([-0.72, 0.5, -0.5]),
  fill: unit([0.5, 0.62, 0.6]),
  glow: unit([-0.86, 0.12, 0.5]),
};
const stuff = stuffIn({ ambient: '#57496a', fill: '#3a3c68', glow: '#864f30', sun: '#ffb468' });

export const SUN = '#ffbe78';
export const EMBER = '#ff8a3a';
const flesh = stuff('#e6b496');
/** Thin skin lets light through: its shade is never black. */
export const skin = {
  ...flesh,
  shade: between(flesh.base, flesh.shade, 0.42),
  deep: between(flesh.base, flesh.deep, 0.45),
  ink: '#32181f',
};
/** Under the jaw no sun comes through. */
export const throat = { ...skin, sun: skin.half, rim: skin.glow };
export const hair = stuff('#9b928e', 0.72);
export const coat = stuff('#4a3f3e', 0.62);
export const waistcoat = stuff('#3c3440', 0.6);
export const linen = stuff('#e6ddd2', 0.9);
export const tie = stuff('#c02a30', 1.1);
export const felt = stuff('#453a3a', 0.6);
