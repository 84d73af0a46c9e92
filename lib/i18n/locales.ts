/** The interface languages. The text itself is always Arabic. */
export const locales = ['ar', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Tells whether a part of a URL names an interface language. */
export function hasLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** The direction of the interface, not of the text. */
export function directionOf(locale: Locale): 'rtl' | 'ltr' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}

/** The language that the interface is not in: `ar` → `en`. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'ar' ? 'en' : 'ar';
}
