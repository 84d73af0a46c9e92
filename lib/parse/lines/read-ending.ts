/** How a line ends, closing quotation marks and brackets left aside. */
export type Ending = 'stop' | 'question' | 'exclamation' | 'ellipsis' | 'colon' | 'comma' | 'none';

const closing = /[\s"”»'’)\]\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const endings: ReadonlyMap<string, Ending> = new Map<string, Ending>([
  ['…', 'ellipsis'],
  ...[...'.۔'].map((mark) => [mark, 'stop'] as const),
  ...[...'؟?'].map((mark) => [mark, 'question'] as const),
  ...[...'!！'].map((mark) => [mark, 'exclamation'] as const),
  [':', 'colon'],
  ...[...'،,؛;'].map((mark) => [mark, 'comma'] as const),
]);

/**
 * Reads the last mark of a line: `قال «نعم».` → stop; `لماذا الآن؟»` → question; `أهمية التعاون` → none.
 *
 * Marks before and within closing quotation marks count alike, since papers differ.
 */
export function readEnding(text: string): Ending {
  let end = text.length;
  while (end > 0 && !isPlain(text.charCodeAt(end - 1)) && closing.test(text.charAt(end - 1))) end--;
  if (text.endsWith('..', end)) return 'ellipsis';
  return endings.get(text.charAt(end - 1)) ?? 'none';
}

/** Tells a full stop, and the letters of the Arabic alphabet, without asking a pattern. */
function isPlain(unit: number): boolean {
  return unit === 0x2e || (unit >= 0x621 && unit <= 0x64a);
}
