import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticleView } from '@/components/article/article-view';
import { PageMargins } from '@/components/article/page-margins';
import { Behaviour } from '@/components/shell/behaviour';
import { SiteFooter } from '@/components/shell/site-footer';
import { SiteHeader } from '@/components/shell/site-header';
import { listArticles } from '@/lib/content/list-articles';
import { loadArticle } from '@/lib/content/load-article';
import { hasLocale, otherLocale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

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
    alternates: {
      languages: { ar: routes.article('ar', slug), en: routes.article('en', slug) },
    },
  };
}

/** The reading page of an article. */
export default async function ReadPage({ params }: PageProps<'/[lang]/read/[slug]'>) {
  const { lang, slug } = await params;
  if (!hasLocale(lang)) notFound();
  const { article, gloss, meta } = loadArticle(slug);
  return (
    <>
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
