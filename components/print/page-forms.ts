import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { numberSign } from '@/lib/model/number-sign';

/** The least number of each plural form that a language has: enough to find them all (CLDR plural rules, cardinals). */
const samples = Array.from({ length: 101 }, (_, number) => number);

/** How a number of pages is said, by plural form, for a script that has no strings: `{ two: 'صفحتان', few: '# صفحات', … }`. */
export function pageForms(locale: Locale): Record<string, string> {
  const rules = new Intl.PluralRules(locale);
  const forms: Record<string, string> = {};
  for (const count of samples)
    forms[rules.select(count)] ??= translator(locale)('print:pages', { count, formatted: numberSign });
  return forms;
}
