import type { Article } from '../model/article';
import type { ArticleGloss, SentenceGloss } from '../model/gloss';
import type { Issue } from '../model/issue';
import type { Sentence, SentenceId } from '../model/text';
import { alignWords } from './align-words';
import { type ConlluSentence, commentOf } from './conllu';
import { readPhrases } from './read-phrases';
import type { Report } from './report';
import { sentencesOf } from './sentences-of';

export interface Alignment {
  gloss: ArticleGloss;
  /** With positions in the gloss file. */
  issues: Issue[];
  /** Sentences with words that the file does not have. */
  missing: Sentence[];
}

/**
 * Joins a gloss file to the article that it is about, sentence by sentence by `sent_id`, word by word by the letters.
 *
 * What does not fit is reported, with the first place where the two differ, and left out: no word ever has another's gloss. Sentences
 * that the reader found broken are left out without another word.
 */
export function alignGloss(file: readonly ConlluSentence[], article: Article): Alignment {
  const issues: Issue[] = [];
  const report: Report = (code, message, position, severity = 'error') => {
    issues.push({ code, message, severity, position });
  };
  const parsed = new Map<string, Sentence>(
    sentencesOf(article).map((sentence) => [sentence.data.id, sentence]),
  );
  const gloss = new Map<SentenceId, SentenceGloss>();
  const seen = new Set<string>();
  for (const sentence of file) {
    const id = commentOf(sentence, 'sent_id');
    const node = id?.value ? parsed.get(id.value) : undefined;
    if (!id?.value) report('sentence-without-id', '`# sent_id = …` is missing', sentence.position);
    else if (seen.has(id.value)) {
      report('sentence-twice', `the sentence \`${id.value}\` has been there already`, id.position);
    } else if (!node) report('sentence-unknown', `the article has no sentence \`${id.value}\``, id.position);
    else if (!sentence.isBroken) {
      const aligned = alignSentence(sentence, node, article.source, report);
      if (aligned) gloss.set(node.data.id, aligned);
    }
    if (id?.value) seen.add(id.value);
  }
  const missing = [...parsed.values()].filter(
    ({ data, children }) => !seen.has(data.id) && children.some(({ type }) => type === 'WordNode'),
  );
  return { gloss, issues, missing };
}

function alignSentence(
  file: ConlluSentence,
  sentence: Sentence,
  source: string,
  report: Report,
): SentenceGloss | null {
  const text = source.slice(sentence.position.start.offset, sentence.position.end.offset);
  if (!isSameText(file, text, report)) return null;
  const words = alignWords(file, sentence, text, report);
  const count = sentence.children.filter(({ type }) => type === 'WordNode').length;
  return {
    id: sentence.data.id,
    english: commentOf(file, 'text_en')?.value?.trim() || null,
    words,
    phrases: readPhrases(file, count, report),
  };
}

function isSameText(file: ConlluSentence, text: string, report: Report): boolean {
  const comment = commentOf(file, 'text');
  if (!comment) {
    report('text-missing', '`# text = …` is missing', file.position);
    return false;
  }
  const given = comment.value ?? '';
  // A comment is one line: a line end within a sentence is a space there.
  const wanted = text.replace(/[\t\r\n\v\f\u0085\u2028\u2029]/g, ' ');
  if (given === wanted) return true;
  let at = 0;
  while (given[at] === wanted[at]) at++;
  const { line, column, offset = 0 } = comment.position.start;
  const start = { line, column: column + at, offset: offset + at };
  const message = `\`${excerpt(given, at)}\` where the article has \`${excerpt(wanted, at)}\``;
  report('text-differs', message, { start, end: comment.position.end });
  return false;
}

function excerpt(text: string, at: number): string {
  return text.slice(at, at + 20) || 'nothing more';
}
