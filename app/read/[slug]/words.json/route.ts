import { takeDetails } from '@/app/details-of';
import { listArticles } from '@/lib/content/list-articles';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return listArticles().map((slug) => ({ slug }));
}

/** What the card shows of each word, for both interface languages; fetched when the first word is opened. */
export async function GET(_request: Request, { params }: RouteContext<'/read/[slug]/words.json'>) {
  return new Response(takeDetails((await params).slug), { headers: { 'content-type': 'application/json' } });
}
