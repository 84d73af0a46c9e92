import type { PhraseKind, Upos, WordGloss } from '@/lib/model/gloss';

/** Parts of speech that a learner soon knows: their English steps back. */
const functionWords: ReadonlySet<Upos> = new Set(['ADP', 'CCONJ', 'SCONJ', 'PRON', 'DET', 'PART', 'AUX']);

/** Tells whether the gloss of a run of words is quiet: names, which read alike in both languages, and words that only join others. */
export function isQuietRun(words: readonly WordGloss[]): boolean {
  return words.every(({ parts }) => {
    const own = parts.filter(({ upos }) => !functionWords.has(upos));
    return own.every(({ upos }) => upos === 'PROPN');
  });
}

/** Tells whether the gloss of a phrase is quiet: it is a name. */
export function isQuietPhrase(kind: PhraseKind): boolean {
  return kind === 'name';
}
