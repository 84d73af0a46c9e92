import type { AdjectiveEntry } from '../../lexicon/entry';
import type { Stem } from '../stem';
import { findParadigm } from './find-paradigm';
import {
  adjectivePlan,
  adjectivePlanWithPlural,
  elativePlans,
  nounPlans,
  pluralPlans,
  soundPluralsOf,
} from './plans';
import { stemOf } from './stem-of';
import { isSoundPlural, stemOfPlural } from './stem-of-plural';

/**
 * The stems of an adjective: masculine and feminine in all numbers, then broken plurals. The sound masculine plural is had by those that
 * list it and by those that list none.
 */
export function stemsOfAdjective(entry: AdjectiveEntry): Stem[] {
  const stems = stemsOfSingular(entry);
  const plan = entry.kind === 'elative' ? elativePlans.plural : pluralPlans.m;
  for (const plural of entry.plurals) {
    if (!isSoundPlural(plural)) stems.push(stemOfPlural(plural, entry.root, plan));
  }
  return stems;
}

function stemsOfSingular({ lemma, root, kind, declension, feminine, plurals }: AdjectiveEntry): Stem[] {
  const isTwoCased = kind === 'elative' || kind === 'colour';
  const given = { root, isForeign: root === null };
  const masculine = findParadigm(lemma, {
    declension: declension ?? (isTwoCased ? 'diptote' : null),
    gender: 'm',
    ...given,
  });
  const hasSound = plurals.includes('ون') || (plurals.length === 0 && !isTwoCased);
  if (!feminine && !isTwoCased) {
    return [stemOf(lemma, masculine, hasSound ? adjectivePlanWithPlural : adjectivePlan)];
  }
  const plans =
    kind === 'elative'
      ? elativePlans
      : { masculine: nounPlans.m[soundPluralsOf(hasSound, false)], feminine: nounPlans.f.feminine };
  const stems = [stemOf(lemma, masculine, plans.masculine)];
  if (feminine) {
    const itsKind = {
      declension: /[اىء]$/u.test(feminine) ? ('diptote' as const) : null,
      gender: 'f' as const,
      ...given,
    };
    stems.push(stemOf(feminine, findParadigm(feminine, { ...itsKind, isForeign: false }), plans.feminine));
  }
  return stems;
}
