/** What the wind has of Ido: the coat's front, blown out under his arms. Px of the picture. */
import { form, ink, shape, soft } from '../../../actors/kit/draw.mjs';
import { rimmed } from '../../kit/rim.mjs';
import { coat } from './palette.mjs';

export const coatTail = () =>
  rimmed(
    form(
      '1300,760! 1230,800 1160,836 1090,846 1028,832! 1040,868 1076,892 1046,920 1010,930! 1060,968 1140,1000 1300,1040!',
      coat.base,
      shape('1240,800 1160,846 1080,856 1028,832 1042,866 1110,880 1190,860 1260,830', coat.glow) +
        shape(
          '1076,892 1130,910 1230,880 1300,860 1300,1000 1180,980 1100,940',
          coat.deep,
          soft(0.8, 'soft4'),
        ) +
        ink('1060,850 1140,872 1240,846', 2.4, coat.ink) +
        ink('1050,926 1130,938 1230,910', 2.4, coat.ink),
    ),
    'line',
  );
