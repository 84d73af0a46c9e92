import type { NounEntry } from '../../lexicon/entry';
import { withTaa } from './with-taa';

/**
 * The noun for one of what a collective names: `شَجَر` → `شَجَرَة`, feminine, with the plural ات. Its gloss is that of the collective. `null` for any
 * other noun.
 */
export function singleOf(noun: NounEntry): NounEntry | null {
  if (!noun.isCollective) return null;
  const { lemma, declension, gender, root } = noun;
  const single = withTaa(lemma, { declension, gender, root, isForeign: root === null });
  if (single === null) return null;
  return { ...noun, lemma: single, gender: 'f', isCollective: false, declension: null, plurals: ['ات'] };
}
