import type { Band, LexiconEntry } from './entry';

/** Words that stand at least a hundred times in a million words of news (docs/lexicon-format.md): who reads news soon knows them. */
const rarest: Band = 3;

/**
 * The lemmas of the commonest words, vocalised: `وَزِير`, `قَالَ`. The adjectives of places are among them however rare: `كُوَيْتِيّ` is read as the name is.
 * Phrases have no lemma.
 */
export function listCommonLemmas(entries: readonly LexiconEntry[]): ReadonlySet<string> {
  const common = new Set<string>();
  for (const entry of entries) {
    if (entry.type === 'phrase') continue;
    if (entry.band <= rarest) common.add(entry.lemma);
    if (entry.type === 'name' && entry.nisba) common.add(entry.nisba.lemma);
  }
  return common;
}
