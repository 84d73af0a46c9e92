import type { Article } from '@/lib/model/article';
import type { ArticleGloss } from '@/lib/model/gloss';
import type { ArticleMeta } from '@/lib/model/meta';
import { titleOf } from '@/lib/model/parts-of';
import { BilingualBlock } from '../text/bilingual-block';

interface Props {
  article: Article;
  meta: ArticleMeta;
  gloss: ArticleGloss;
}

/** Tells whether the title that is shown is ours and not the source's, which must be said. */
export function isTitleOurs(article: Article, meta: ArticleMeta): boolean {
  return meta.titleIsEditorial && !titleOf(article);
}

/** The title, the source's own where it has one, else that of `article.yaml`, with its English. */
export function ArticleTitle({ article, meta, gloss }: Props) {
  const own = titleOf(article);
  return (
    <>
      <div lang="ar" dir="rtl">
        {own ? <BilingualBlock block={own} gloss={gloss} as="h1" /> : <h1>{meta.title.ar}</h1>}
      </div>
      {!own && (
        <p className="title-en" lang="en" dir="ltr">
          {meta.title.en}
        </p>
      )}
    </>
  );
}
