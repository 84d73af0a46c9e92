import { keyRuleIds, letterIds, type TransliterationKey, vowelIds } from '../../model/transliteration-key';
import { splitLetters } from '../letters';
import { romaniseLetters } from '../romanise-letters';
import { keyExample } from './key-word';
import { letterExamples } from './letter-examples';
import { ruleExamples } from './rule-examples';
import { vowelExamples } from './vowel-examples';

/** Gathers what a reader must know of the transliteration; every sign and every example comes out of the code that writes the text. */
export function transliterationKey(): TransliterationKey {
  return {
    letters: letterIds.map((id) => {
      const [arabic, word, english] = letterExamples[id];
      return { id, arabic, sign: signOf(arabic), example: keyExample(word, english) };
    }),
    vowels: vowelIds.map((id) => {
      const [arabic, word, english] = vowelExamples[id];
      return {
        id,
        arabic,
        sign: romanise(arabic.replace('ـ', 'ب')).slice(1),
        example: keyExample(word, english),
      };
    }),
    rules: keyRuleIds.map((id) => {
      const { term, words } = ruleExamples[id];
      return {
        id,
        term: term ? keyExample(term, '').latin : null,
        examples: words.map(([line, english]) => keyExample(line, english)),
      };
    }),
  };
}

/** What is written for a letter: a syllable is closed with it, بَثْ, and the syllable taken off. Alif makes the vowel long. */
function signOf(letter: string): string {
  return letter === 'ا' ? romanise('بَا').slice(1) : romanise(`بَ${letter}\u0652`).slice(2);
}

function romanise(form: string): string {
  return romaniseLetters(splitLetters(form)) ?? '';
}
