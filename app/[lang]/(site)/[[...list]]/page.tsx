import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listedArticles } from '@/app/listed-articles';
import { ArticleList } from '@/components/article/article-list';
import { ListWays } from '@/components/article/list-ways';
import { Once } from '@/components/shell/once';
import { PageHead } from '@/components/shell/page-head';
import { SiteFooter } from '@/components/shell/site-footer';
import { SiteHeader } from '@/components/shell/site-header';
import { formatNumber } from '@/lib/i18n/format';
import { hasLocale, type Locale, otherLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { countOlderParts, type ListPart, placeOfPart } from '@/lib/model/list-parts';
import { routes } from '@/lib/routes';
import { readSiteUrl } from '@/lib/site-url';

/** The newest articles stand at `/en/`, older ones at `/en/articles/2/`. */
export function generateStaticParams() {
  const older = Array.from({ length: countOlderParts(listedArticles().length) }, (_, index) => index + 1);
  return [{ list: [] }, ...older.map((part) => ({ list: ['articles', `${part}`] }))];
}

const partOf = (list: string[] | undefined): ListPart => (list?.[1] ? Number(list[1]) : 'newest');

/** What a part of older articles is called; the page of the newest is the site's first, and goes by the name of the site. */
function titleOf(part: ListPart, locale: Locale): string | null {
  return part === 'newest' ? null : translator(locale)('listPart', { part: formatNumber(locale, part) });
}

export async function generateMetadata({ params }: PageProps<'/[lang]/[[...list]]'>): Promise<Metadata> {
  const { lang, list } = await params;
  if (!hasLocale(lang)) notFound();
  const title = titleOf(partOf(list), lang);
  return title ? { title } : {};
}

/** A part of the list of articles. */
export default async function ListPage({ params }: PageProps<'/[lang]/[[...list]]'>) {
  const { lang, list } = await params;
  if (!hasLocale(lang)) notFound();
  const t = translator(lang);
  const part = partOf(list);
  const title = titleOf(part, lang);
  const articles = listedArticles();
  const place = placeOfPart(part, articles.length);
  return (
    <>
      <PageHead
        locale={lang}
        site={readSiteUrl(process.env.SITE_URL)}
        paths={{ ar: routes.list('ar', part), en: routes.list('en', part) }}
        otherwise={part === 'newest' ? routes.entry() : routes.list('en', part)}
        title={title ?? t('name')}
        description={t('description')}
        type="website"
      />
      <Once>
        <SiteHeader locale={lang} otherHref={routes.list(otherLocale(lang), part)} />
        <main id="text">
          <h1 className="page-title">{title ?? t('tagline')}</h1>
          <ArticleList articles={articles.slice(place.start, place.end)} locale={lang} />
          <ListWays place={place} count={articles.length} locale={lang} />
        </main>
        <SiteFooter locale={lang} />
      </Once>
    </>
  );
}
