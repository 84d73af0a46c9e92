import type { SpelledStem } from '../orthography/spell';
import type { Slot } from '../stem';
import { makeCells } from './make-cells';
import type { Part, SlotFamily } from './slot-family';
import type { EndingKind } from './weaken';

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
  const onset = makesOne(last, kind, part) ? last : 'ـ';
  return isDoubled ? onset + onset : onset;
}

function makesOne(last: string, kind: EndingKind, part: Part): boolean {
  if (last === 'ي') return kind === 'ay';
  if (kind !== 'sound' && kind !== 'consonant') return false;
  return last === 'ن' || (last === 'ت' && (part === 'perfect' || part === 'passive perfect'));
}
