import type { Part } from '../model/gloss';

/** Proclitics that no pronoun is attached to: `وهم` is و and a free هم. */
const proclitics = new Set(['و', 'ف', 'س', 'أ']);

/** Tells whether a part is a pronoun written onto the part before it: `ه` of `تأثيره`, `هما` of `بينهما`; not `هو` of `وهو`. */
export function isAttachedPronoun(parts: readonly Part[], at: number): boolean {
  const [part, previous] = [parts[at], parts[at - 1]];
  if (!part || !previous || part.upos !== 'PRON') return false;
  return part.features.PronType === 'Prs' && !proclitics.has(previous.form);
}
