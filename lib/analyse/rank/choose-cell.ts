import type { Reading } from '../index/reading';
import { trait } from '../index/traits';
import { wordClass } from '../index/word-class';
import type { Cell } from '../inflect/stem';

type Case = 'Nom' | 'Gen' | 'Acc';

/** What a sentence asks of a word's ending. */
export interface Ending {
  case: Case | null;
  state: 'Ind' | 'Def' | 'Cons' | null;
  mood: 'Ind' | 'Sub' | 'Jus' | null;
}

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

/**
 * Says which case a nominal has by the words before it: genitive after a preposition or the first part of an iḍāfa, that of its noun for an adjective, accusative after إِنَّ and its
 * sisters and for an object, nominative otherwise.
 */
function caseOf(word: Reading, before: readonly { reading: Reading; ending: Ending }[]): Case {
  if ((word.traits & trait.prefixed) !== 0) return 'Gen';
  const last = before.at(-1);
  if (!last) return 'Nom';
  const { reading, ending } = last;
  if ((word.traits & trait.conjunction) !== 0) return caseOfLikeNoun(before);
  if ((reading.traits & trait.preposition) !== 0 && (reading.traits & trait.pronoun) === 0) return 'Gen';
  if ((reading.lexeme.kind & wordClass.emphatic) !== 0) return 'Acc';
  if (isConstruct(reading, word)) return 'Gen';
  if ((word.traits & trait.adjective) !== 0 && isNominal(reading) && (word.traits & trait.indefinite) === 0)
    return ending.case ?? 'Nom';
  if ((word.traits & trait.name) !== 0 && isNominal(reading)) return ending.case ?? 'Nom';
  const verb = before.findLast(({ reading: { traits } }) => (traits & trait.verb) !== 0);
  const hasSubject =
    verb &&
    before
      .slice(before.indexOf(verb) + 1)
      .some(({ reading: each, ending: { case: own } }) => isNominal(each) && own === 'Nom');
  return hasSubject ? 'Acc' : 'Nom';
}

/** After و a noun has the case of the last noun that it can be coordinated with. */
function caseOfLikeNoun(before: readonly { reading: Reading; ending: Ending }[]): Case {
  const noun = before.findLast(({ reading }) => isNominal(reading));
  return noun?.ending.case ?? 'Nom';
}

function moodOf(word: Reading, last: Reading | undefined): Ending['mood'] {
  if ((word.traits & trait.imperfect) === 0) return null;
  if (word.run.need === 'purpose') return 'Sub';
  const kind = last?.lexeme.kind ?? 0;
  if ((kind & wordClass.jussive) !== 0) return 'Jus';
  return (kind & (wordClass.subjunctive | wordClass.that)) !== 0 ? 'Sub' : 'Ind';
}

/** Says of each word of a sentence which ending its place asks for; `null` words are those that nothing is known of. */
export function findEndings(words: readonly (Reading | null)[]): Ending[] {
  const before: { reading: Reading; ending: Ending }[] = [];
  return words.map((word, at) => {
    if (!word) return { case: null, state: null, mood: null };
    const next = words[at + 1] ?? null;
    const ending: Ending = {
      case: isNominal(word) ? caseOf(word, before) : null,
      state: stateOf(word, next),
      mood: moodOf(word, before.at(-1)?.reading),
    };
    before.push({ reading: word, ending });
    return ending;
  });
}

function stateOf(word: Reading, next: Reading | null): Ending['state'] {
  if (!isNominal(word)) return null;
  if ((word.traits & trait.article) !== 0) return 'Def';
  if ((word.traits & trait.pronoun) !== 0 || isConstruct(word, next)) return 'Cons';
  return 'Ind';
}

/** Chooses the cell of a shape that fits an ending best; of equals the first. */
export function chooseCell(cells: readonly Cell[], ending: Ending): Cell {
  let [best, most] = [cells[0] as Cell, -1];
  for (const cell of cells) {
    const fits = (name: string, value: string | null) =>
      value !== null && cell.features.includes(`${name}=${value}`) ? 1 : 0;
    const score =
      4 * fits('Case', ending.case) + 2 * fits('Definite', ending.state) + 4 * fits('Mood', ending.mood);
    if (score > most) [best, most] = [cell, score];
  }
  return best;
}
