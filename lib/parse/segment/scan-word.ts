import { CharacterClass, classAt, findRunEnd, isOfWord, widthAt } from '../../arabic/character-class';
import { innerCharacters } from './inner-characters';

const { arabicLetter, otherLetter, mark, joiner, unseen } = CharacterClass;

const tatweel = 0x640;
const fullStop = 0x2e;

const innerByUnit = new Map(
  innerCharacters.flatMap((rule) => [...rule.characters].map((each) => [each.charCodeAt(0), rule] as const)),
);

/**
 * Finds the end of the word that begins at `start` with a letter or number.
 *
 * `ووزير ` → the end of `ووزير`; `١٢٬٥٠٠،` → of `١٢٬٥٠٠`; `ش.م.ك.` → of `ش.م.ك`, for a dot belongs to a word only between its
 * letters.
 */
export function findWordEnd(source: string, start: number, end: number): number {
  const run = findRunEnd(source, start, end);
  let at = findScriptChange(source, start, run);
  if (at < run) return at;
  while (at < end) {
    const next = findInnerEnd(source, start, at, end);
    if (next === at) break;
    at = findRunEnd(source, next, end);
  }
  return at;
}

/**
 * Where Arabic letters meet others in a run without a space, digits standing with those that follow: the two parts are words of
 * their own, each in its direction. `وGoogle` → after `و`; `الـ5G` → after `الـ`; `SMSات` → after `SMS`; else the end.
 */
function findScriptChange(source: string, start: number, end: number): number {
  if (isInArabicBlock(source, start, end)) return end;
  let letters: CharacterClass = CharacterClass.symbol;
  let after = start;
  for (let at = start; at < end; at += widthAt(source, at)) {
    const of = classAt(source, at);
    if (of !== arabicLetter && of !== otherLetter) {
      if (of !== CharacterClass.digit) after = at + widthAt(source, at);
      continue;
    }
    if (letters !== CharacterClass.symbol && letters !== of) return of === arabicLetter ? at : after;
    // A tatweel alone is no word.
    if (source.charCodeAt(at) !== tatweel) letters = of;
    after = at + widthAt(source, at);
  }
  return end;
}

/** Tells at a glance what nearly every word is: all of it from the one block of Arabic characters. */
function isInArabicBlock(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = source.charCodeAt(at);
    if (unit < 0x600 || unit > 0x6ff) return false;
  }
  return true;
}

/** The end of the inner characters that begin at `at`, or `at` itself when the word ends there. */
function findInnerEnd(source: string, start: number, at: number, end: number): number {
  const unit = source.charCodeAt(at);
  const after = at + 1 < end ? classAt(source, at + 1) : CharacterClass.symbol;
  if (innerByUnit.get(unit)?.joins(classBefore(source, start, at), after)) return at + 1;
  if (unit === fullStop) {
    return isSingleLetterBefore(source, start, at) && isSingleLetter(source, at + 1, end) ? at + 1 : at;
  }
  let next = at;
  while (next < end && classAt(source, next) === unseen) next++;
  return next < end && isOfWord(classAt(source, next)) ? next : at;
}

/** The class of the character before, the marks and joiners that belong to it left aside. */
function classBefore(source: string, start: number, end: number): CharacterClass {
  for (let at = end - 1; at >= start; at--) {
    const of = classAt(source, at > start && isLowSurrogate(source, at) ? at - 1 : at);
    if (of !== mark && of !== joiner) return of;
  }
  return CharacterClass.symbol;
}

function isLowSurrogate(source: string, at: number): boolean {
  return (source.charCodeAt(at) & 0xfc00) === 0xdc00;
}

/** Tells whether the word so far, or what of it follows its last dot, is one letter. */
function isSingleLetterBefore(source: string, start: number, end: number): boolean {
  let letters = 0;
  for (let at = end - 1; at >= start && letters < 2; at--) {
    const of = classAt(source, at);
    if (of === mark || of === joiner || source.charCodeAt(at) === tatweel) continue;
    if (of !== arabicLetter && of !== otherLetter) return letters === 1 && source.charCodeAt(at) === fullStop;
    letters++;
  }
  return letters === 1;
}

/** Tells whether a single letter, with its marks, stands here: the next one of `ش.م.ك`, but not the name of `د.محمد`. */
function isSingleLetter(source: string, start: number, end: number): boolean {
  if (start >= end) return false;
  const of = classAt(source, start);
  if (of !== arabicLetter && of !== otherLetter) return false;
  let at = start + widthAt(source, start);
  while (at < end && classAt(source, at) === mark) at += widthAt(source, at);
  return at >= end || !isOfWord(classAt(source, at));
}
