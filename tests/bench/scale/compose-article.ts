import { type ConlluSentence, commentOf } from '@/lib/gloss/conllu';
import { sentencesOf } from '@/lib/gloss/sentences-of';
import { writeConllu } from '@/lib/gloss/write-conllu';
import { parseArticle } from '@/lib/parse/parse-article';
import { randomFrom, shuffle } from './random';
import type { SentenceStock } from './sentence-stock';

/** An article's folder, ready to be written. */
export interface ComposedArticle {
  slug: string;
  /** Files by name. */
  files: Record<'source.txt' | 'article.yaml' | 'gloss.en.conllu', string>;
}

/** In words: as many short articles as long ones, 350 in the mean. */
const length = { least: 150, most: 550 };

/** Four articles a day since then. */
function publishedAt(number: number): string {
  return `${new Date(Date.UTC(2020, 0, 1, 6 * number)).toISOString().slice(0, 16)}Z`;
}

/** One sentence in ten has no English, as in a draft. */
const plainShare = 0.1;

const countWords = (text: string) => text.split(' ').length;

/** Sentences until there are words enough: the seed's, none twice, and now and then, and when those are out, a fixture's. */
function chooseSentences(stock: SentenceStock, random: () => number): string[] {
  const wanted = length.least + (length.most - length.least) * random();
  const glossed = shuffle(stock.sentences, random);
  const plain = shuffle(stock.plain, random);
  const chosen: string[] = [];
  for (let words = 0; words < wanted; ) {
    const isPlain = chosen.length > 0 && random() < plainShare;
    const next = (isPlain ? plain.pop() : glossed.pop()) ?? plain.pop();
    if (next === undefined) break;
    chosen.push(next);
    words += countWords(next);
  }
  // The last one went over: without it the article is nearer to what was wanted half of the time.
  if (random() < 0.5) chosen.pop();
  return chosen;
}

/** Paragraphs of two to four sentences, a heading before every third. */
function setOut(sentences: readonly string[], headings: readonly string[], random: () => number): string {
  const lines: string[] = [];
  const left = [...headings];
  for (let from = 0, paragraph = 1; from < sentences.length; paragraph++) {
    const to = from + 2 + Math.floor(random() * 3);
    const heading = paragraph % 3 === 0 ? left.pop() : undefined;
    if (heading) lines.push(heading);
    lines.push(sentences.slice(from, to).join(' '));
    from = to;
  }
  return `${lines.join('\n')}\n`;
}

/** The English layer of whatever sentences of a text the stock has English for, under the ids that they have in this text. */
function glossOf(source: string, { glossed }: SentenceStock): ConlluSentence[] {
  return sentencesOf(parseArticle(source).article).flatMap(({ data, position: { start, end } }) => {
    const known = glossed.get(source.slice(start.offset, end.offset));
    if (!known) return [];
    const comments = known.comments
      .filter(({ key }) => key !== 'newpar')
      .map((comment) => (comment.key === 'sent_id' ? { ...comment, value: data.id } : comment));
    return [{ ...known, comments }];
  });
}

/**
 * Composes an article of news length from sentences of real ones; the same number gives the same article. Nobody would read it:
 * it parses, glosses and weighs like one that is read.
 */
export function composeArticle(number: number, stock: SentenceStock): ComposedArticle {
  const random = randomFrom(number);
  const headings = shuffle(stock.headings, random);
  const sentences = chooseSentences(stock, random);
  const source = setOut(sentences, headings, random);
  const english = (text: string) => {
    const sentence = stock.glossed.get(text);
    return (sentence && commentOf(sentence, 'text_en')?.value) ?? '';
  };
  const [lead = '', heading = ''] = [sentences[0], headings[0]];
  // JSON's strings are YAML's too.
  const pair = (ar: string, en: string) => `{ ar: ${JSON.stringify(ar)}, en: ${JSON.stringify(en)} }`;
  const yaml = [
    `title: ${pair(`${heading} (${number})`, `${english(heading)} (${number})`)}`,
    `summary: ${pair(lead, english(lead))}`,
    'editorial: [title, summary]',
    `source: { published: ${JSON.stringify(publishedAt(number))} }`,
    'gloss: draft',
  ];
  return {
    slug: `composed-${String(number).padStart(5, '0')}`,
    files: {
      'source.txt': source,
      'article.yaml': `${yaml.join('\n')}\n`,
      'gloss.en.conllu': writeConllu(glossOf(source, stock)),
    },
  };
}
