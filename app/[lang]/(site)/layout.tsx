import '../../globals.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Document } from '@/components/shell/document';
import { siteMetadata } from '@/components/shell/site-metadata';
import { hasLocale, locales } from '@/lib/i18n/locales';

export { siteViewport as viewport } from '@/components/shell/site-viewport';

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((lang) => ({ lang }));
}

export async function generateMetadata({ params }: LayoutProps<'/[lang]'>): Promise<Metadata> {
  const { lang } = await params;
  return hasLocale(lang) ? siteMetadata(lang) : notFound();
}

/** Every page in an interface language but the articles. */
export default async function SiteLayout({ children, params }: LayoutProps<'/[lang]'>) {
  const { lang } = await params;
  if (!hasLocale(lang)) notFound();
  return <Document locale={lang}>{children}</Document>;
}
