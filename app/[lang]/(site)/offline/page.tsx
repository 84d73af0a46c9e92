import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { KeptArticles } from '@/components/shell/kept-articles';
import { SiteFooter } from '@/components/shell/site-footer';
import { SiteHeader } from '@/components/shell/site-header';
import { hasLocale, otherLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[lang]/offline'>): Promise<Metadata> {
  const { lang } = await params;
  if (!hasLocale(lang)) notFound();
  return { title: translator(lang)('offline:title'), robots: { index: false } };
}

/** The page for what is not kept, shown by the worker in the place of a page that cannot be fetched. */
export default async function OfflinePage({ params }: PageProps<'/[lang]/offline'>) {
  const { lang } = await params;
  if (!hasLocale(lang)) notFound();
  return (
    <>
      <SiteHeader locale={lang} otherHref={routes.offline(otherLocale(lang))} />
      <main id="text">
        <KeptArticles locale={lang} />
      </main>
      <SiteFooter locale={lang} />
    </>
  );
}
