import type { VerbEntry } from '../../lexicon/entry';
import { fillTemplate } from '../orthography/fill-template';
import { spellStem } from '../orthography/spell';
import { conjugationPlan } from './conjugation-plan';
import { slotOf } from './slots';
import { possibleShapes, type ShapedVerb } from './verb-shape';

/** The third person masculine singular of the perfect: `كَتَبَ`, `اِحْتَلَّ`. */
export function citationOf({ shape, radicals }: ShapedVerb): string {
  const [planned] = conjugationPlan(shape, 'active');
  if (!planned) return '';
  const spelled = spellStem(fillTemplate(planned.template, radicals), 'start');
  // The first cell is its ending at the end of a word.
  return spelled.text + (slotOf(planned.family, spelled).cells[0]?.suffix ?? '');
}

/**
 * The citation forms that an entry's root, form and vowel can make: its lemma must be one of them. In form I the perfect's vowel is
 * taken from the lemma itself. Empty where root and form do not fit.
 */
export function expectedLemmas(entry: VerbEntry): string[] {
  if (entry.root === 'ليس') return ['لَيْسَ'];
  return [...new Set(possibleShapes(entry).map(citationOf))];
}
