/** The alley from its stones: the lamp behind her on the right and below, cold haze over her from the left, hardly any light before her. */
import { unit } from '../../../actors/kit/hands/vector.mjs';
import { stuffIn } from '../../kit/light.mjs';

export const lights = {
  sun: unit([0.84, -0.26, -0.36]),
  fill: unit([-0.72, 0.6, 0.22]),
  glow: unit([0.9, -0.3, 0.3]),
};
const stuff = stuffIn({ ambient: '#1a2a33', fill: '#255a64', glow: '#b0642a', sun: '#ffb765' });

export const LAMP = '#ffb765';
export const COLD = '#86e2e6';
export const porcelain = stuff('#ead8cf');
export const joint = stuff('#6a5560', 0.7);
export const linen = stuff('#b5a388', 0.9);
export const trousers = stuff('#7d7064', 0.8);
export const rubber = stuff('#3a3038', 0.7);
export const coat = stuff('#463a36', 0.75);
export const lining = stuff('#8a2634', 0.9);
export const BLUE = '#1b4176';
