import { createInstance, type i18n, type TFunction } from 'i18next';
import type { Locale } from './locales';
import { type Namespaces, resources } from './resources';

export type Translate = TFunction<(keyof Namespaces)[]>;

/** One instance a language, never switched: a server that renders both at once must not share one. */
function createTranslator(locale: Locale): i18n {
  const instance = createInstance({
    lng: locale,
    resources,
    ns: Object.keys(resources[locale]),
    defaultNS: 'site',
    fallbackLng: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  void instance.init();
  return instance;
}

const instances = { ar: createTranslator('ar'), en: createTranslator('en') };

/**
 * The `t` of an interface language, ready at once: strings are part of the program.
 *
 * `translator('ar')('article:words', { count: 3, formatted: '٣' })` → `٣ كلمات`
 */
export function translator(locale: Locale): Translate {
  return instances[locale].t as Translate;
}

/** The instance itself, for sentences with elements in them (`Trans`). */
export function translatorInstance(locale: Locale): i18n {
  return instances[locale];
}
