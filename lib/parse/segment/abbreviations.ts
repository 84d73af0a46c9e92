import { foldForId } from '../../arabic/fold-for-id';
import { isPlainLetter } from './plain-word';

const tatweel = 0x640;

/**
 * Abbreviations of more than one letter that a full stop follows without ending the sentence, each in use.
 *
 * Single letters and chains of them (`د.` `أ.د.` `ش.م.ك.` `J.`) need no list. Left out on purpose: `إلخ` and `etc`,
 * which end sentences, and `هـ` of dates.
 */
const examples: readonly (readonly [abbreviation: string, example: string])[] = [
  ['أد', 'أد. محمد العلي'],
  ['تل', 'تل. 22222222'],
  ['مج', 'مج. 3'],
  ['تح', 'تح. أحمد شاكر'],
  ['ود', 'ود. محمد العلي'],
  ['وأ', 'وأ. محمد العلي'],
  ['وم', 'وم. محمد العلي'],
  ['Mr', 'Mr. Smith'],
  ['Mrs', 'Mrs. Smith'],
  ['Ms', 'Ms. Smith'],
  ['Dr', 'Dr. Smith'],
  ['Prof', 'Prof. Smith'],
  ['Gen', 'Gen. Smith'],
  ['Col', 'Col. Smith'],
  ['Lt', 'Lt. Smith'],
  ['St', 'St. John'],
  ['No', 'No. 5'],
  ['vs', 'Kuwait vs. Bahrain'],
  ['Vol', 'Vol. 5'],
];

const abbreviations: ReadonlySet<string> = new Set(examples.map(([each]) => foldForId(each)));

/**
 * Tells whether a full stop after this word most likely marks an abbreviation.
 *
 * `د` `ش.م.ك` `J` `Dr` → true; `قال` `إلخ` `5` → false.
 */
export function isAbbreviation(word: string): boolean {
  if (beginsLong(word)) return false;
  const folded = foldForId(word);
  return (
    abbreviations.has(folded) ||
    folded.split(' ').every((each) => /^[\p{Script=Arabic}\p{Script=Latin}]$/u.test(each))
  );
}

/** Letters of the longest abbreviation in the list. */
const longest = Math.max(...examples.map(([each]) => each.length));

/** Tells at a glance what nearly every word before a full stop is: longer than any abbreviation, whatever folding leaves out. */
function beginsLong(word: string): boolean {
  if (word.length <= longest) return false;
  for (let at = 0; at <= longest; at++) {
    const unit = word.charCodeAt(at);
    if (!isPlainLetter(unit) || unit === tatweel) return false;
  }
  return true;
}
