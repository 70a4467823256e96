import type { Standing } from '../../../map/index.ts';
import { t } from '../words.ts';

const WORDS = {
  now: () => t('map.isNow'),
  run: () => t('map.isRun'),
  seen: () => t('map.isSeen'),
  near: () => t('map.isNear'),
  fog: () => t('map.isFog'),
} as const;

/** How a scene stands to the player, in a word or two. */
export const standingWord = (standing: Standing): string => WORDS[standing]();
