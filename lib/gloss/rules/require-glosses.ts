import { type ConlluToken, commentOf, placeField, placeMisc, valueOf } from '../conllu';
import type { Report } from '../report';
import { type SurfaceToken, surfaceTokens } from '../surface-tokens';
import type { Rule } from './rule';

/** Every sentence with words has its English, every word its gloss, vocalised form, lemma and source. Punctuation has nothing. */
export const requireGlosses: Rule = (sentences, report) => {
  for (const sentence of sentences) {
    const words = surfaceTokens(sentence).filter((token) => !isPunctuation(token));
    const english = commentOf(sentence, 'text_en')?.value?.trim();
    if (words.length > 0 && !english) {
      report('english-missing', '`# text_en = …`, the sentence in English, is missing', sentence.position);
    }
    for (const word of words) requireWord(word, report);
  }
};

function requireWord({ line, words }: SurfaceToken, report: Report): void {
  requireMisc(line, report);
  if (!valueOf(line.misc, 'Src')) {
    report(
      'src-missing',
      `\`${line.form}\` does not say where its gloss is from (Src)`,
      placeField(line, 'misc'),
    );
  }
  for (const part of words) {
    if (part !== line) requireMisc(part, report);
    if (!part.lemma) report('lemma-missing', `\`${part.form}\` has no lemma`, placeField(part, 'lemma'));
  }
}

function requireMisc(token: ConlluToken, report: Report): void {
  if (!valueOf(token.misc, 'Gloss')) {
    report('word-without-gloss', `\`${token.form}\` has no gloss`, placeMisc(token, 'Gloss'));
  }
  if (!valueOf(token.misc, 'Vform')) {
    report('vform-missing', `\`${token.form}\` has no vocalised form`, placeMisc(token, 'Vform'));
  }
}

function isPunctuation({ words: [first] }: SurfaceToken): boolean {
  return first.upos === 'PUNCT' || first.upos === 'SYM';
}
