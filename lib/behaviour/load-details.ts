import type { ArticleDetails, SentenceDetail, WordDetail } from '@/lib/model/word-details';

let loading: Promise<ArticleDetails> | null = null;

/** The details of the article's words, fetched once, on first need; `null` when they cannot be had, to be tried again. */
export async function loadDetails(reader: HTMLElement): Promise<ArticleDetails | null> {
  const url = reader.dataset.details ?? '';
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

/** What is known of a word and of its sentence, by the id of its element: `t-k3f9a2q.3`. */
export function detailOf(
  word: HTMLElement,
  details: ArticleDetails | null,
): { index: number; word: WordDetail | undefined; sentence: SentenceDetail | undefined } {
  const dot = word.id.lastIndexOf('.');
  const index = Number(word.id.slice(dot + 1));
  const sentence = details?.[word.id.slice(0, dot) as keyof ArticleDetails];
  return { index, sentence, word: sentence?.w[index - 1] };
}
