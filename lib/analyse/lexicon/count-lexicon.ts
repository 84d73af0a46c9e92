import type { LexiconEntry } from './entry';

const names: Record<LexiconEntry['type'], string> = {
  verb: 'verbs',
  noun: 'nouns',
  adjective: 'adjectives',
  function: 'function words, by shape',
  name: 'names',
  phrase: 'phrases',
};

/** Counts the entries of each kind, and the lexical lemmas (verbs, nouns, adjectives) together. */
export function countLexicon(entries: readonly LexiconEntry[]): [what: string, count: number][] {
  const counts = new Map<string, number>();
  const lemmas = new Set<string>();
  const functionLemmas = new Set<string>();
  for (const entry of entries) {
    counts.set(names[entry.type], (counts.get(names[entry.type]) ?? 0) + 1);
    if (entry.type === 'verb' || entry.type === 'noun' || entry.type === 'adjective')
      lemmas.add(`${entry.type} ${entry.lemma}`);
    if (entry.type === 'function') functionLemmas.add(`${entry.pos} ${entry.lemma}`);
  }
  return [...counts, ['lexical lemmas', lemmas.size], ['function words, by lemma', functionLemmas.size]];
}
