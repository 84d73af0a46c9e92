import { CharacterClass } from '../../arabic/character-class';

/** Characters that are no letters, and yet hold a word together when they stand single within it. */
export interface InnerCharacters {
  characters: string;
  /** Words that are one by this rule, and text that is more than one in spite of it. */
  one: readonly string[];
  several: readonly string[];
  /** Decides by the class of the character before and of the one after. */
  joins: (before: CharacterClass, after: CharacterClass) => boolean;
}

const { arabicLetter, otherLetter, digit } = CharacterClass;

/**
 * Dates `12/5/2021`, scores `2-1` and times `12:30` are several words, their numbers, as UAX #29 has it; a date with dots
 * cannot be told from a number and is one. Arabic letters are held together by nothing but `_`: `'` and `-` beside them
 * are quotation marks and dashes.
 */
export const innerCharacters: readonly InnerCharacters[] = [
  {
    // Decimal and group separators, Latin and Arabic; the Arabic comma is typed for the decimal one.
    characters: '.,٫٬،',
    one: ['3.5', '12,500', '١٢٬٥٠٠', '١٢٫٥', '3،5', '12.5.2021'],
    several: ['3. 5', '12,', 'قال.وأضاف', '2020.وقال'],
    joins: (before, after) => before === digit && after === digit,
  },
  {
    characters: "'’",
    one: ["don't", 'l’Orient', "1990's"],
    several: ["و'قال", "'don't'", 'قال’كذا'],
    joins: (before, after) => (before === otherLetter || before === digit) && after === otherLetter,
  },
  {
    characters: '-\u2010\u2011',
    one: ['al-Sabah', 'F-16', 'COVID-19', '5-star'],
    several: ['2-1', 'كوفيد-19', 'عربي-دولي', 'a--b', 'al-'],
    joins: (before, after) =>
      (before === otherLetter && (after === otherLetter || after === digit)) ||
      (before === digit && after === otherLetter),
  },
  {
    characters: '_',
    one: ['كأس_العالم', 'kuna_ar', 'رؤية_2035'],
    several: ['كأس__العالم', '_العالم', 'كأس_'],
    joins: (before, after) => isLetterOrDigit(before) && isLetterOrDigit(after),
  },
];

function isLetterOrDigit(of: CharacterClass): boolean {
  return of === arabicLetter || of === otherLetter || of === digit;
}

/** Every character that may hold a word together, by its unit: those above, and the dot of `ش.م.ك`, which has rules of its own. */
export const innerUnits: ReadonlySet<number> = new Set(
  innerCharacters.flatMap(({ characters }) => [...characters].map((each) => each.charCodeAt(0))),
);
