import '../globals.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { preload } from 'react-dom';
import { directionOf, hasLocale, locales } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { routes } from '@/lib/routes';

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((lang) => ({ lang }));
}

export async function generateMetadata({ params }: LayoutProps<'/[lang]'>): Promise<Metadata> {
  const { lang } = await params;
  if (!hasLocale(lang)) notFound();
  const t = translator(lang);
  return { title: { default: t('name'), template: `%s · ${t('name')}` }, description: t('description') };
}

/** Every page in an interface language: its language, its direction, its style. */
export default async function LocaleLayout({ children, params }: LayoutProps<'/[lang]'>) {
  const { lang } = await params;
  if (!hasLocale(lang)) notFound();
  for (const weight of [400, 700] as const)
    preload(routes.face(weight), { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  return (
    <html lang={lang} dir={directionOf(lang)}>
      <head>
        <script src={routes.applyLook()} data-inline />
      </head>
      <body>{children}</body>
    </html>
  );
}
