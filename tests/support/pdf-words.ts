import { readFileSync } from 'node:fs';
import { slug } from './site';

const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const arabicWord = /\p{M}*\p{Script=Arabic}[\p{Script=Arabic}\p{M}]*/gu;

/** The Arabic words of a text in order. Punctuation, digits and what a PDF reader adds for direction are left out. */
export function arabicWords(text: string): string[] {
  const words = text.normalize('NFKC').replace(directionMarks, '').match(arabicWord) ?? [];
  return words.filter((word) => /\p{L}/u.test(word));
}

/** The words in Latin letters. */
export function latinWords(text: string): string[] {
  return text.normalize('NFKC').match(/\p{Script=Latin}+/gu) ?? [];
}

/** Without vowel marks, which come out of a PDF beside their letter. */
export function bare(word: string): string {
  return word.replace(/\p{M}/gu, '');
}

/** Letters alone, to find a sentence on a page however it is broken into lines. */
export function letters(text: string): string {
  return bare(text.normalize('NFKC')).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words of the article, read from its source with no help from the parser. */
export function sourceWords(): string[] {
  return arabicWords(readFileSync(`content/articles/${slug}/source.txt`, 'utf8'));
}
