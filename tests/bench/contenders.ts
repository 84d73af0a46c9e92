import { ParseLatin } from 'parse-latin';
import type { Sentence, WhiteSpace } from '@/lib/model/text';
import { parseArticle } from '@/lib/parse/parse-article';
import { findSentenceEnds } from '@/lib/parse/segment/find-sentence-ends';
import { createPlacer } from '@/lib/parse/segment/place';
import { scanTokens } from '@/lib/parse/segment/scan-tokens';
import { segmentBlock } from '@/lib/parse/segment/segment-block';

/** What a contender is given: the text, and its lines that are not blank, cut out before the clock runs. */
export interface Input {
  text: string;
  lines: readonly { start: number; end: number; text: string }[];
}

export interface Contender {
  /** What it does with the text, and what is left of that afterwards. */
  does: string;
  kept: boolean;
  /** Gives what is kept, or a count that shows that the work was done. */
  run: (input: Input) => unknown;
}

/**
 * Who takes part, each in the way that is fastest for it. All but `parseArticle` work line by line: the time of Intl.Segmenter and
 * parse-latin grows faster than a text that they are given at once (200 kB: 11 s; 10 MB: 22 s).
 */
export const contenders = {
  'ours, tree kept': {
    does: 'sentences and words found, tree kept; positions of sentences; nodes of words are made when read',
    kept: true,
    run: segment,
  },
  'ours, all nodes made': {
    does: 'the same, and every node down to the letters of a word made and kept, with line, column and offset',
    kept: true,
    run: (input) => {
      const blocks = segment(input);
      for (const block of blocks) for (const node of block) if ('children' in node) void node.children;
      return blocks;
    },
  },
  'ours, counted': {
    does: 'sentences and words found and counted; nothing kept',
    kept: false,
    run: ({ text, lines }) => {
      const place = createPlacer(text);
      let found = 0;
      for (const { start, end } of lines) {
        const tokens = scanTokens(text, start, end, place);
        found += tokens.length + findSentenceEnds(tokens).length;
      }
      return found;
    },
  },
  'parse-latin': {
    does: 'nlcst tree of sentences and words kept, every node made, positions within the line',
    kept: true,
    run: ({ lines }) => {
      const parser = new ParseLatin();
      return lines.map(({ text }) => parser.parse(text));
    },
  },
  'Intl words, kept': {
    does: 'segments kept: text and offset within the line; no sentences',
    kept: true,
    run: ({ lines }) => {
      const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
      return lines.map(({ text }) => [...segmenter.segment(text)]);
    },
  },
  'Intl words': {
    does: 'a walk over the words, counted; nothing kept, no sentences',
    kept: false,
    run: (input) => walk(input, 'word'),
  },
  'Intl sentences': {
    does: 'a walk over the sentences, counted; nothing kept, no words',
    kept: false,
    run: (input) => walk(input, 'sentence'),
  },
  parseArticle: {
    does: 'the whole parser: roles, sections, sentences, ids, people, issues; tree kept',
    kept: true,
    run: ({ text }) => parseArticle(text),
  },
  'parseArticle, one line': {
    does: 'the whole parser, on the text without its line breaks',
    kept: true,
    run: ({ text }) => parseArticle(text.replace(/\s+/g, ' ')),
  },
} satisfies Record<string, Contender>;

export type ContenderName = keyof typeof contenders;

function segment({ text, lines }: Input): (Sentence | WhiteSpace)[][] {
  const place = createPlacer(text);
  return lines.map(({ start, end }) => segmentBlock(text, start, end, place));
}

function walk({ lines }: Input, granularity: 'word' | 'sentence'): number {
  const segmenter = new Intl.Segmenter('ar', { granularity });
  let found = 0;
  for (const { text } of lines) for (const _ of segmenter.segment(text)) found++;
  return found;
}
