import { notFound } from 'next/navigation';
import { listArticles } from '@/lib/content/list-articles';
import { loadArticle } from '@/lib/content/load-article';
import { wordDetails } from '@/lib/export/word-details';
import { describePart } from '@/lib/i18n/describe-part';
import { hasLocale, locales } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return locales.flatMap((lang) => listArticles().map((slug) => ({ lang, slug })));
}

/** What the card shows of each word, in the interface's language; fetched when the first word is opened. */
export async function GET(_request: Request, { params }: RouteContext<'/[lang]/read/[slug]/words.json'>) {
  const { lang, slug } = await params;
  if (!hasLocale(lang)) notFound();
  const { article, gloss } = loadArticle(slug);
  const t = translator(lang);
  return Response.json(wordDetails(article, gloss, (part) => describePart(part, t)));
}
