import { createI18n, type TranslationFunction, type Translations } from '@nanostores/i18n';
import { atom } from 'nanostores';
import { en } from './strings/en.ts';

type Parts = Readonly<Record<string, Translations>>;
type KeyOf<W> = { [Part in keyof W & string]: `${Part}.${keyof W[Part] & string}` }[keyof W & string];
type WordOf<W, K> = K extends `${infer Part extends keyof W & string}.${infer Name}`
  ? Name extends keyof W[Part]
    ? W[Part][Name]
    : never
  : never;
/** What a word of the interface must be given: values by name, or how many. */
type Given<Word> = Word extends TranslationFunction<infer G> ? G : [];

// Strings are in the bundle: nothing is fetched, and no tick passes before the first one is drawn.
const define = createI18n(atom('en'), { baseLocale: 'en', get: async () => ({}) });

function say(word: Translations[string], given: readonly unknown[]): string {
  return String(typeof word === 'function' ? word(...given) : word);
}

/** The two ways to say a string of `words`. */
export function wordsOf<W extends Parts>(words: W) {
  const parts = new Map<string, Translations>();
  for (const [part, its] of Object.entries<Translations>(words)) {
    define(part, its).subscribe((now) => parts.set(part, now));
  }
  const find = (key: string): Translations[string] | undefined => {
    const [part = '', name = ''] = key.split('.');
    const its = parts.get(part);
    return its && Object.hasOwn(its, name) ? its[name] : undefined;
  };
  return {
    /** A string of the interface by its typed key, with what it must be given. */
    t<K extends KeyOf<W>>(key: K, ...given: Given<WordOf<W, K>>): string {
      return say(find(key) ?? key, given);
    },
    /** A string by a key that came from outside (the store, the story); null when there is none. */
    told(key: string, values: Readonly<Record<string, string | number>> = {}): string | null {
      const word = find(key);
      return word === undefined ? null : say(word, [values]);
    },
  };
}

/** The words that are there from the first line on; a panel has more, in `panels/words.ts`. */
export const { t, told } = wordsOf(en);

/** The player's own locale where dates are concerned, whatever language the interface speaks. */
export function dateOf(time: number): string {
  const date = new Date(time);
  const sameDay = date.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(undefined, {
    ...(sameDay ? {} : { day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
  }).format(date);
}

/** Time of play, as hours and minutes. */
export function hoursOf(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
