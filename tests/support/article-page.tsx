import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { ArticleView } from '@/components/article/article-view';
import { Behaviour } from '@/components/shell/behaviour';
import { JsonLd } from '@/components/shell/json-ld';
import { Once } from '@/components/shell/once';
import { PageHead } from '@/components/shell/page-head';
import { SiteFooter } from '@/components/shell/site-footer';
import { SiteHeader } from '@/components/shell/site-header';
import { newsArticle } from '@/lib/export/news-article';
import { wordDetails } from '@/lib/export/word-details';
import { describePart } from '@/lib/i18n/describe-part';
import { directionOf, type Locale, otherLocale } from '@/lib/i18n/locales';
import type { Article } from '@/lib/model/article';
import type { ArticleGloss } from '@/lib/model/gloss';
import type { ArticleMeta } from '@/lib/model/meta';
import { routes } from '@/lib/routes';
import type { RenderedPage } from './render-job';

interface Content {
  article: Article;
  meta: ArticleMeta;
  gloss: ArticleGloss;
}

/**
 * What `app/[lang]/read/[slug]/page.tsx` and its layout make of an article, and its `words.json`, outside Next. `styles` are the
 * addresses of style sheets. It is not published yet (lib/publish/publish-page.ts).
 */
export function articlePage(
  { article, meta, gloss }: Content,
  locale: Locale,
  styles: readonly string[] = [],
): Omit<RenderedPage, 'detailsPath'> {
  const paths = { ar: routes.article('ar', meta.slug), en: routes.article('en', meta.slug) };
  const path = paths[locale];
  const head = (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {styles.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      <PageHead
        locale={locale}
        site={null}
        paths={paths}
        otherwise={paths.en}
        title={meta.title[locale]}
        description={meta.summary?.[locale] ?? null}
        type="article"
        published={meta.provenance.published}
      />
      <title>{meta.title[locale]}</title>
      <script src={routes.applyLook()} data-inline />
    </>
  );
  const body = (
    <>
      <JsonLd data={newsArticle(meta, gloss, { locale, url: null })} />
      <Once>
        <SiteHeader locale={locale} otherHref={routes.article(otherLocale(locale), meta.slug)} />
        <main>
          <ArticleView article={article} meta={meta} gloss={gloss} locale={locale} />
        </main>
        <SiteFooter locale={locale} />
        <Behaviour locale={locale} />
      </Once>
    </>
  );
  const printed = renderToStaticMarkup(<i data-title={meta.title.ar} data-path={path} />).slice(2, -5);
  const root = `<html lang="${locale}" dir="${directionOf(locale)}"${printed}>`;
  return {
    path,
    html: `<!DOCTYPE html>${root}<head>${renderToString(head)}</head><body>${renderToString(body)}</body></html>`,
    details: JSON.stringify(
      wordDetails(article, gloss, (part) => ({
        ar: describePart(part, 'ar'),
        en: describePart(part, 'en'),
      })),
    ),
  };
}
