import type { NounEntry } from '../../lexicon/entry';
import type { Stem } from '../stem';
import { changedFemininePlural } from './feminine-plural-of';
import { findParadigm } from './find-paradigm';
import { irregularNouns } from './irregular-nouns';
import { femininePlural } from './paradigms/consonant';
import { nounPlans, pluralPlans, soundPluralsOf } from './plans';
import { stemOf } from './stem-of';
import { isSoundPlural, stemOfPlural } from './stem-of-plural';

/** The stems of a noun: singular and dual with the sound plurals, then each broken plural. */
export function stemsOfNoun(entry: NounEntry): Stem[] {
  const stems = entry.isPlural ? stemsOfPluralOnly(entry) : stemsOfSingular(entry);
  for (const plural of entry.plurals) {
    if (!isSoundPlural(plural)) stems.push(stemOfPlural(plural, entry.root, pluralPlans[entry.gender]));
  }
  return stems;
}

function stemsOfPluralOnly({ lemma, root, gender, declension }: NounEntry): Stem[] {
  const irregular = irregularNouns.get(lemma);
  if (irregular) return [...irregular];
  if (!declension) return [stemOfPlural(lemma, root, pluralPlans[gender])];
  const kind = { declension, gender, root, isForeign: root === null };
  return [stemOf(lemma, findParadigm(lemma, kind), pluralPlans[gender])];
}

function stemsOfSingular({ lemma, root, gender, declension, plurals }: NounEntry): Stem[] {
  const irregular = irregularNouns.get(lemma);
  if (irregular) return [...irregular];
  const kind = { declension, gender, root, isForeign: root === null };
  const changed = plurals.includes('ات') ? changedFemininePlural(lemma) : null;
  const sound = soundPluralsOf(plurals.includes('ون'), plurals.includes('ات') && !changed);
  const singular = stemOf(lemma, findParadigm(lemma, kind), nounPlans[gender][sound]);
  return changed ? [singular, stemOf(changed, femininePlural, pluralPlans[gender])] : [singular];
}
