import type { VerbEntry } from '../../lexicon/entry';

/** How far a verb has a passive: in all persons, in the third masculine singular with a preposition, or not at all. */
export type PassiveUse = 'personal' | 'impersonal' | 'none';

/**
 * Tells what passive a verb has by what it governs: an object or a clause gives a personal one, prepositions alone an impersonal one,
 * nothing none. An entry that says nothing may have an object. Forms VII and IX never have one.
 */
export function passiveUse({ form, government }: VerbEntry): PassiveUse {
  let use: PassiveUse = government.length === 0 ? 'personal' : 'none';
  for (const { takes } of government) {
    if (takes === 'tr' || takes === 'tr2' || takes === 'cl') use = 'personal';
    else if (takes !== 'intr' && use === 'none') use = 'impersonal';
  }
  return use === 'personal' && (form === 'VII' || form === 'IX') ? 'none' : use;
}
