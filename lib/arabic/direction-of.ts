import { CharacterClass, classAt, widthAt } from './character-class';
import { rightToLeft } from './characters.generated';
import { decodeRanges } from './decode-ranges';

export type Direction = 'rtl' | 'ltr' | 'neutral';

const rightToLeftRanges = decodeRanges(rightToLeft);

/** Fewest digits in groups that are read as one number, such as a telephone number, and not as several. */
const fewestGrouped = 7;

/**
 * Tells the direction that a run has by what it is, so that it can be isolated when the text around it runs the other way.
 *
 * `وزير` → rtl; `C++`, `COVID-19`, `+965 2222 3333`, `2222-3333`, `-5` → ltr; `12`, `١٢٬٥٠٠`, `12/5/2021`, `2-1`, `،` →
 * neutral, since the bidi algorithm (UAX #9) sets them as they are read. A run with letters has the direction of its
 * first letter (UAX #9, P2); an empty one is neutral.
 */
export function directionOf(run: string): Direction {
  let digits = 0;
  let groups = 0;
  let previous: CharacterClass = CharacterClass.symbol;
  for (let at = 0; at < run.length; at += widthAt(run, at)) {
    const of = classAt(run, at);
    if (of === CharacterClass.arabicLetter || of === CharacterClass.otherLetter) {
      return isRightToLeft(run.codePointAt(at) as number) ? 'rtl' : 'ltr';
    }
    if (isEuropeanDigit(run.charCodeAt(at))) {
      digits++;
      if (previous !== CharacterClass.digit) groups++;
    }
    previous = of;
  }
  // Signs before the first digit, and spaces between groups, would change sides.
  const isSigned = digits > 0 && '+-\u2212\u00b1'.includes(run.charAt(0));
  const isGrouped = groups > 1 && digits >= fewestGrouped && !isDate(run) && !isYears(run);
  return isSigned || isGrouped ? 'ltr' : 'neutral';
}

/** Persian digits are European in bidi (class EN); Arabic-Indic ones are not (AN). */
function isEuropeanDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x6f0 && unit <= 0x6f9);
}

function isDate(run: string): boolean {
  return /^[0-9۰-۹]{1,4}([/.-])[0-9۰-۹]{1,2}\1[0-9۰-۹]{1,4}$/.test(run);
}

/** `2023-2024`, which is read as a range; telephone numbers begin otherwise. */
function isYears(run: string): boolean {
  return /^(?:1[4-9]|20)\d{2}-(?:1[4-9]|20)\d{2}$/.test(run);
}

function isRightToLeft(point: number): boolean {
  if (point < (rightToLeftRanges[0]?.[0] ?? 0)) return false;
  return rightToLeftRanges.some(([start, end]) => start <= point && point < end);
}
