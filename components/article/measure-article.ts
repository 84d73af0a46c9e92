import type { Article } from '@/lib/model/article';
import type { Measures } from '@/lib/model/listed-article';
import { blocksOf, sectionsOf, sentencesOf } from '@/lib/model/parts-of';

/** Arabic words read aloud in a minute, the mean of Trauzettel-Klosinski & Dietz, IReST (2012): a learner's pace, not a native's. */
const wordsAMinute = 138;

/** Counts what a reader would like to know before reading. */
export function measureArticle(article: Article): Measures {
  const sentences = sectionsOf(article).flatMap(blocksOf).flatMap(sentencesOf);
  const words = sentences.flatMap(({ children }) =>
    children.filter(({ type }) => type === 'WordNode'),
  ).length;
  return { words, sentences: sentences.length, minutes: Math.max(1, Math.round(words / wordsAMinute)) };
}
