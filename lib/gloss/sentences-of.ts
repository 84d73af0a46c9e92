import type { Article } from '../model/article';
import type { Sentence } from '../model/text';

/** Lists the sentences of an article, headings and list items too, in order. */
export function sentencesOf(article: Article): Sentence[] {
  return article.children
    .flatMap((child) => (child.type === 'WhiteSpaceNode' ? [] : child.children))
    .flatMap((block) => (block.type === 'WhiteSpaceNode' ? [] : block.children))
    .filter((child) => child.type === 'SentenceNode');
}
