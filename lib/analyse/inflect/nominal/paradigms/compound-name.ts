import type { Slot } from '../../stem';

const genders = { m: '|Gender=Masc', f: '|Gender=Fem', mf: '' } as const;
type Gender = keyof typeof genders;

/** What follows the first part's last letter in the three cases, and ends the second part. */
const kinds = {
  /** `عَبْدُالرَّحْمٰنِ`, `عَبْدِالرَّحْمٰنِ`. */
  article: { endings: { Nom: 'ُ', Gen: 'ِ', Acc: 'َ' }, last: 'ِ' },
  /** `أَبُوظَبْيٍ`, `أَبِيظَبْيٍ`. */
  father: { endings: { Nom: 'ُو', Gen: 'ِي', Acc: 'َا' }, last: 'ٍ' },
} as const;

const made = new Map<string, Slot>();

/**
 * The slot of names that are an iḍāfa written as one word: `head` is declined, before the second part, which is the stem (`اللّٰه`). The same
 * object for the same head.
 */
export function compoundSlot(
  head: string,
  kind: keyof typeof kinds,
  gender: Gender,
  isDoubled: boolean,
): Slot {
  const name = `name of ${head} ${gender}${isDoubled ? ', doubled' : ''}`;
  const known = made.get(name);
  if (known) return known;
  const { endings, last } = kinds[kind];
  const cells = Object.entries(endings).map(([kase, ending]) => ({
    prefix: head + ending,
    suffix: isDoubled ? `${last}\u0651` : last,
    features: `Case=${kase}|Definite=Ind${genders[gender]}|Number=Sing`,
    pronoun: 'never' as const,
  }));
  const slot = { name, cells };
  made.set(name, slot);
  return slot;
}
