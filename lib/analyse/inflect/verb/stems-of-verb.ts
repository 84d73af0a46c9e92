import type { VerbEntry } from '../../lexicon/entry';
import type { Slot, Stem } from '../stem';
import type { Voice } from './conjugation-plan';
import { passiveUse } from './passive-use';
import { fillPattern, type Pattern, standInEntry, standInKey, toPattern } from './stand-in';
import { workOutStems } from './work-out-stems';

interface StemPattern {
  pattern: Pattern;
  slot: Slot;
}

type StemPatterns = Map<string, readonly StemPattern[]>;

const known: Readonly<Record<Voice, StemPatterns>> = {
  active: new Map(),
  personal: new Map(),
  impersonal: new Map(),
};

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
  const stems: Stem[] = [];
  addStems(stems, entry, key, 'active');
  if (passive !== 'none') addStems(stems, entry, key, passive);
  return stems;
}

function addStems(stems: Stem[], entry: VerbEntry, key: string | null, voice: Voice) {
  if (key === null) {
    stems.push(...workOutStems(entry, voice));
    return;
  }
  let patterns = known[voice].get(key);
  if (!patterns) {
    patterns = workOutStems(standInEntry(entry), voice).map(toStemPattern);
    known[voice].set(key, patterns);
  }
  for (const { pattern, slot } of patterns) stems.push({ text: fillPattern(pattern, entry.root), slot });
}

function toStemPattern({ text, slot }: Stem): StemPattern {
  return { pattern: toPattern(text), slot };
}
