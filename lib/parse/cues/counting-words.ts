import { foldForId } from '../../arabic/fold-for-id';

/** What a number before it counts or measures, each in use after a Latin name. */
export const countingExamples: readonly (readonly [words: string, example: string])[] = [
  ['ألف', 'وظفت Amazon 15 ألف عامل'],
  ['ألفا', 'وظفت Amazon 15 ألفا'],
  ['آلاف', 'افتتحت Zara 3 آلاف متجر'],
  ['مليون', 'باعت Apple 15 مليون هاتف'],
  ['مليونا', 'باعت Apple 15 مليونا'],
  ['ملايين', 'باعت Apple 5 ملايين هاتف'],
  ['مليار', 'استثمرت Google 5 مليار دولار'],
  ['مليارا', 'استثمرت Google 15 مليارا'],
  ['مليارات', 'استثمرت Google 5 مليارات'],
  ['بليون', 'استثمرت Google 5 بليون دولار'],
  ['تريليون', 'بلغت قيمة Nvidia 3 تريليون دولار'],
  ['بالمئة', 'تراجع سهم Tesla 5 بالمئة'],
  ['بالمائة', 'تراجع سهم Tesla 5 بالمائة'],
  ['في المئة', 'تراجع سهم Tesla 5 في المئة'],
  ['في المائة', 'تراجع سهم Tesla 5 في المائة'],
  ['نقطة', 'خسر مؤشر Nasdaq 20 نقطة'],
  ['نقاط', 'خسر مؤشر Nasdaq 5 نقاط'],
  ['درجة', 'تسجل London 15 درجة'],
  ['درجات', 'تسجل London 5 درجات'],
  ['دولار', 'يكلف Netflix 15 دولار'],
  ['دولارا', 'يكلف Netflix 15 دولارا'],
  ['دولارات', 'يكلف Netflix 5 دولارات'],
  ['يورو', 'يكلف Netflix 15 يورو'],
  ['دينار', 'يكلف Netflix 15 دينار'],
  ['دينارا', 'يكلف Netflix 15 دينارا'],
  ['دنانير', 'يكلف Netflix 5 دنانير'],
  ['ريال', 'يكلف Netflix 15 ريال'],
  ['ريالا', 'يكلف Netflix 15 ريالا'],
  ['ريالات', 'يكلف Netflix 5 ريالات'],
  ['درهم', 'يكلف Netflix 15 درهم'],
  ['درهما', 'يكلف Netflix 15 درهما'],
  ['دراهم', 'يكلف Netflix 5 دراهم'],
  ['جنيه', 'يكلف Netflix 15 جنيه'],
  ['جنيها', 'يكلف Netflix 15 جنيها'],
  ['جنيهات', 'يكلف Netflix 5 جنيهات'],
];

const counting = new Set(countingExamples.map(([words]) => foldForId(words)));

/**
 * Tells whether a number before these words counts them, and is so no part of the Latin name before it.
 *
 * `Apple 15` before `مليون هاتف` → true; `iPhone 15` before `الجديد` → false.
 */
export function isCounted(first: string, second: string): boolean {
  const folded = foldForId(first);
  return counting.has(folded) || counting.has(`${folded} ${foldForId(second)}`);
}
