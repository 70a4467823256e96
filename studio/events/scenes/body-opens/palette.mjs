/** Inside the drowned ship: the capsule's warm light behind what lies in it, the lake's green light from the left. */
import { unit } from '../../../actors/kit/hands/vector.mjs';
import { stuffIn } from '../../kit/light.mjs';

/** On the body: its bed shines round it. */
export const bedLights = {
  sun: unit([0.1, 0.62, -0.42]),
  fill: unit([-0.72, 0.34, 0.52]),
  glow: unit([0.62, 0.5, 0.4]),
};
/** On her hand: all the light is before her, and she is between it and us. */
export const handLights = {
  sun: unit([-0.66, 0.46, -0.5]),
  fill: unit([0.5, 0.8, 0.2]),
  glow: unit([-0.78, 0.5, -0.3]),
};
const inBed = stuffIn({ ambient: '#26261f', fill: '#2f665e', glow: '#a06a34', sun: '#ffc078' });
const before = stuffIn({ ambient: '#1c2a28', fill: '#1f4a47', glow: '#c87f40', sun: '#ffc684' });

export const WARM = '#ffbf7a';
export const SEA = '#78dccb';
export const GOLD = '#e0a24a';
export const armour = inBed('#50545e', 0.8);
export const under = inBed('#2a2428', 0.8);
export const steel = inBed('#8c8a88', 0.8);
export const porcelain = before('#ead8cf');
export const joint = before('#6a5560', 0.7);
export const coat = before('#463a36', 0.75);
export const BLUE = '#142c4c';
