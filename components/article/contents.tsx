import { directionOf, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Section } from '@/lib/model/article';
import { headingOf } from '@/lib/model/parts-of';
import { fragments } from '@/lib/routes';
import { PlainBlock } from '../text/plain-block';
import { sectionTitle } from './section-title';

interface Props {
  sections: readonly Section[];
  source: string;
  locale: Locale;
}

/** The sections of the article, as links. */
export function Contents({ sections, source, locale }: Props) {
  const t = translator(locale);
  return (
    <details className="contents">
      <summary>{t('article:contents')}</summary>
      <ol>
        {sections.map((section) => {
          const { text, lang } = sectionTitle(section, source, locale);
          const heading = headingOf(section);
          return (
            <li key={section.id}>
              <a href={fragments.section(section.id)}>
                <bdi lang={lang} dir={directionOf(lang)}>
                  {heading ? <PlainBlock block={heading} /> : text}
                </bdi>
              </a>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
