import { formatDate } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { ArticleMeta } from '@/lib/model/meta';

/** What a citation says of the article, a line each: its title, its English title, and where it comes from, as far as that is known. */
export function citeSource({ title, provenance }: ArticleMeta, locale: Locale): string {
  const { publisher, author, published } = provenance;
  const known = [publisher, author, published && formatDate(locale, published)].filter(Boolean);
  return [title.ar, title.en, known.join(translator(locale)('grammar:list'))].filter(Boolean).join('\n');
}
