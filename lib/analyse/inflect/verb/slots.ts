import type { SpelledStem } from '../orthography/spell';
import type { Slot } from '../stem';
import { makeCells } from './make-cells';
import type { SlotFamily } from './slot-family';

const slots = new Map<string, Slot>();

/** The slot of a family for a stem that was spelled so: one object for all stems that share its suffixes. */
export function slotOf(family: SlotFamily, { text, isDoubled, hamzaAfter }: SpelledStem): Slot {
  const last = text.charAt(text.length - 1);
  const onset = hamzaAfter ? `ء${hamzaAfter}` : onsetOf(family, last, isDoubled);
  const name = `${family.name} ${onset}`;
  const known = slots.get(name);
  if (known) return known;
  const slot = { name, cells: makeCells(family, onset, hamzaAfter) };
  slots.set(name, slot);
  return slot;
}

/**
 * The last consonant as far as it makes one with a suffix (`أَثْبَتُّ`, `أَعْلَنَّا`, `يَحْيَا`), `ـ` for all others; twice where it is doubled.
 */
function onsetOf({ kind, part }: SlotFamily, last: string, isDoubled: boolean): string {
  const makesOne =
    last === 'ي'
      ? kind === 'ay'
      : (kind === 'sound' || kind === 'consonant') &&
        (last === 'ن' || (last === 'ت' && part.endsWith('perfect') && part !== 'imperfect'));
  const onset = makesOne ? last : 'ـ';
  return isDoubled ? onset + onset : onset;
}
