import { alignGloss } from '@/lib/gloss/align-gloss';
import { checkGloss } from '@/lib/gloss/check-gloss';
import { readConllu } from '@/lib/gloss/read-conllu';
import type { Article } from '@/lib/model/article';
import type { ArticleGloss } from '@/lib/model/gloss';
import type { Issue } from '@/lib/model/issue';

/** Reads an English layer as content is read: what fits the article, and every error in the file. */
export function readLayer(text: string, article: Article): { gloss: ArticleGloss; errors: Issue[] } {
  const file = readConllu(text);
  const { gloss, issues } = alignGloss(file.sentences, article);
  const all = [...file.issues, ...issues, ...checkGloss(file.sentences)];
  return { gloss, errors: all.filter(({ severity }) => severity === 'error') };
}

/** Tells whether an issue has a code, a message, and a place that is in the text. */
export function isPlaced(text: string, { code, message, position: { start } }: Issue): boolean {
  const line = text.split('\n')[start.line - 1];
  const isIn = line !== undefined && start.column >= 1 && start.column <= line.length + 1;
  return /^[a-z0-9-]+$/.test(code) && message !== '' && isIn;
}
