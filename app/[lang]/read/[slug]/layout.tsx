import '../../../globals.css';
import { notFound } from 'next/navigation';
import { articleOf } from '@/app/article-of';
import { Document } from '@/components/shell/document';
import { listArticles } from '@/lib/content/list-articles';
import { hasLocale, locales } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { readSiteUrl } from '@/lib/site-url';

export { siteViewport as viewport } from '@/components/shell/site-viewport';

export const dynamicParams = false;

export function generateStaticParams() {
  return listArticles().flatMap((slug) => locales.map((lang) => ({ lang, slug })));
}

/** The document of an article: it says what stands in the margins on paper. */
export default async function ArticleLayout({ children, params }: LayoutProps<'/[lang]/read/[slug]'>) {
  const { lang, slug } = await params;
  if (!hasLocale(lang)) notFound();
  const printed = {
    title: articleOf(slug).meta.title.ar,
    path: routes.article(lang, slug),
    origin: readSiteUrl(process.env.SITE_URL),
  };
  return (
    <Document locale={lang} printed={printed}>
      {children}
    </Document>
  );
}
