import type { Reading } from '../index/reading';
import { trait } from '../index/traits';

const gender = trait.masculine | trait.feminine;
const number = trait.singular | trait.dual | trait.plural;

/**
 * Tells whether an adjective can go with a noun: both with ال or both without, and alike in gender and number; a plural of things is a feminine singular
 * to its adjective (`القوات المسلحة`). Features that a word does not have agree with all.
 */
export function agree(noun: Reading, adjective: Reading): boolean {
  const [left, right] = [noun.traits, adjective.traits];
  if (((left & trait.definite) !== 0) !== ((right & trait.article) !== 0)) return false;
  if ((left & trait.indefinite) !== 0 && (right & trait.article) !== 0) return false;
  const isThings = (left & trait.plural) !== 0 && (left & trait.human) === 0;
  if (isThings && (right & (trait.feminine | trait.singular)) === (trait.feminine | trait.singular))
    return true;
  const [ownGender, itsGender] = [left & gender, right & gender];
  if (ownGender !== 0 && itsGender !== 0 && (ownGender & itsGender) === 0) return false;
  const [ownNumber, itsNumber] = [left & number, right & number];
  return ownNumber === 0 || itsNumber === 0 || (ownNumber & itsNumber) !== 0;
}
