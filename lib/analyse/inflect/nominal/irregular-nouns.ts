import type { Stem } from '../stem';
import type { SlotPlan } from './make-slot';
import { masculinePlural, triptote } from './paradigms/consonant';
import {
  eight,
  fiveNoun,
  mouth,
  possessor,
  possessoress,
  possessors,
  sonOf,
  two,
  woman,
} from './paradigms/irregular';
import { taa } from './paradigms/taa';
import { nounPlans, pluralPlans } from './plans';
import { stemOf } from './stem-of';

const plans = { m: nounPlans.m.none, f: nounPlans.f.none };

/** A numeral has two shapes; the one with ة goes with masculines. Each says what it is itself. */
function numeral(feminine: string, masculine: Stem): readonly Stem[] {
  return [stemOf(feminine, taa, numeralPlans.f), masculine];
}

const numeralPlans = {
  m: { name: 'numeral m', parts: [{ table: 'singular', number: 'Plur', gender: 'Masc' }] },
  f: { name: 'numeral f', parts: [{ table: 'singular', number: 'Plur', gender: 'Fem' }] },
} as const satisfies Record<string, SlotPlan>;

const twoPlan: SlotPlan = {
  name: 'numeral',
  parts: [
    { table: 'singular', number: 'Dual', gender: 'Masc' },
    { table: 'feminine', number: 'Dual', gender: 'Fem' },
  ],
};

const theWoman = [stemOf('اِمْرَأَة', woman, plans.f), stemOf('مَرْأَة', taa, plans.f)];
const hundred = [stemOf('مِئَة', taa, nounPlans.f.feminine), stemOf('مِائَة', taa, plans.f)];

const units = {
  ثَلَاثَة: 'ثَلَاث',
  أَرْبَعَة: 'أَرْبَع',
  خَمْسَة: 'خَمْس',
  سِتَّة: 'سِتّ',
  سَبْعَة: 'سَبْع',
  تِسْعَة: 'تِسْع',
  عَشَرَة: 'عَشْر',
  بِضْعَة: 'بِضْع',
};
const tens = ['عِشْرُون', 'ثَلَاثُون', 'أَرْبَعُون', 'خَمْسُون', 'سِتُّون', 'سَبْعُون', 'ثَمَانُون', 'تِسْعُون'];

/** What stands for the singular of nouns that are declined like no other, by their lemma. */
export const irregularNouns: ReadonlyMap<string, readonly Stem[]> = new Map<string, readonly Stem[]>([
  ['أَب', [stemOf('أَب', fiveNoun, plans.m)]],
  ['أَخ', [stemOf('أَخ', fiveNoun, plans.m)]],
  ['حَم', [stemOf('حَم', fiveNoun, plans.m)]],
  ['فَم', [stemOf('فَم', triptote, plans.m), stemOf('ف', mouth, plans.m)]],
  ['ذُو', [stemOf('ذ', possessor, nounPlans.m.masculine), stemOf('ذ', possessoress, nounPlans.f.feminine)]],
  ['أُولُو', [stemOf('أُولُو', possessors, pluralPlans.m)]],
  ['اِبْن', [stemOf('اِبْن', triptote, plans.m), stemOf('بْن', sonOf, plans.m)]],
  ['اِمْرَأَة', theWoman],
  ['مَرْأَة', theWoman],
  ['مِئَة', hundred],
  ['مِائَة', hundred],
  ['اِثْنَان', [stemOf('اِثْن', two, twoPlan)]],
  ['ثَمَانِيَة', numeral('ثَمَانِيَة', stemOf('ثَمَانِي', eight, numeralPlans.m))],
  ...Object.entries(units).map(
    ([feminine, masculine]) =>
      [feminine, numeral(feminine, stemOf(masculine, triptote, numeralPlans.m))] as const,
  ),
  ...tens.map((ten) => [ten, [stemOf(ten, masculinePlural, pluralPlans.mf)]] as const),
]);
