import { createInstance } from 'i18next';
import { en } from './strings/en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: { ui: typeof en };
  }
}

const i18n = createInstance();

void i18n.init({
  lng: 'en',
  fallbackLng: 'en',
  defaultNS: 'ui',
  ns: ['ui'],
  resources: { en: { ui: en } },
  // Strings are in the bundle: no tick may pass before the first one is drawn.
  initAsync: false,
  // React escapes.
  interpolation: { escapeValue: false },
});

/** A string of the interface by its typed key. */
export const t = i18n.t;

/** A string by a key that came from outside (the store, the story); null when there is none. */
export function told(key: string, values: Readonly<Record<string, string | number>> = {}): string | null {
  const loose = i18n as unknown as {
    exists(key: string, values: object): boolean;
    t(key: string, values: object): string;
  };
  return loose.exists(key, values) ? loose.t(key, values) : null;
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
