import type { EndingKind } from './weaken';

/** Perfect, imperfect and imperative of the active, perfect and imperfect of the passive. */
export type Part = 'perfect' | 'imperfect' | 'imperative' | 'passive perfect' | 'passive imperfect';

/** What the slots of one part of the paradigm have in common; they differ by the stem's last consonant. */
export interface SlotFamily {
  name: string;
  part: Part;
  kind: EndingKind;
  /** The vowel of the imperfect's prefix. */
  prefixVowel: 'a' | 'u';
  /** The first radical is a hamza that stands in the prefix: `يَأْكُلُ`, `آكُلُ`. */
  isHamzaFirst: boolean;
  /** Third person masculine singular alone: the passive of a verb that has no object (`يُبْحَثُ عَنْهُ`). */
  isImpersonal: boolean;
}

/** Names a family by all that makes it. */
export function slotFamily(made: Omit<SlotFamily, 'name'>): SlotFamily {
  const { part, kind, prefixVowel, isHamzaFirst, isImpersonal } = made;
  const vowel = part.endsWith('imperfect') ? ` ${prefixVowel}${isHamzaFirst ? 'ʔ' : ''}` : '';
  return { ...made, name: `${part} ${kind}${vowel}${isImpersonal ? ' 3ms' : ''}` };
}
