import { findHidden } from '../../model/find-hidden';
import type { Position } from '../../model/text';
import { type ConlluSentence, placeMisc, valueOf } from '../conllu';
import type { Rule } from './rule';
import { toBritish } from './to-british';

/** In characters: what a line between lines of Arabic bears. */
const longestGloss = 60;

/** A letter that is neither Latin nor of every script (ʿ, ʾ), a combining mark, or a sign that divides fields. */
const foreign = /[^\P{L}\p{Script=Latin}\p{Script=Common}]|\p{M}|[\u0600-\u06ff|=_]/u;

interface English {
  text: string;
  position: Position;
}

/** The English is in Latin letters and British spelling, glosses are short, and nothing in them is unseen. */
export const writeEnglish: Rule = (sentences, report) => {
  for (const sentence of sentences) {
    for (const { text, position } of glossesOf(sentence)) {
      if (text.length > longestGloss) {
        report('gloss-long', `${text.length} characters; at most ${longestGloss} fit`, position);
      }
    }
    for (const { text, position } of [...glossesOf(sentence), ...commentsOf(sentence)]) {
      const sign = foreign.exec(text);
      if (sign) report('english-script', `\`${sign[0]}\` in the English`, position);
      const hidden = findHidden(text);
      if (hidden) report(hidden.code, `an unseen character (${hidden.name}): delete it`, position);
      const american = toBritish(text);
      if (american) {
        const message = `\`${american.word}\` is \`${american.british}\` in British spelling`;
        report('british-spelling', message, position, 'warning');
      }
    }
  }
};

function glossesOf({ tokens }: ConlluSentence): English[] {
  return tokens.flatMap((token) => {
    const text = valueOf(token.misc, 'Gloss');
    return text === null ? [] : { text, position: placeMisc(token, 'Gloss') };
  });
}

function commentsOf({ comments }: ConlluSentence): English[] {
  return comments.flatMap(({ key, value, position }) => {
    if (value === null || (key !== 'text_en' && key !== 'phrase')) return [];
    // Of a phrase, the last of three fields.
    return { text: key === 'phrase' ? (value.split(' | ').at(2) ?? '') : value, position };
  });
}
