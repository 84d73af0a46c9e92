import { CharacterClass, classAt, widthAt } from '../../arabic/character-class';
import type { Word } from '../../model/text';
import { innerCharacters } from './inner-characters';
import { punctuation, symbol, text, word } from './nodes';
import type { Placer } from './place';

const { arabicLetter, otherLetter, mark, digit, otherNumber, joiner, unseen } = CharacterClass;

const tatweel = 0x640;
const fullStop = 0x2e;

const innerByUnit = new Map(
  innerCharacters.flatMap((rule) => [...rule.characters].map((each) => [each.charCodeAt(0), rule] as const)),
);

/** Tells whether a character of this class makes part of a word wherever it stands in one. */
export function isOfWord(of: CharacterClass): boolean {
  return of >= arabicLetter && of <= joiner;
}

/**
 * Reads the word that begins at `start` with a letter or number.
 *
 * `ووزير ` → `ووزير`; `١٢٬٥٠٠،` → `١٢٬٥٠٠`; `ش.م.ك.` → `ش.م.ك`, for a dot belongs to a word only between its letters.
 * Inner characters that are no letters are children of their own.
 */
export function scanWord(source: string, start: number, end: number, place: Placer): Word {
  /** Offsets of the inner characters. */
  let inner: number[] | null = null;
  let before: CharacterClass = CharacterClass.symbol;
  /** Letters since the start or the last dot; a number counts as many. */
  let letters = 0;
  let at = start;
  while (at < end) {
    const of = classAt(source, at);
    if (isOfWord(of)) {
      if (of !== mark && of !== joiner) before = of;
      if (of === arabicLetter || of === otherLetter) letters += source.charCodeAt(at) === tatweel ? 0 : 1;
      else if (of === digit || of === otherNumber) letters = 2;
      at += widthAt(source, at);
      continue;
    }
    const after = at + 1 < end ? classAt(source, at + 1) : CharacterClass.symbol;
    const unit = source.charCodeAt(at);
    if (innerByUnit.get(unit)?.joins(before, after)) {
      inner ??= [];
      inner.push(at++);
    } else if (unit === fullStop && letters === 1 && isSingleLetter(source, at + 1, end)) {
      inner ??= [];
      inner.push(at++);
      letters = 0;
    } else if (of === unseen) {
      let next = at + 1;
      while (next < end && classAt(source, next) === unseen) next++;
      if (next >= end || !isOfWord(classAt(source, next))) break;
      inner ??= [];
      while (at < next) inner.push(at++);
    } else break;
  }
  at = Math.min(at, end);
  const position = place(start, at);
  if (!inner) return word([text(source.slice(start, at), position)], position);
  return word(split(source, start, at, inner, place), position);
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

function split(source: string, start: number, end: number, inner: number[], place: Placer): Word['children'] {
  const children: Word['children'] = [];
  let from = start;
  for (const at of inner) {
    if (at > from) children.push(text(source.slice(from, at), place(from, at)));
    const leaf = classAt(source, at) === CharacterClass.punctuation ? punctuation : symbol;
    children.push(leaf(source.slice(at, at + 1), place(at, at + 1)));
    from = at + 1;
  }
  if (end > from) children.push(text(source.slice(from, end), place(from, end)));
  return children;
}
