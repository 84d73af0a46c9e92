import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Section } from '@/lib/model/article';
import { headingText } from '@/lib/model/parts-of';

/** A name with the language it is in. */
export interface SectionTitle {
  text: string;
  lang: Locale;
}

/** What a section is called in lists and links: its own heading, in Arabic, else the interface's name for its type. */
export function sectionTitle(section: Section, source: string, locale: Locale): SectionTitle {
  const heading = headingText(section, source);
  if (heading !== null) return { text: heading, lang: 'ar' };
  return { text: translator(locale)(`article:section.${section.type}`), lang: locale };
}
