import type { Locale } from '@/lib/i18n/locales';
import type { Article } from '@/lib/model/article';
import type { ArticleGloss } from '@/lib/model/gloss';
import { sectionsOf } from '@/lib/model/parts-of';
import { SectionView } from './section-view';

interface Props {
  article: Article;
  gloss: ArticleGloss;
  locale: Locale;
  /** The id of the text, by which the page is skipped to. */
  id?: string;
  /** Whether headings offer their links, as they do but on paper. */
  isLinked?: boolean;
}

/** The text of an article, section by section. */
export function ArticleText({ article, gloss, locale, id, isLinked = true }: Props) {
  return (
    <div className="text" id={id} lang="ar" dir="rtl">
      {sectionsOf(article).map((section) => (
        <SectionView
          key={section.id}
          section={section}
          source={article.source}
          gloss={gloss}
          locale={locale}
          isLinked={isLinked}
        />
      ))}
    </div>
  );
}
