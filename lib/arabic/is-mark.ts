import { CharacterClass, classAt } from './character-class';

/**
 * Tells whether the character at an offset is a combining mark: a vowel sign, shadda, sukun, superscript alif.
 *
 * Tatweel is a letter in Unicode and no mark. Past the end: false.
 */
export function isMark(text: string, offset = 0): boolean {
  return classAt(text, offset) === CharacterClass.mark;
}
