import { createI18n, type TranslationFunction, type Translations } from '@nanostores/i18n';
import { atom } from 'nanostores';
import { en } from './strings/en.ts';

type Words = typeof en;
type Key = { [Part in keyof Words]: `${Part}.${keyof Words[Part] & string}` }[keyof Words];
type Word<K extends Key> = K extends `${infer Part extends keyof Words}.${infer Name}`
  ? Name extends keyof Words[Part]
    ? Words[Part][Name]
    : never
  : never;
/** What a word of the interface must be given: values by name, or how many. */
type Given<K extends Key> = Word<K> extends TranslationFunction<infer G> ? G : [];

// Strings are in the bundle: nothing is fetched, and no tick passes before the first one is drawn.
const define = createI18n(atom('en'), { baseLocale: 'en', get: async () => ({}) });

const parts = new Map<string, Translations>();
for (const [part, words] of Object.entries<Translations>(en)) {
  define(part, words).subscribe((now) => parts.set(part, now));
}

function find(key: string): Translations[string] | undefined {
  const [part = '', name = ''] = key.split('.');
  const words = parts.get(part);
  return words && Object.hasOwn(words, name) ? words[name] : undefined;
}

function say(word: Translations[string], given: readonly unknown[]): string {
  return String(typeof word === 'function' ? word(...given) : word);
}

/** A string of the interface by its typed key, with what it must be given. */
export function t<K extends Key>(key: K, ...given: Given<K>): string {
  return say(find(key) ?? key, given);
}

/** A string by a key that came from outside (the store, the story); null when there is none. */
export function told(key: string, values: Readonly<Record<string, string | number>> = {}): string | null {
  const word = find(key);
  return word === undefined ? null : say(word, [values]);
}

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
