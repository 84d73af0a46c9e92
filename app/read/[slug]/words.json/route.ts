import { articleOf } from '@/app/article-of';
import { listArticles } from '@/lib/content/list-articles';
import { wordDetails } from '@/lib/export/word-details';
import { describePart } from '@/lib/i18n/describe-part';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return listArticles().map((slug) => ({ slug }));
}

/** What the card shows of each word, for both interface languages; fetched when the first word is opened. */
export async function GET(_request: Request, { params }: RouteContext<'/read/[slug]/words.json'>) {
  const { article, gloss } = articleOf((await params).slug);
  return Response.json(
    wordDetails(article, gloss, (part) => ({
      ar: describePart(part, 'ar'),
      en: describePart(part, 'en'),
    })),
  );
}
