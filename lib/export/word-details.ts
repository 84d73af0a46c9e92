import { helpfulMarks } from '../gloss/helpful-marks';
import { isAttachedPronoun } from '../gloss/is-attached-pronoun';
import { layMarks } from '../gloss/lay-marks';
import { sentencesOf } from '../gloss/sentences-of';
import type { Article } from '../model/article';
import type { ArticleGloss, Part, SentenceGloss, WordGloss } from '../model/gloss';
import type { ArticleDetails, SentenceDetail, WordDetail } from '../model/word-details';

/** Says what kind of word a part is, for the reader: `noun, feminine, genitive`. */
type DescribePart = (part: Part) => string;

/**
 * Gathers what the word card shows, as JSON: sentences that have a gloss, in the order of the article.
 *
 * Lemma, root and kind are those of a word's stem: of وزير in `ووزير`. What the page has already (the text, the English sentence) is
 * not repeated, what is unknown is left out. An article without gloss gives `{}`.
 */
export function wordDetails(article: Article, gloss: ArticleGloss, describe: DescribePart): ArticleDetails {
  const details: Record<string, SentenceDetail> = {};
  for (const { data } of sentencesOf(article)) {
    const sentence = gloss.get(data.id);
    if (sentence && sentence.words.length > 0) details[data.id] = sentenceDetail(sentence, describe);
  }
  return details;
}

function sentenceDetail({ words, phrases }: SentenceGloss, describe: DescribePart): SentenceDetail {
  const last = words.at(-1)?.index ?? 0;
  const w: WordDetail[] = Array.from({ length: last }, () => ({}));
  for (const word of words) w[word.index - 1] = wordDetail(word, describe);
  if (phrases.length === 0) return { w };
  return { w, p: phrases.map(({ from, to, kind, gloss }) => [from, to, kind, gloss]) };
}

function wordDetail(word: WordGloss, describe: DescribePart): WordDetail {
  const { form, gloss, transliteration, source, parts } = word;
  const vocalised = word.vocalised && layMarks(form, word.vocalised);
  const helped = helpfulMarks(word);
  const stem = stemOf(parts);
  const kind = describe(stem);
  return {
    ...(gloss && { g: gloss }),
    ...(vocalised && { v: vocalised }),
    ...(helped !== form && { h: helped }),
    ...(transliteration && { t: transliteration }),
    ...(stem.lemma && { l: stem.lemma }),
    ...(stem.root && { r: stem.root }),
    ...(kind && { k: kind }),
    ...(parts.length > 1 && { p: parts.map(({ form, gloss }) => [form, gloss ?? '']) }),
    ...(source && { s: source }),
  };
}

/** The part that is no clitic: the last that is no attached pronoun (`وزير` of `ووزير`, `تأثير` of `تأثيره`, `ل` of `له`). */
function stemOf(parts: readonly [Part, ...Part[]]): Part {
  return parts.filter((_, at) => !isAttachedPronoun(parts, at)).at(-1) ?? parts[0];
}
