/** After sunset: the last red low behind them on the left, a blue sky over us, between the two a violet shade. */
import { unit } from '../../../actors/kit/hands/vector.mjs';
import { stuffIn } from '../../kit/light.mjs';

export const lights = {
  sun: unit([-0.8, 0.12, -0.58]),
  fill: unit([0.45, 0.8, 0.4]),
  glow: unit([-0.93, 0.1, 0.28]),
};
const stuff = stuffIn({ ambient: '#2b2338', fill: '#39406a', glow: '#b0522a', sun: '#ff9a58' });

export const SUN = '#ff9d5c';
export const SKY = '#8a97dc';
export const porcelain = stuff('#e4d2ca');
/** Below the edge the sky is less. */
export const dimmed = stuff('#b4a2a6', 0.8);
export const joint = stuff('#6a5560', 0.7);
export const skin = stuff('#c08a68');
export const brown = stuff('#3a2a22', 0.7);
export const black = stuff('#1c1c24', 0.6);
export const coat = stuff('#40363a', 0.7);
export const jacket = stuff('#6b6444', 0.8);
export const trousers = stuff('#4a4650', 0.75);
export const strap = stuff('#5a4030', 0.8);
export const leather = stuff('#3a2e2c', 0.7);
export const stone = stuff('#837a96', 0.95);
export const YELLOW = '#d8962a';
export const BLUE = '#1d3a78';
