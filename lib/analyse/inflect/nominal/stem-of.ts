import type { Stem } from '../stem';
import { cutStem } from './cut-stem';
import { type SlotPlan, slotFor } from './make-slot';
import { doubledParadigm, type Paradigm } from './paradigm';

/** The stem of a word in a paradigm, with its slot: `مَدْرَسَة` → `مَدْرَس`. */
export function stemOf(word: string, paradigm: Paradigm, plan: SlotPlan): Stem {
  const { text, isDoubled } = cutStem(word, paradigm.cut);
  return { text, slot: slotFor(isDoubled ? doubledParadigm(paradigm) : paradigm, plan) };
}
