import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticleView } from '@/components/article/article-view';
import { PageMargins } from '@/components/article/page-margins';
import { Behaviour } from '@/components/shell/behaviour';
import { JsonLd } from '@/components/shell/json-ld';
import { PageHead } from '@/components/shell/page-head';
import { SiteFooter } from '@/components/shell/site-footer';
import { SiteHeader } from '@/components/shell/site-header';
import { listArticles } from '@/lib/content/list-articles';
import { loadArticle } from '@/lib/content/load-article';
import { newsArticle } from '@/lib/export/news-article';
import { hasLocale, otherLocale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { readSiteUrl } from '@/lib/site-url';

export function generateStaticParams() {
  return listArticles().map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps<'/[lang]/read/[slug]'>): Promise<Metadata> {
  const { lang, slug } = await params;
  if (!hasLocale(lang)) notFound();
  const { meta } = loadArticle(slug);
  return {
    title: meta.title[lang],
    ...(meta.summary && { description: meta.summary[lang] }),
  };
}

/** The reading page of an article. */
export default async function ReadPage({ params }: PageProps<'/[lang]/read/[slug]'>) {
  const { lang, slug } = await params;
  if (!hasLocale(lang)) notFound();
  const { article, gloss, meta } = loadArticle(slug);
  const site = readSiteUrl(process.env.SITE_URL);
  const paths = { ar: routes.article('ar', slug), en: routes.article('en', slug) };
  return (
    <>
      <PageHead
        locale={lang}
        site={site}
        paths={paths}
        otherwise={paths.en}
        title={meta.title[lang]}
        description={meta.summary?.[lang] ?? null}
        type="article"
        published={meta.provenance.published}
      />
      <JsonLd data={newsArticle(meta, gloss, { locale: lang, url: site && site + paths[lang] })} />
      <PageMargins title={meta.title.ar} path={routes.article(lang, slug)} locale={lang} />
      <SiteHeader locale={lang} otherHref={routes.article(otherLocale(lang), slug)} />
      <main>
        <ArticleView article={article} meta={meta} gloss={gloss} locale={lang} />
      </main>
      <SiteFooter locale={lang} />
      <Behaviour locale={lang} />
    </>
  );
}
