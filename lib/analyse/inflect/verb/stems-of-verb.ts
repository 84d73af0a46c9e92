import type { VerbEntry } from '../../lexicon/entry';
import type { Slot, Stem } from '../stem';
import { type PassiveUse, passiveUse } from './passive-use';
import { fillPattern, type Pattern, standInLemma, standInRoot, toPattern } from './stand-in';
import { workOutStems } from './work-out-stems';

interface StemPattern {
  pattern: Pattern;
  slot: Slot;
}

const known = new Map<string, readonly StemPattern[]>();

/**
 * Makes the stems of a verb, all forms and weaknesses, active and passive: with their slots they make its whole paradigm. The passive is
 * left out of verbs that govern nothing, and is impersonal (`يُبْحَثُ عَنْهُ`) in those that govern prepositions alone.
 *
 * A lemma that its root and form do not make is conjugated as the usual verb of that root and form; a root that has not the length its
 * form asks for gives no stems. Verbs that differ in plain radicals alone are worked out once.
 */
export function stemsOfVerb(entry: VerbEntry): Stem[] {
  const { root, form, vowel, lemma } = entry;
  const standIn = standInRoot(entry);
  const passive = passiveUse(entry);
  if (standIn === null) return workOutStems(entry, passive);
  const key = `${standIn}${form}${vowel}${tellingOf(lemma, form)}${passive}`;
  let patterns = known.get(key);
  if (!patterns) {
    patterns = patternsOf({ ...entry, root: standIn, lemma: standInLemma(lemma, root, standIn) }, passive);
    known.set(key, patterns);
  }
  const stems: Stem[] = [];
  for (const { pattern, slot } of patterns) stems.push({ text: fillPattern(pattern, root), slot });
  return stems;
}

/** Where a lemma tells two verbs of one root and form apart: كَبُرَ by its vowel, اِذَّكَرَ by its t; آوَلَ by its hamza. */
const tellingPlaces: Partial<Record<VerbEntry['form'], number>> = { I: 3, IV: 0, VIII: 2 };

/** What of the lemma makes a difference beside root and form; of others its length tells: اِسْتَجَابَ, اِسْتَجْوَبَ. */
function tellingOf(lemma: string, form: VerbEntry['form']): string {
  const place = tellingPlaces[form];
  return place === undefined ? `${lemma.length}` : lemma.length + lemma.charAt(place);
}

function patternsOf(entry: VerbEntry, passive: PassiveUse): StemPattern[] {
  return workOutStems(entry, passive).map(({ text, slot }) => ({ pattern: toPattern(text), slot }));
}
