import { sentencesOf } from '@/lib/gloss/sentences-of';
import type { Article } from '@/lib/model/article';
import type { ArticleGloss, WordGloss } from '@/lib/model/gloss';

/** An English layer that says texts in turn wherever English or vowels can be said. */
export function glossesOf(article: Article, texts: readonly string[]): ArticleGloss {
  let at = 0;
  const next = () => texts[at++ % texts.length] ?? '';
  const wordOf = (form: string, index: number): WordGloss => {
    const lemma = next();
    const part = {
      form,
      lemma,
      upos: 'NOUN',
      features: {},
      gloss: next(),
      vocalised: form,
      root: next(),
    } as const;
    return {
      index,
      form,
      gloss: next(),
      vocalised: form,
      transliteration: next(),
      source: 'guess',
      parts: [part],
    };
  };
  return new Map(
    sentencesOf(article).map(({ data: { id }, children }) => {
      const words = children.filter((token) => token.type === 'WordNode');
      const sentence = {
        id,
        english: next(),
        words: words.map((word) => wordOf(word.children.map(({ value }) => value).join(''), word.data.index)),
        phrases: words.length > 2 ? [{ from: 1, to: 2, kind: 'name' as const, gloss: next() }] : [],
      };
      return [id, sentence];
    }),
  );
}
