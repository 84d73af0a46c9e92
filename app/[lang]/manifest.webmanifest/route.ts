import { notFound } from 'next/navigation';
import { siteManifest } from '@/components/shell/site-manifest';
import { hasLocale, locales } from '@/lib/i18n/locales';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return locales.map((lang) => ({ lang }));
}

/** What a device is told that installs the site: one in each language, since the name and its direction are. */
export async function GET(_request: Request, { params }: RouteContext<'/[lang]/manifest.webmanifest'>) {
  const { lang } = await params;
  if (!hasLocale(lang)) notFound();
  return Response.json(siteManifest(lang));
}
