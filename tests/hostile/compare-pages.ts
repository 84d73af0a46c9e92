import { findFaults } from './find-faults';
import { shapeOf } from './shape-of';

/**
 * Judges a page with hostile content by the page with harmless content of the same shape: no element and no attribute more or less, and
 * nothing that no page may have. Empty where all is well.
 */
export function comparePages(hostile: string, harmless: string): string[] {
  const [given, wanted] = [shapeOf(hostile), shapeOf(harmless)];
  const at = given.findIndex((line, index) => line !== wanted[index]);
  const faults = findFaults(hostile);
  if (at >= 0)
    faults.push(`element ${at} is ${given[at]}, and of a harmless text ${wanted[at] ?? 'there is none'}`);
  else if (given.length < wanted.length) faults.push(`${wanted[given.length]} is missing`);
  return faults;
}
