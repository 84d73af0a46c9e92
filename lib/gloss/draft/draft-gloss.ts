import type { Analyser, GlossedSentence } from '../../analyse/create-analyser';
import type { Article } from '../../model/article';
import type { Sentence, Token } from '../../model/text';
import type { ConlluComment, ConlluPair, ConlluSentence, ConlluToken } from '../conllu';
import { sentencesOf } from '../sentences-of';
import { agreeLemmas } from './agree-lemmas';
import { draftPhrases } from './draft-phrases';
import { type DraftLine, draftWord } from './draft-word';
import { textOfToken } from './text-of-token';

/** Positions of what is not in a file yet. */
const nowhere = { line: 1, column: 1, offset: 0 };

/**
 * Drafts the English layer of an article by the engine: words, their parts, vocalised forms and glosses, each marked `lexicon` or `guess`, and phrases. What the engine does not know
 * has no gloss. The English of sentences is an editor's to write.
 */
export function draftGloss(article: Article, analyser: Analyser): ConlluSentence[] {
  const sentences = sentencesOf(article)
    .filter(({ children }) => children.some(({ type }) => type === 'WordNode'))
    .map((sentence) => draftSentence(sentence, article.source, analyser));
  return agreeLemmas(sentences);
}

function draftSentence(sentence: Sentence, source: string, analyser: Analyser): ConlluSentence {
  const { start, end } = sentence.position;
  const text = source.slice(start.offset, end.offset).replace(/[\t\r\n\v\f\u0085\u2028\u2029]/g, ' ');
  const words = sentence.children.filter((token) => token.type === 'WordNode').map(textOfToken);
  const glossed = analyser.gloss(words);
  const comment = (key: string, value: string): ConlluComment => ({
    key,
    value,
    position: { start: nowhere, end: nowhere },
  });
  return {
    comments: [
      comment('sent_id', sentence.data.id),
      comment('text', text),
      ...draftPhrases(glossed).map((phrase) => comment('phrase', phrase)),
    ],
    tokens: numberLines(linesOf(sentence.children, glossed)),
    position: { start: nowhere, end: nowhere },
    isBroken: false,
  };
}

/** A written token with its lines: one, or a range and its parts. */
interface Surface {
  lines: DraftLine[];
  isSpaceAfter: boolean;
}

function linesOf(tokens: readonly Token[], { words }: GlossedSentence): Surface[] {
  const surface: Surface[] = [];
  let word = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'WhiteSpaceNode') continue;
    const next = tokens[at + 1];
    const isSpaceAfter = !next || next.type === 'WhiteSpaceNode';
    const text = textOfToken(token);
    const lines =
      token.type === 'WordNode'
        ? draftWord(text, words[word++] ?? null)
        : [
            {
              form: text,
              lemma: text,
              upos: token.type === 'PunctuationNode' ? 'PUNCT' : 'SYM',
              feats: '',
              misc: [],
            },
          ];
    surface.push({ lines, isSpaceAfter });
  }
  return surface;
}

/** Gives the lines of all words their numbers, and says where no space follows. */
function numberLines(surface: readonly Surface[]): ConlluToken[] {
  const tokens: ConlluToken[] = [];
  let number = 1;
  for (const { lines, isSpaceAfter } of surface) {
    const isRange = lines.length > 1;
    const from = number;
    for (const [at, line] of lines.entries()) {
      const isHead = at === 0;
      const misc = isHead && !isSpaceAfter ? [...line.misc, ['SpaceAfter', 'No'] as const] : line.misc;
      const place =
        isRange && isHead
          ? { kind: 'range' as const, from, to: from + lines.length - 2 }
          : { kind: 'word' as const, from: number, to: number };
      if (place.kind === 'word') number++;
      tokens.push({
        ...place,
        ...{ form: line.form, lemma: line.lemma, upos: line.upos, xpos: null },
        feats:
          line.feats === ''
            ? []
            : line.feats.split('|').map((feature) => pair(feature.split('=') as [string, string])),
        ...{ head: null, deprel: null, deps: null },
        misc: misc.map(pair),
        ...{ start: nowhere, columns: [] },
      });
    }
  }
  return tokens;
}

function pair([key, value]: readonly [string, string]): ConlluPair {
  return { key, value, column: 1 };
}
