import type { Article } from '../model/article';
import type { ArticleGloss } from '../model/gloss';
import { sentencesOf } from './sentences-of';

export interface Coverage {
  /** Words with a gloss, of all. */
  words: { glossed: number; all: number };
  /** Sentences with an English text, of all that have words. */
  sentences: { translated: number; all: number };
  phrases: number;
}

/** Counts how much of an article its English layer covers. An article without words is covered by nothing: 0 of 0. */
export function measureCoverage(article: Article, gloss: ArticleGloss): Coverage {
  const coverage = { words: { glossed: 0, all: 0 }, sentences: { translated: 0, all: 0 }, phrases: 0 };
  for (const sentence of sentencesOf(article)) {
    const words = sentence.children.filter(({ type }) => type === 'WordNode').length;
    if (words === 0) continue;
    const entry = gloss.get(sentence.data.id);
    coverage.words.all += words;
    coverage.words.glossed += entry?.words.filter((word) => word.gloss !== null).length ?? 0;
    coverage.sentences.all++;
    if (entry?.english) coverage.sentences.translated++;
    coverage.phrases += entry?.phrases.length ?? 0;
  }
  return coverage;
}
