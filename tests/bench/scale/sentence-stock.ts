import { readFileSync } from 'node:fs';
import { articleFiles, defaultRoot } from '@/lib/content/content-paths';
import { type ConlluSentence, commentOf } from '@/lib/gloss/conllu';
import { readConllu } from '@/lib/gloss/read-conllu';
import { sentencesOf } from '@/lib/gloss/sentences-of';
import { parseArticle } from '@/lib/parse/parse-article';
import { readFixtures } from '@/tests/support/read-fixtures';
import { slug } from '@/tests/support/site';

/** What articles are made of. */
export interface SentenceStock {
  /** Sentences of the seed article by their text, each with its English layer. */
  glossed: ReadonlyMap<string, ConlluSentence>;
  /** Of these, the ones that stand in paragraphs, and the headings. */
  sentences: readonly string[];
  headings: readonly string[];
  /** Sentences of the fixture articles, which have no English. */
  plain: readonly string[];
}

const isWhole = (text: string) => /[.؟!]$/.test(text) && !/[\r\n\t]/.test(text);

/** Sentences of paragraphs of the fixture articles that are written like news, each once. */
function plainSentences(): string[] {
  const texts = readFixtures().flatMap(({ source }) =>
    sentencesOf(parseArticle(source).article).map(({ position: { start, end } }) =>
      source.slice(start.offset, end.offset),
    ),
  );
  const long = (text: string) => text.split(' ').length >= 8;
  return [...new Set(texts)].filter((text) => isWhole(text) && long(text) && text === text.normalize('NFC'));
}

/** Reads what articles are made of: the seed article and the fixture articles. */
export function readSentenceStock(): SentenceStock {
  const { sentences } = readConllu(readFileSync(articleFiles(defaultRoot(), slug).gloss, 'utf8'));
  const glossed = new Map(
    sentences.map((sentence) => [commentOf(sentence, 'text')?.value ?? '', sentence] as const),
  );
  const texts = [...glossed.keys()];
  return {
    glossed,
    sentences: texts.filter(isWhole),
    headings: texts.filter((text) => !isWhole(text)),
    plain: plainSentences(),
  };
}
