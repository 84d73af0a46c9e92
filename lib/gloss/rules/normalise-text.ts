import type { Position } from '../../model/text';
import { placeField, placeMisc, valueOf } from '../conllu';
import type { Rule } from './rule';

/**
 * What editors write is in Unicode's normal form C, so that equal words are equal: a vowel before its shadda, أ in one. The source's own
 * words (`text`, FORM) stay as they are.
 */
export const normaliseText: Rule = (sentences, report) => {
  const hold = (text: string | null, place: () => Position) => {
    if (text !== null && text !== text.normalize('NFC'))
      report('not-nfc', `\`${text}\` is not in normal form C`, place());
  };
  for (const { comments, tokens } of sentences) {
    for (const { key, value, position } of comments)
      if (key === 'text_en' || key === 'phrase') hold(value, () => position);
    for (const token of tokens) {
      // A mark of punctuation is its own lemma.
      if (token.lemma !== token.form) hold(token.lemma, () => placeField(token, 'lemma'));
      for (const key of ['Gloss', 'Vform', 'Root'])
        hold(valueOf(token.misc, key), () => placeMisc(token, key));
    }
  }
};
