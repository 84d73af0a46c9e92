import type { Slot } from '../stem';
import { type Agreement, cellsOf } from './endings';
import type { Paradigm } from './paradigm';

/** Which tables of a paradigm a stem has, and what its forms then are. */
export interface SlotPlan {
  /** Unlike that of any other plan. */
  name: string;
  parts: readonly ({ table: Exclude<keyof Paradigm, 'name' | 'cut'> } & Agreement)[];
}

const made = new Map<Paradigm, Map<SlotPlan, Slot>>();

/** The one slot of a paradigm and a plan: made at its first use, the same object ever after. */
export function slotFor(paradigm: Paradigm, plan: SlotPlan): Slot {
  const known = made.get(paradigm)?.get(plan);
  if (known) return known;
  const slot = makeSlot(paradigm, plan);
  made.set(paradigm, (made.get(paradigm) ?? new Map<SlotPlan, Slot>()).set(plan, slot));
  return slot;
}

function makeSlot(paradigm: Paradigm, { name, parts }: SlotPlan): Slot {
  const cells = parts.flatMap(({ table, ...agreement }) => {
    const endings = paradigm[table];
    return endings ? cellsOf(endings, agreement) : [];
  });
  return { name: `${paradigm.name}: ${name}`, cells };
}
