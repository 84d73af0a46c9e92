import type { ArticleDetails } from '@/lib/model/word-details';

let loading: Promise<ArticleDetails> | null = null;

/** The details of the article's words, fetched once, on first need; `null` when they cannot be had, to be tried again. */
export async function loadDetails(url: string): Promise<ArticleDetails | null> {
  loading ??= fetch(url).then((response) => {
    if (!response.ok) throw new Error(`${response.status} ${url}`);
    return response.json() as Promise<ArticleDetails>;
  });
  try {
    return await loading;
  } catch {
    loading = null;
    return null;
  }
}
