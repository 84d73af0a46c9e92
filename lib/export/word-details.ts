import { isAttachedPronoun } from '../gloss/is-attached-pronoun';
import { sentencesOf } from '../gloss/sentences-of';
import type { Article } from '../model/article';
import type { ArticleGloss, Features, GlossSource, Part, PhraseKind, Upos, WordGloss } from '../model/gloss';

/** What the card shows of a word, with one-letter keys since an article has hundreds. What is unknown is left out. */
export interface WordDetail {
  /** Gloss in context. */
  g?: string;
  /** Vocalised form. */
  v?: string;
  /** Transliteration. */
  t?: string;
  /** Lemma, of the stem: `وَزِير` of `ووزير`; so are root, part of speech and features. */
  l?: string;
  /** Root. */
  r?: string;
  u?: Upos;
  f?: Features;
  /** Parts, form and gloss, of a word with clitics. */
  p?: [form: string, gloss: string][];
  /** Where the gloss comes from. */
  s?: GlossSource;
}

export interface PhraseDetail {
  /** First and last word, by index from 1. */
  from: number;
  to: number;
  kind: PhraseKind;
  gloss: string;
}

export interface SentenceDetails {
  /** Word 1 is at 0; `null` where nothing is known. */
  words: (WordDetail | null)[];
  phrases?: PhraseDetail[];
}

/** By sentence id. */
export type WordDetails = Record<string, SentenceDetails>;

/**
 * Gathers what the word card shows, as JSON: sentences that have a gloss, in the order of the article.
 *
 * English sentences and the text are on the page already and are not repeated. An article without gloss gives `{}`.
 */
export function wordDetails(article: Article, gloss: ArticleGloss): WordDetails {
  const details: WordDetails = {};
  for (const { data } of sentencesOf(article)) {
    const sentence = gloss.get(data.id);
    if (!sentence || sentence.words.length === 0) continue;
    const words: (WordDetail | null)[] = [];
    for (const word of sentence.words) {
      while (words.length < word.index - 1) words.push(null);
      words.push(wordDetail(word));
    }
    details[data.id] = { words, ...(sentence.phrases.length > 0 && { phrases: sentence.phrases }) };
  }
  return details;
}

function wordDetail(word: WordGloss): WordDetail {
  const { gloss, vocalised, transliteration, source, parts } = word;
  const stem = stemOf(parts);
  return {
    ...(gloss !== null && { g: gloss }),
    ...(vocalised !== null && { v: vocalised }),
    ...(transliteration !== null && { t: transliteration }),
    ...(stem.lemma !== null && { l: stem.lemma }),
    ...(stem.root !== null && { r: stem.root }),
    u: stem.upos,
    ...(Object.keys(stem.features).length > 0 && { f: stem.features }),
    ...(parts.length > 1 && { p: parts.map(({ form, gloss }) => [form, gloss ?? '']) }),
    ...(source !== null && { s: source }),
  };
}

/** The part that is no clitic: the last that is no attached pronoun (`وزير` of `ووزير`, `تأثير` of `تأثيره`, `ل` of `له`). */
function stemOf(parts: readonly [Part, ...Part[]]): Part {
  return parts.filter((_, at) => !isAttachedPronoun(parts, at)).at(-1) ?? parts[0];
}
