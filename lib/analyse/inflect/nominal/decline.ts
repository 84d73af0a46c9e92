import type { AdjectiveEntry, NameEntry, NounEntry } from '../../lexicon/entry';
import { type InflectedForm, inflectedForms, type Stem } from '../stem';
import { stemsOfAdjective } from './stems-of-adjective';
import { stemsOfName } from './stems-of-name';
import { stemsOfNoun } from './stems-of-noun';

export type NominalEntry = NounEntry | AdjectiveEntry | NameEntry;

/** The stems of anything that is declined. */
export function stemsOfNominal(entry: NominalEntry): Stem[] {
  switch (entry.type) {
    case 'noun':
      return stemsOfNoun(entry);
    case 'adjective':
      return stemsOfAdjective(entry);
    case 'name':
      return stemsOfName(entry);
  }
}

/** Every form of a nominal, without article and attached pronoun: `كِتَاب` → `كِتَابٌ`, `كِتَابٍ`, `كِتَابًا`, … */
export function decline(entry: NominalEntry): InflectedForm[] {
  return inflectedForms(stemsOfNominal(entry));
}
