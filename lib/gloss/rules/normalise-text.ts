import { type ConlluSentence, placeField, placeMisc, valueOf } from '../conllu';
import type { Rule } from './rule';

/**
 * What editors write is in Unicode's normal form C, so that equal words are equal: a vowel before its shadda, أ in one. The source's own
 * words (`text`, FORM) stay as they are.
 */
export const normaliseText: Rule = (sentences, report) => {
  for (const { text, position } of sentences.flatMap(written)) {
    if (text !== text.normalize('NFC')) report('not-nfc', `\`${text}\` is not in normal form C`, position);
  }
};

function written({ comments, tokens }: ConlluSentence) {
  const ours = comments.filter(({ key }) => key === 'text_en' || key === 'phrase');
  return [
    ...ours.map(({ value, position }) => ({ text: value ?? '', position })),
    ...tokens.flatMap((token) => [
      // A mark of punctuation is its own lemma.
      ...(token.lemma === token.form
        ? []
        : [{ text: token.lemma ?? '', position: placeField(token, 'lemma') }]),
      ...['Gloss', 'Vform', 'Root'].map((key) => ({
        text: valueOf(token.misc, key) ?? '',
        position: placeMisc(token, key),
      })),
    ]),
  ];
}
