import type { VerbEntry } from '../../lexicon/entry';
import type { Slot, Stem } from '../stem';
import { type SlotFamily, slotFamily } from './slot-family';
import { slotOf } from './slots';

const plain = { isDoubled: false, hamzaAfter: null };
const usual = { prefixVowel: 'a', isHamzaFirst: false, isImpersonal: false } as const;
const imperative = slotFamily({ ...usual, part: 'imperative', kind: 'sound' });

/** لَيْسَ is a perfect alone, without the contraction of other hollow verbs: لَيْسَ, لَيْسَتْ, لَسْتُ. */
const laysa = [
  stem('لَيْس', slotFamily({ ...usual, part: 'perfect', kind: 'vowel' })),
  stem('لَس', slotFamily({ ...usual, part: 'perfect', kind: 'consonant' })),
];

/** لَمْ يَكُ for لَمْ يَكُنْ, before a consonant and without a pronoun. */
const yaku: Stem[] = [{ text: 'ك', slot: shortJussive() }];

/** Stems that no rule gives, beside those that rules give: `سَلْ` beside `اِسْأَلْ`. */
export function irregularStems({ root, form }: VerbEntry): Stem[] {
  if (form !== 'I') return [];
  if (root === 'ليس') return laysa;
  if (root === 'كون') return yaku;
  if (root === 'سءل') return [stem('سَل', imperative)];
  return [];
}

function stem(text: string, family: SlotFamily): Stem {
  return { text, slot: slotOf(family, { ...plain, text }) };
}

function shortJussive(): Slot {
  const whole = slotOf(slotFamily({ ...usual, part: 'imperfect', kind: 'consonant' }), {
    ...plain,
    text: '',
  });
  const cells = whole.cells
    .filter(({ suffix }) => suffix === '\u0652')
    .map((cell) => ({ ...cell, suffix: '\u064F', pronoun: 'never' as const }));
  return { name: 'imperfect of كَانَ, jussive without ن', cells };
}
