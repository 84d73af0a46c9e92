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
  /** Asked for where something is wrong. */
  place: () => Position;
}

/** The English is in Latin letters and British spelling, glosses are short, and nothing in them is unseen. */
export const writeEnglish: Rule = (sentences, report) => {
  for (const sentence of sentences) {
    const glosses = glossesOf(sentence);
    for (const { text, place } of glosses) {
      if (text.length > longestGloss) {
        report('gloss-long', `${text.length} characters; at most ${longestGloss} fit`, place());
      }
    }
    for (const { text, place } of [...glosses, ...commentsOf(sentence)]) {
      // Letters and spaces of English are neither foreign nor hidden.
      const isPlain = /^[A-Za-z ]*$/.test(text);
      const sign = isPlain ? null : foreign.exec(text);
      if (sign) report('english-script', `\`${sign[0]}\` in the English`, place());
      const hidden = isPlain ? null : findHidden(text);
      if (hidden) report(hidden.code, `an unseen character (${hidden.name}): delete it`, place());
      const american = toBritish(text);
      if (american) {
        const message = `\`${american.word}\` is \`${american.british}\` in British spelling`;
        report('british-spelling', message, place(), 'warning');
      }
    }
  }
};

function glossesOf({ tokens }: ConlluSentence): English[] {
  return tokens.flatMap((token) => {
    const text = valueOf(token.misc, 'Gloss');
    return text === null ? [] : { text, place: () => placeMisc(token, 'Gloss') };
  });
}

function commentsOf({ comments }: ConlluSentence): English[] {
  return comments.flatMap(({ key, value, position }) => {
    if (value === null || (key !== 'text_en' && key !== 'phrase')) return [];
    // Of a phrase, the last of three fields.
    return { text: key === 'phrase' ? (value.split(' | ').at(2) ?? '') : value, place: () => position };
  });
}
