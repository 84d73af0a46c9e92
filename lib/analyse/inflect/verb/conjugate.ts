import type { VerbEntry } from '../../lexicon/entry';
import { type InflectedForm, inflectedForms } from '../stem';
import { stemsOfVerb } from './stems-of-verb';

/** The whole paradigm of a verb, every spelling in use of every person, mood and voice. */
export function conjugate(entry: VerbEntry): InflectedForm[] {
  return inflectedForms(stemsOfVerb(entry));
}
