import type { VerbEntry } from '../../lexicon/entry';
import type { Slot, Stem } from '../stem';
import { type PassiveUse, passiveUse } from './passive-use';
import { fillPattern, type Pattern, standInEntry, standInKey, toPattern } from './stand-in';
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
  const passive = passiveUse(entry);
  const key = standInKey(entry);
  if (key === null) return workOutStems(entry, passive);
  let patterns = known.get(key + passive);
  if (!patterns) {
    patterns = patternsOf(standInEntry(entry), passive);
    known.set(key + passive, patterns);
  }
  const stems: Stem[] = [];
  for (const { pattern, slot } of patterns) stems.push({ text: fillPattern(pattern, entry.root), slot });
  return stems;
}

function patternsOf(entry: VerbEntry, passive: PassiveUse): StemPattern[] {
  return workOutStems(entry, passive).map(({ text, slot }) => ({ pattern: toPattern(text), slot }));
}
