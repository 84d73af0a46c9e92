import { writtenLetters } from '../fold/fold-letters';
import type { Reading } from '../index/reading';

/** What a number word does among others: `ثلاثة` is a unit, `عشرون` a ten, `ألف` a scale. */
export type NumberKind = 'unit' | 'ten' | 'tens' | 'hundred' | 'hundreds' | 'scale';

export interface NumberWord {
  value: number;
  kind: NumberKind;
  /** Has و before it: `وعشرون`. */
  hasAnd: boolean;
  /** Only before a ten: `أحد عشر`, `إحدى وعشرون`. */
  isBound: boolean;
}

const units = ['واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة'];
const tens = ['عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون'];
const hundreds = ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];

const byLemma = new Map<string, { value: number; kind: NumberKind; isBound?: true }>([
  ...units.map((word, at) => [word, { value: at + 1, kind: 'unit' }] as const),
  ['أحد', { value: 1, kind: 'unit', isBound: true }],
  ['إحدى', { value: 1, kind: 'unit', isBound: true }],
  ['عشرة', { value: 10, kind: 'ten' }],
  ...tens.map((word, at) => [word, { value: 10 * (at + 2), kind: 'tens' }] as const),
  ...['مئة', 'مائة'].map((word) => [word, { value: 100, kind: 'hundred' }] as const),
  ...hundreds.flatMap((word, at) =>
    ['مئة', 'مائة'].map((hundred) => [word + hundred, { value: 100 * (at + 3), kind: 'hundreds' }] as const),
  ),
  ['ألف', { value: 1e3, kind: 'scale' }],
  ['مليون', { value: 1e6, kind: 'scale' }],
  ['مليار', { value: 1e9, kind: 'scale' }],
  ['بليون', { value: 1e9, kind: 'scale' }],
  ['تريليون', { value: 1e12, kind: 'scale' }],
]);

/** What a word is as a number: the first of its readings that is one, without ال and without a pronoun; `null` for none. */
export function numberWord(readings: readonly Reading[]): NumberWord | null {
  for (const { lexeme, run, pronoun, shape } of readings) {
    if (pronoun || run.hasArticle || !['NUM', 'NOUN', 'ADJ'].includes(lexeme.pos)) continue;
    const known = byLemma.get(writtenLetters(lexeme.lemma));
    if (!known) continue;
    const before = run.parts.map(({ form }) => form).join('');
    if (before !== '' && before !== 'و' && before !== 'ب' && before !== 'ل') continue;
    const isDual =
      shape.features.includes('Number=Dual') && (known.kind === 'scale' || known.kind === 'hundred');
    return {
      value: isDual ? 2 * known.value : known.value,
      kind: known.kind,
      hasAnd: before === 'و',
      isBound: known.isBound ?? false,
    };
  }
  return null;
}
