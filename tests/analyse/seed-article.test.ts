import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createAnalyser } from '@/lib/analyse/create-analyser';
import { loadLexicon } from '@/lib/cli/load-lexicon';
import { commentOf } from '@/lib/gloss/conllu';
import { readConllu } from '@/lib/gloss/read-conllu';
import { surfaceTokens } from '@/lib/gloss/surface-tokens';

const file = 'content/articles/kuwait-bahrain-security-cooperation/gloss.en.conllu';
const { sentences } = readConllu(readFileSync(file, 'utf8'));
const analyser = createAnalyser(loadLexicon());

/** What an editor and the engine say of each word: the form, its first analysis, the word that it stands around. */
const words = sentences.flatMap((sentence) => {
  const tokens = surfaceTokens(sentence).filter(
    ({ words: [first] }) => !['PUNCT', 'SYM', 'NUM'].includes(first.upos ?? ''),
  );
  const analyses = analyser.analyse(tokens.map(({ line }) => line.form));
  return tokens.map(({ line, words: parts }, at) => {
    const analysis = analyses[at]?.[0];
    const known = parts.map(({ lemma, upos }) => `${lemma} ${upos}`);
    const found = analysis && `${analysis.lemma} ${analysis.pos}`;
    return {
      where: commentOf(sentence, 'sent_id')?.value,
      form: line.form,
      known,
      found,
      source: analysis?.source,
    };
  });
});

test('the lexicon covers every word of the first article', () => {
  expect(words.filter(({ source }) => source !== 'lexicon').map(({ form }) => form)).toEqual([]);
});

test('the first analysis has the lemma and the part of speech of the editor for 95 words in a hundred', () => {
  const differing = words.filter(({ known, found }) => !known.includes(found ?? ''));
  const told = differing.map(
    ({ form, known, found }) => `${form}: ${found}, where the editor has ${known.join(' + ')}`,
  );
  expect(1 - differing.length / words.length, told.join('\n')).toBeGreaterThanOrEqual(0.95);
});
