/** Eyes of other colours: the kit's amber, changed tone by tone. */
import { eye } from './eye.mjs';

/** Also the kit's amber, from the dark top to the light at the foot. */
const AMBER = ['#260b07', '#6e2a0d', '#c8681a', '#ffb745', '#fff0b8'];
const TONES = {
  brown: ['#160a07', '#3a1c10', '#6d3a1c', '#a8652f', '#e2b06c'],
  hazel: ['#12100a', '#34301a', '#66602c', '#a39546', '#ded390'],
  green: ['#0a1511', '#173a2c', '#2f6a4c', '#6cae7c', '#c4e6b8'],
  ice: ['#10161f', '#2a3c50', '#5f7d95', '#a5c2d0', '#e6f3f4'],
  black: ['#0c0808', '#1e1412', '#38251c', '#67452f', '#b08562'],
};

/** @param {keyof typeof TONES} tone  @param {object} how as for `eye` */
export const eyeOf = (tone, how) =>
  AMBER.reduce((svg, colour, i) => svg.replaceAll(colour, TONES[tone][i]), eye({ ...how, iris: 'amber' }));
