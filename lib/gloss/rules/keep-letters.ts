import { stripMarks } from '../../arabic/strip-marks';
import { placeMisc, valueOf } from '../conllu';
import { splitLetters } from '../letters';
import type { Rule } from './rule';

/** A vocalised form has the letters of its form and every mark that the source wrote: مؤكدًا → مُؤَكِّدًا. */
export const keepLetters: Rule = (sentences, report) => {
  for (const token of sentences.flatMap(({ tokens }) => tokens)) {
    const vocalised = valueOf(token.misc, 'Vform');
    if (vocalised === null) continue;
    const [wanted, given] = [stripMarks(token.form), stripMarks(vocalised)];
    if (given !== wanted) {
      const message = `the letters are \`${given}\`, those of the form \`${wanted}\``;
      report('vform-letters', message, placeMisc(token, 'Vform'));
      continue;
    }
    // The source seldom writes a mark.
    if (wanted === token.form) continue;
    const written = splitLetters(vocalised);
    for (const [at, { letter, marks }] of splitLetters(token.form).entries()) {
      const lost = [...marks].filter((mark) => !written[at]?.marks.includes(mark));
      if (lost.length === 0) continue;
      const codes = lost.map((mark) => `U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
      const message = `the source's ${codes.join(' ')} on ${letter} is lost`;
      report('vform-mark-lost', message, placeMisc(token, 'Vform'));
    }
  }
};
