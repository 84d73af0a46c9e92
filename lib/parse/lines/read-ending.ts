/** How a line ends, closing quotation marks and brackets left aside. */
export type Ending = 'stop' | 'question' | 'exclamation' | 'ellipsis' | 'colon' | 'comma' | 'none';

const closing = /[\s"”»'’)\]\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const endings: readonly (readonly [RegExp, Ending])[] = [
  [/(?:\.{2,}|…)$/u, 'ellipsis'],
  [/[.۔]$/u, 'stop'],
  [/[؟?]$/u, 'question'],
  [/[!！]$/u, 'exclamation'],
  [/:$/u, 'colon'],
  [/[،,؛;]$/u, 'comma'],
];

/**
 * Reads the last mark of a line: `قال «نعم».` → stop; `لماذا الآن؟»` → question; `أهمية التعاون` → none.
 *
 * Marks before and within closing quotation marks count alike, since papers differ.
 */
export function readEnding(text: string): Ending {
  let end = text.length;
  while (end > 0 && closing.test(text.charAt(end - 1))) end--;
  const last = text.slice(Math.max(end - 2, 0), end);
  return endings.find(([pattern]) => pattern.test(last))?.[1] ?? 'none';
}
