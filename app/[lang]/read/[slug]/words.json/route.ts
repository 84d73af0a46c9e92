import { loadArticle } from '@/lib/content/load-article';
import { wordDetails } from '@/lib/export/word-details';

export const dynamic = 'force-static';

/** What the card shows of each word, fetched when the first word is opened. */
export async function GET(_request: Request, { params }: RouteContext<'/[lang]/read/[slug]/words.json'>) {
  const { slug } = await params;
  const { article, gloss } = loadArticle(slug);
  return Response.json(wordDetails(article, gloss));
}
