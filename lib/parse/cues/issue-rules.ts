import type { Severity } from '../../model/issue';

/** Something odd that characters alone tell, and what an editor can do about it. */
export interface IssueRule {
  code: string;
  severity: Exclude<Severity, 'error'>;
  what: string;
  wayOut: string;
  /** A run of it; global, and linear in the text. */
  pattern: RegExp;
  examples: readonly [string, ...string[]];
  counterexamples: readonly string[];
}

/**
 * Characters that do not belong in Arabic text, or that look like others that do. None of them stops the parser, and none
 * is changed: the text is kept as it came.
 */
export const issueRules: readonly IssueRule[] = [
  {
    code: 'byte-order-mark',
    severity: 'note',
    what: 'A byte-order mark (U+FEFF) stands here.',
    wayOut: 'Save the file as UTF-8 without BOM.',
    pattern: /\ufeff+/g,
    examples: ['\ufeffقال'],
    counterexamples: ['قال'],
  },
  {
    code: 'bidi-control',
    severity: 'warning',
    what: 'An invisible character turns the direction of the text here.',
    wayOut: 'Delete it: the page sets the direction of every run.',
    pattern: /[\u202a-\u202e\u2066-\u2069]+/g,
    examples: ['قال \u202bكذا'],
    counterexamples: ['قال \u200fكذا'],
  },
  {
    code: 'bidi-mark',
    severity: 'note',
    what: 'An invisible direction mark stands here.',
    wayOut: 'Delete it unless a number or a Latin word beside it is shown in the wrong place.',
    pattern: /[\u061c\u200e\u200f]+/g,
    examples: ['قال \u200fكذا'],
    counterexamples: ['قال كذا'],
  },
  {
    code: 'zero-width',
    severity: 'note',
    what: 'A character without width stands here; searching for the word may fail.',
    wayOut: 'Delete it; Arabic needs no joiners.',
    pattern: /[\u200b-\u200d\u2060\u00ad]+/g,
    examples: ['قا\u200cل', 'كذا\u200b'],
    counterexamples: ['قال'],
  },
  {
    code: 'presentation-form',
    severity: 'warning',
    what: 'These letters are shapes for display (Arabic Presentation Forms), as PDF files give them.',
    wayOut: 'Type the word anew, or convert the text with Unicode normalisation (NFKC).',
    pattern: /[\ufb50-\ufd3d\ufd50-\ufdf1\ufe70-\ufefc]+/g,
    examples: ['\ufedb\ufe98\ufe8e\ufe8f'],
    counterexamples: ['كتاب', 'محمد ﷺ', '﴿كتاب﴾'],
  },
  {
    code: 'persian-letter',
    severity: 'note',
    what: 'A letter of the Persian or Urdu keyboard stands for an Arabic one that looks like it.',
    wayOut: 'Use ك for ک, ي or ى for ی, ه or ة for ہ.',
    pattern: /[کیےېہھەۀ]+/g,
    examples: ['فی', 'کتاب'],
    counterexamples: ['في كتاب', 'چاد', 'أوپك'],
  },
  {
    code: 'replacement-character',
    severity: 'warning',
    what: 'A character was lost here before the text reached us (U+FFFD).',
    wayOut: 'Look it up in the original and type it.',
    pattern: /\ufffd+/g,
    examples: ['قا\ufffd'],
    counterexamples: ['قال'],
  },
  {
    code: 'lone-surrogate',
    severity: 'warning',
    what: 'Half of a character stands here (a lone surrogate).',
    wayOut: 'Delete it, or type the whole character.',
    pattern: /(?:[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff])+/g,
    examples: ['قال\ud83d', '\udc00كذا'],
    counterexamples: ['قال 😀'],
  },
  {
    code: 'control-character',
    severity: 'warning',
    what: 'A control character stands here.',
    wayOut: 'Delete it.',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this is for.
    pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]+/g,
    examples: ['قا\u0000ل', '\u0007'],
    counterexamples: ['قال\tكذا\r\n'],
  },
  {
    code: 'unusual-line-break',
    severity: 'note',
    what: 'A line or paragraph separator (U+2028, U+2029) stands here; it is read as a space.',
    wayOut: 'Break the line with the Enter key.',
    pattern: /[\u2028\u2029]+/g,
    examples: ['قال\u2028كذا'],
    counterexamples: ['قال\nكذا'],
  },
  {
    code: 'mixed-number',
    severity: 'warning',
    what: 'Digits of two systems make one number.',
    wayOut: 'Write it in one of them: 2024 or ٢٠٢٤.',
    pattern: /(?:[0-9]+[٠-٩۰-۹]+|[٠-٩]+[0-9۰-۹]+|[۰-۹]+[0-9٠-٩]+)[0-9٠-٩۰-۹]*/g,
    examples: ['20٢٤', '٢٠24'],
    counterexamples: ['2024', '٢٠٢٤', '20 و٢٤'],
  },
];

/** Issues that take more than a pattern to find, by code: how grave, what, and the way out. */
export const otherIssues = {
  'empty-text': { severity: 'warning', what: 'There is no text.', wayOut: 'Add the article to the file.' },
  'long-line': {
    severity: 'warning',
    what: 'This line is longer than 100,000 characters: its line breaks are lost.',
    wayOut: 'Break it into paragraphs.',
  },
  'unbalanced-quotation': {
    severity: 'warning',
    what: 'This quotation mark has no partner in its paragraph.',
    wayOut: 'Add the other one, or delete this.',
  },
  'mixed-digits': {
    severity: 'note',
    what: 'From here on digits of another system are used than before.',
    wayOut: 'Keep to one: 2024 or ٢٠٢٤.',
  },
  'not-arabic': {
    severity: 'warning',
    what: 'Most of this text is not in Arabic letters.',
    wayOut: 'See whether it is the right file.',
  },
} as const satisfies Record<string, Pick<IssueRule, 'severity' | 'what' | 'wayOut'>>;
