import { notFound } from 'next/navigation';
import { listedArticle } from '@/app/listed-article';
import { ArticleList } from '@/components/article/article-list';
import { PageHead } from '@/components/shell/page-head';
import { SiteFooter } from '@/components/shell/site-footer';
import { SiteHeader } from '@/components/shell/site-header';
import { listArticles } from '@/lib/content/list-articles';
import { hasLocale, otherLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { routes } from '@/lib/routes';
import { readSiteUrl } from '@/lib/site-url';

/** The list of articles. */
export default async function Home({ params }: PageProps<'/[lang]'>) {
  const { lang } = await params;
  if (!hasLocale(lang)) notFound();
  const t = translator(lang);
  const articles = listArticles().map(listedArticle);
  return (
    <>
      <PageHead
        locale={lang}
        site={readSiteUrl(process.env.SITE_URL)}
        paths={{ ar: routes.home('ar'), en: routes.home('en') }}
        otherwise={routes.entry()}
        title={t('name')}
        description={t('description')}
        type="website"
      />
      <SiteHeader locale={lang} otherHref={routes.home(otherLocale(lang))} />
      <main id="text">
        <h1 className="page-title">{t('tagline')}</h1>
        <ArticleList articles={articles} locale={lang} />
      </main>
      <SiteFooter locale={lang} />
    </>
  );
}
