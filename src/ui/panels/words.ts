import { wordsOf } from '../i18n.ts';
import { en } from '../strings/en.ts';
import { panels } from '../strings/panels.ts';

/** The words that panels may say: their own, and those that are there from the first line on. */
export const { t, told } = wordsOf({ ...en, ...panels });
