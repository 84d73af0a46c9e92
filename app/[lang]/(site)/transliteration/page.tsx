import '../../../styles/transliteration.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageHead } from '@/components/shell/page-head';
import { SiteFooter } from '@/components/shell/site-footer';
import { SiteHeader } from '@/components/shell/site-header';
import { KeyView } from '@/components/transliteration/key-view';
import { transliterationKey } from '@/lib/gloss/key/transliteration-key';
import { hasLocale, otherLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { routes } from '@/lib/routes';
import { readSiteUrl } from '@/lib/site-url';

export async function generateMetadata({ params }: PageProps<'/[lang]/transliteration'>): Promise<Metadata> {
  const { lang } = await params;
  if (!hasLocale(lang)) notFound();
  const t = translator(lang);
  return { title: t('transliteration:title'), description: t('transliteration:description') };
}

/** The key to the transliteration. */
export default async function TransliterationPage({ params }: PageProps<'/[lang]/transliteration'>) {
  const { lang } = await params;
  if (!hasLocale(lang)) notFound();
  const t = translator(lang);
  const paths = { ar: routes.transliteration('ar'), en: routes.transliteration('en') };
  return (
    <>
      <PageHead
        locale={lang}
        site={readSiteUrl(process.env.SITE_URL)}
        paths={paths}
        otherwise={paths.en}
        title={t('transliteration:title')}
        description={t('transliteration:description')}
        type="website"
      />
      <SiteHeader locale={lang} otherHref={paths[otherLocale(lang)]} />
      <main id="text">
        <KeyView transliterationKey={transliterationKey()} locale={lang} />
      </main>
      <SiteFooter locale={lang} />
    </>
  );
}
