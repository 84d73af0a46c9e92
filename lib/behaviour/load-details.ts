import type { ArticleDetails, PhraseDetail, WordDetail } from '@/lib/model/word-details';
import { unpackWord } from './unpack-word';
import { placeOf, type WordPlace } from './word-place';
import { sourceOf } from './word-text';

let loading: Promise<ArticleDetails> | null = null;
let loaded: ArticleDetails | undefined;

/** The details that have come; `undefined` as long as they have not. */
export const detailsAtHand = () => loaded;

/** The details of the article's words, fetched once, on first need; `null` when they cannot be had, to be tried again. */
export async function loadDetails(reader: HTMLElement): Promise<ArticleDetails | null> {
  loading ??= fetch(reader.dataset.details ?? '').then((response) => {
    if (!response.ok) throw new Error(response.statusText);
    return response.json() as Promise<ArticleDetails>;
  });
  try {
    loaded = await loading;
    return loaded;
  } catch {
    loading = null;
    return null;
  }
}

/** What is known of a word, nothing without details, and of the phrase that it belongs to, and where it stands. */
export function detailOf(
  word: HTMLElement,
  details: ArticleDetails | null | undefined,
  place = placeOf(word),
): { place: WordPlace; detail: WordDetail; phrase: PhraseDetail | undefined } {
  const { sentence, index } = place;
  const locale = document.documentElement.lang;
  return {
    place,
    detail: details ? unpackWord(details, { sentence, index, source: sourceOf(word), locale }) : {},
    phrase: details?.phrases[sentence]?.find(([from, to]) => from <= index && index <= to),
  };
}
