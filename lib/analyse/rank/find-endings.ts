import type { Reading } from '../index/reading';
import { trait } from '../index/traits';
import { wordClass } from '../index/word-class';
import { caseCode, caseOf, type EndingCode, moodCode, stateCode } from './ending';

const nominal = trait.noun | trait.adjective | trait.name | trait.number;
const isNominal = ({ traits }: Reading) => (traits & nominal) !== 0;
const startsAnew = ({ traits }: Reading) => (traits & (trait.conjunction | trait.prefixed)) !== 0;

/** Tells whether a word is the first part of an iḍāfa with the next. */
export function isConstruct(word: Reading, next: Reading | null): boolean {
  if (!next || (word.traits & (trait.noun | trait.number | trait.elative)) === 0) return false;
  if ((word.traits & (trait.definite | trait.indefinite)) !== 0) return false;
  if (startsAnew(next) || (next.traits & (trait.noun | trait.name)) === 0) return false;
  return (next.traits & trait.genitive) !== 0 || (next.traits & trait.name) !== 0;
}

/** What was said of the words before, as far as it decides the next one's case. */
interface Before {
  last: Reading | null;
  lastCase: number;
  /** Of the last nominal: a noun after و has it too. */
  nounCase: number;
  /** There was a verb, and a nominative after it. */
  hasVerb: boolean;
  hasSubject: boolean;
}

/**
 * Says which case a nominal has by the words before it: genitive after a preposition or the first part of an iḍāfa, that of its noun for an
 * adjective, accusative after إِنَّ and its sisters and for an object, nominative otherwise.
 */
function nominalCase(word: Reading, { last, lastCase, nounCase, hasSubject }: Before): number {
  if ((word.traits & trait.prefixed) !== 0) return caseCode.Gen;
  if (!last) return caseCode.Nom;
  if ((word.traits & trait.conjunction) !== 0) return nounCase || caseCode.Nom;
  if ((last.traits & trait.preposition) !== 0 && (last.traits & trait.pronoun) === 0) return caseCode.Gen;
  if ((last.lexeme.kind & wordClass.emphatic) !== 0) return caseCode.Acc;
  if (isConstruct(last, word)) return caseCode.Gen;
  const follows = (word.traits & trait.adjective) !== 0 && (word.traits & trait.indefinite) === 0;
  if ((follows || (word.traits & trait.name) !== 0) && isNominal(last)) return lastCase || caseCode.Nom;
  return hasSubject ? caseCode.Acc : caseCode.Nom;
}

function verbMood(word: Reading, last: Reading | null): number {
  if ((word.traits & trait.imperfect) === 0) return 0;
  if (word.run.need === 'purpose') return moodCode.Sub;
  const kind = last?.lexeme.kind ?? 0;
  if ((kind & wordClass.jussive) !== 0) return moodCode.Jus;
  return (kind & (wordClass.subjunctive | wordClass.that)) !== 0 ? moodCode.Sub : moodCode.Ind;
}

function nominalState(word: Reading, next: Reading | null): number {
  if ((word.traits & trait.article) !== 0) return stateCode.Def;
  if ((word.traits & trait.pronoun) !== 0 || isConstruct(word, next)) return stateCode.Cons;
  return stateCode.Ind;
}

/** Says of each word of a sentence which ending its place asks for; `null` words are those that nothing is known of. */
export function findEndings(words: readonly (Reading | null)[]): EndingCode[] {
  const before: Before = { last: null, lastCase: 0, nounCase: 0, hasVerb: false, hasSubject: false };
  return words.map((word, at) => {
    if (!word) return 0;
    const hasCase = isNominal(word);
    const code = hasCase
      ? nominalCase(word, before) | nominalState(word, words[at + 1] ?? null)
      : verbMood(word, before.last);
    before.last = word;
    before.lastCase = caseOf(code);
    if (hasCase) before.nounCase = before.lastCase;
    if ((word.traits & trait.verb) !== 0) [before.hasVerb, before.hasSubject] = [true, false];
    else if (hasCase && before.hasVerb && before.lastCase === caseCode.Nom) before.hasSubject = true;
    return code;
  });
}
