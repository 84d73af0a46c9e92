import { placeField, placeMisc, valueOf } from '../conllu';
import { type Letter, splitLetters } from '../letters';
import type { Rule } from './rule';

/** What one letter can carry: a vowel or tanwīn and a shadda (NFC puts it second), sukūn, a superscript alif. */
const sequences = /^(?:[\u064B-\u0650]\u0651?|\u0652|\u064E?\u0651?\u0670)$/;

/** The letters that a mark of vocalisation can stand on. */
const arabicLetter = /^[ء-غف-يٱ-ۓ]$/;

/**
 * Vocalised forms are spelled as the guide says: every consonant has its mark, a long vowel's letter none. So are lemmas, which end without
 * a mark where a case ending would stand.
 */
export const spellMarks: Rule = (sentences, report) => {
  for (const token of sentences.flatMap(({ tokens }) => tokens)) {
    const vocalised = valueOf(token.misc, 'Vform') ?? '';
    const problem = findProblem(splitLetters(vocalised), false);
    if (problem) report('vform-marks', `${vocalised}: ${problem}`, placeMisc(token, 'Vform'));
    if (token.lemma === null || token.lemma === token.form) continue;
    const inLemma = findProblem(splitLetters(token.lemma), true);
    if (inLemma) report('lemma-marks', `${token.lemma}: ${inLemma}`, placeField(token, 'lemma'));
  }
};

/** Tells what is wrong with the marks of a vocalised form or, without case ending, of a lemma; `null` where nothing is. */
export function problemOfMarks(vocalised: string, isLemma: boolean): string | null {
  return findProblem(splitLetters(vocalised), isLemma);
}

function findProblem(letters: readonly Letter[], isLemma: boolean): string | null {
  for (const [at, { letter, marks, vowel }] of letters.entries()) {
    const name = () => `letter ${at + 1}, ${letter},`;
    if (!arabicLetter.test(letter)) {
      const point = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      if (isLemma) return `letter ${at + 1}, U+${point}, is not Arabic`;
      continue;
    }
    const isEnd = isLemma && at === letters.length - 1;
    if (marks === '' && !isEnd && !mayBeBare(letters, at)) return `${name()} has no mark`;
    if (marks !== '' && !sequences.test(marks) && !(isEnd && marks === '\u0651')) {
      return `${name()} has marks that cannot stand together, or in this order`;
    }
    if (vowel === '' && /[اىآة]/.test(letter)) return `${name()} cannot carry sukūn`;
  }
  return null;
}

function mayBeBare(letters: readonly Letter[], at: number): boolean {
  const letter = letters[at]?.letter;
  const previous = letters[at - 1];
  const vowel = previous?.vowel;
  switch (letter) {
    case 'آ':
      return true;
    case 'ا':
      // At the start it is of the article; after و it is that of كَتَبُوا, after a vowel a long one, silent or waṣl.
      return (
        !previous || !!vowel || previous.hasDagger || (previous.letter === 'و' && at === letters.length - 1)
      );
    case 'ى':
      return vowel === 'a' || vowel === 'an';
    case 'و':
      // Silent at the end of عَمْرٌو.
      return vowel === 'u' || (at === letters.length - 1 && previous?.letter === 'ر' && letters.length === 4);
    case 'ي':
      return vowel === 'i';
    case 'ل': {
      // Of the article, before a sun letter.
      const isAfterArticle = previous?.letter === 'ا' || previous?.letter === 'ل';
      return isAfterArticle && letters[at + 1]?.isDoubled === true;
    }
    default: {
      // Some write the tanwīn on the alif: وفقاً.
      const next = letters[at + 1];
      return (next?.letter === 'ا' || next?.letter === 'ى') && next.vowel === 'an';
    }
  }
}
