/** The road by night: the baker's oven from the left and a little from before him, cold light out of the sky on the right. */
import { unit } from '../../../actors/kit/hands/vector.mjs';
import { stuffIn } from '../../kit/light.mjs';

export const lights = {
  sun: unit([-0.86, 0.3, -0.42]),
  fill: unit([0.6, 0.62, 0.5]),
  glow: unit([-0.95, 0.26, 0.16]),
};
const stuff = stuffIn({ ambient: '#121e25', fill: '#235c6a', glow: '#ac5a1e', sun: '#ffb868' });

export const SUN = '#ffb660';
export const EMBER = '#ff8a3a';
export const COLD = '#7fd8e0';
export const coat = stuff('#3a3230', 0.7);
export const trousers = stuff('#3c3a40', 0.7);
export const leather = stuff('#4a3a30', 0.7);
export const felt = stuff('#352e2c', 0.7);
export const skin = stuff('#e6b496');
export const hair = stuff('#a8a4a2', 0.8);
export const steel = stuff('#8f969c', 0.7);
export const iron = stuff('#4c5156', 0.7);
export const wood = stuff('#8a6a48', 0.8);
