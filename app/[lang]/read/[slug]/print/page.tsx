import '../../../../styles/print-page.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { articleOf } from '@/app/article-of';
import { vocabularyOf } from '@/app/vocabulary-of';
import { PrintPanel } from '@/components/print/print-panel';
import { PrintSheet } from '@/components/print/print-sheet';
import { Once } from '@/components/shell/once';
import { SiteFooter } from '@/components/shell/site-footer';
import { SiteHeader } from '@/components/shell/site-header';
import { siteMetadata } from '@/components/shell/site-metadata';
import { hasLocale, otherLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { routes } from '@/lib/routes';
import { readSiteUrl } from '@/lib/site-url';

/** Named as the article: the name goes into the PDF. Search engines are led to the article itself. */
export async function generateMetadata({
  params,
}: PageProps<'/[lang]/read/[slug]/print'>): Promise<Metadata> {
  const { lang, slug } = await params;
  if (!hasLocale(lang)) notFound();
  return {
    ...siteMetadata(lang),
    title: `${articleOf(slug).meta.title[lang]} · ${translator(lang)('name')}`,
    robots: { index: false },
  };
}

/** An article as it comes out on paper, and the choices for that. */
export default async function PrintPage({ params }: PageProps<'/[lang]/read/[slug]/print'>) {
  const { lang, slug } = await params;
  if (!hasLocale(lang)) notFound();
  const loaded = articleOf(slug);
  const { article, gloss, meta } = loaded;
  const site = readSiteUrl(process.env.SITE_URL);
  return (
    <>
      <link rel="canonical" href={(site ?? '') + routes.article(lang, slug)} />
      <Once>
        <SiteHeader locale={lang} otherHref={routes.print(otherLocale(lang), slug)} />
        <main className="print-page" id="text">
          <PrintPanel slug={slug} locale={lang} hasGloss={gloss.size > 0} />
          <section className="preview" aria-label={translator(lang)('print:preview')}>
            <PrintSheet
              article={article}
              meta={meta}
              gloss={gloss}
              vocabulary={vocabularyOf(loaded)}
              locale={lang}
              site={site}
            />
          </section>
        </main>
        <SiteFooter locale={lang} />
      </Once>
    </>
  );
}
