import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { articleOf } from '@/app/article-of';
import { setDetailsAside } from '@/app/details-of';
import { ArticleView } from '@/components/article/article-view';
import { Behaviour } from '@/components/shell/behaviour';
import { JsonLd } from '@/components/shell/json-ld';
import { Once } from '@/components/shell/once';
import { PageHead } from '@/components/shell/page-head';
import { SiteFooter } from '@/components/shell/site-footer';
import { SiteHeader } from '@/components/shell/site-header';
import { siteMetadata } from '@/components/shell/site-metadata';
import { newsArticle } from '@/lib/export/news-article';
import { hasLocale, otherLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { downloadsOf } from '@/lib/model/downloads';
import { readPdfWish } from '@/lib/pdf-wish';
import { routes } from '@/lib/routes';
import { readSiteUrl } from '@/lib/site-url';

export async function generateMetadata({ params }: PageProps<'/[lang]/read/[slug]'>): Promise<Metadata> {
  const { lang, slug } = await params;
  if (!hasLocale(lang)) notFound();
  const { meta } = articleOf(slug);
  return {
    ...siteMetadata(lang),
    title: `${meta.title[lang]} · ${translator(lang)('name')}`,
    ...(meta.summary && { description: meta.summary[lang] }),
  };
}

/** The reading page of an article. */
export default async function ReadPage({ params }: PageProps<'/[lang]/read/[slug]'>) {
  const { lang, slug } = await params;
  if (!hasLocale(lang)) notFound();
  const { article, gloss, meta } = articleOf(slug);
  if (lang === 'ar') setDetailsAside(slug);
  const site = readSiteUrl(process.env.SITE_URL);
  const files = [...downloadsOf(gloss), ...(readPdfWish(process.env.PDF) ? ['pdf' as const] : [])];
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
      <Once>
        <SiteHeader locale={lang} otherHref={routes.article(otherLocale(lang), slug)} />
        <main>
          <ArticleView article={article} meta={meta} gloss={gloss} locale={lang} files={files} />
        </main>
        <SiteFooter locale={lang} />
        <Behaviour locale={lang} />
      </Once>
    </>
  );
}
