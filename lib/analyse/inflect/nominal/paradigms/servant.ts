import type { Slot } from '../../stem';

const endings = { Nom: 'ُ', Gen: 'ِ', Acc: 'َ' };

/** Names of عَبْد and a name of God, written as one word: only their first part is declined, `عَبْدُالرَّحْمٰنِ`, `عَبْدَالرَّحْمٰنِ`. */
export const servantOf: Slot = {
  name: 'name of عَبْد',
  cells: Object.entries(endings).map(([kase, ending]) => ({
    prefix: `عَبْد${ending}`,
    suffix: 'ِ',
    features: `Case=${kase}|Definite=Ind|Gender=Masc|Number=Sing`,
    pronoun: 'never',
  })),
};

/** The same before a doubled last letter: `عَبْدُالرَّبِّ`. */
export const servantOfDoubled: Slot = {
  name: `${servantOf.name}, doubled`,
  cells: servantOf.cells.map((cell) => ({ ...cell, suffix: 'ِّ' })),
};
