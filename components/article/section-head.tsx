import { directionOf, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Section } from '@/lib/model/article';
import type { ArticleGloss } from '@/lib/model/gloss';
import { headingOf, isLabelled } from '@/lib/model/parts-of';
import { BilingualBlock } from '../text/bilingual-block';
import { SectionLink } from './section-link';
import { sectionTitle } from './section-title';

interface Props {
  section: Section;
  source: string;
  gloss: ArticleGloss;
  locale: Locale;
  /** Whether the heading offers its link. */
  isLinked: boolean;
}

/** The heading of a section as the source has it, else the interface's quiet label, marked as ours. */
export function SectionHead({ section, source, gloss, locale, isLinked }: Props) {
  const heading = headingOf(section);
  const t = translator(locale);
  const { text } = sectionTitle(section, source, locale);
  const link = isLinked && <SectionLink id={section.id} title={text} locale={locale} />;
  if (heading) {
    return (
      <div className="head">
        <BilingualBlock block={heading} gloss={gloss} as="h2" />
        {link}
      </div>
    );
  }
  if (!isLabelled(section)) return null;
  return (
    <div className="head" lang={locale} dir={directionOf(locale)}>
      <h2 className="label">{text}</h2>
      <small title={t('article:editorialHint')}>{t('article:editorial')}</small>
      {link}
    </div>
  );
}
