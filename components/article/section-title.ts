import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Section } from '@/lib/model/article';
import type { Block } from '@/lib/model/block';
import { shownText } from '@/lib/model/shown-text';

/** The blocks of a section, in order, without the white space between them. */
export function blocksOf(section: Section): Block[] {
  return section.children.filter((child) => child.type === 'ParagraphNode');
}

/** The cross-head of a section, if its text gives one. */
export function headingOf(section: Section): Block | undefined {
  return blocksOf(section).find((block) => block.data.role === 'heading');
}

/** A name with the language it is in. */
export interface SectionTitle {
  text: string;
  lang: Locale;
}

/** What a section is called in lists and links: its own heading, in Arabic, else the interface's name for its type. */
export function sectionTitle(section: Section, source: string, locale: Locale): SectionTitle {
  const heading = headingOf(section);
  if (!heading) return { text: translator(locale)(`article:section.${section.type}`), lang: locale };
  const { start, end } = heading.position;
  return { text: shownText(source.slice(start.offset, end.offset)).trim(), lang: 'ar' };
}
