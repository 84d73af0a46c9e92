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

/** Every page asks for the same hundred strings with nothing to fill in: each is looked up once. */
function rememberPlain(instance: i18n): Translate {
  const lookUp = instance.t as (key: string, options?: object) => string;
  const plain = new Map<string, string>();
  const translate = (key: string, options?: object): string => {
    if (options) return lookUp(key, options);
    const known = plain.get(key) ?? lookUp(key);
    plain.set(key, known);
    return known;
  };
  return translate as Translate;
}

const translators = { ar: rememberPlain(instances.ar), en: rememberPlain(instances.en) };

/**
 * The `t` of an interface language, ready at once: strings are part of the program.
 *
 * `translator('ar')('article:words', { count: 3, formatted: '٣' })` → `٣ كلمات`
 */
export function translator(locale: Locale): Translate {
  return translators[locale];
}

/** The instance itself, for sentences with elements in them (`Trans`). */
export function translatorInstance(locale: Locale): i18n {
  return instances[locale];
}
