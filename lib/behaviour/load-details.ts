import type { ArticleDetails, PhraseDetail, WordDetail } from '@/lib/model/word-details';
import { unpackWord } from './unpack-word';
import { sourceOf } from './word-text';

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

/** What is known of a word and of the phrase that it belongs to, by the id of its element: `t-k3f9a2q.3`. */
export function detailOf(
  word: HTMLElement,
  details: ArticleDetails,
): { index: number; detail: WordDetail; phrase: PhraseDetail | undefined } {
  const dot = word.id.lastIndexOf('.');
  const sentence = word.id.slice(0, dot);
  const index = Number(word.id.slice(dot + 1));
  const place = { sentence, index, source: sourceOf(word), locale: document.documentElement.lang };
  return {
    index,
    detail: unpackWord(details, place),
    phrase: details.phrases[sentence as keyof ArticleDetails['phrases']]?.find(
      ([from, to]) => from <= index && index <= to,
    ),
  };
}
