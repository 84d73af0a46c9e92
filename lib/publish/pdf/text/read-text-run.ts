import type { Operation } from '../content/read-operations';
import type { PrintedFont } from '../fonts/read-font';
import { textOfHex } from '../fonts/read-unicode-map';
import type { Cluster, Matrix, TextRun } from './text-run';

const actualText = /ActualText\s*<FEFF([0-9A-F\s]*)>/i;

/** The codes of a string of two bytes each: `<00AC0034>` → 172 and 52. */
function codesOf(string: string): number[] {
  return (string.slice(1, -1).match(/..../g) ?? []).map((code) => Number.parseInt(code, 16));
}

/**
 * Reads the operations from a BT to its ET.
 *
 * `null` where they do anything but choose a font, move and show glyphs by number: such text is left as it is.
 */
export function readTextRun(
  operations: readonly Operation[],
  fontOf: (name: string) => PrintedFont | null,
): TextRun | null {
  const clusters: Cluster[] = [];
  const tags: string[] = [];
  let spelt: Cluster | null = null;
  let [name, size, pen, isReversed] = ['', 0, 0, false];
  let first: Matrix | null = null;
  let at: Matrix = [1, 0, 0, 1, 0, 0];
  for (const { operator, operands } of operations) {
    const numbers = operands.map(Number);
    const [one = 0, two = 0] = numbers;
    if (operator === 'BMC' || operator === 'BDC') {
      const [, text] = actualText.exec(operands[1] ?? '') ?? [];
      tags.push(operands[0] ?? '');
      isReversed ||= operands[0] === '/ReversedChars';
      if (text !== undefined) {
        spelt = { text: textOfHex(text), glyphs: [] };
        clusters.push(spelt);
      }
    } else if (operator === 'EMC') {
      if (tags.pop() === '/Span') spelt = null;
    } else if (operator === 'Tf') {
      if (name && (operands[0] !== name || two !== size)) return null;
      [name, size] = [operands[0] ?? '', two];
    } else if (operator === 'Tm') {
      [at, pen] = [numbers as Matrix, 0];
      first ??= at;
    } else if (operator === 'Td') {
      const [a, b, c, d, e, f] = at;
      [at, pen] = [[a, b, c, d, e + one * a + two * c, f + one * b + two * d], 0];
    } else if (operator === 'Tj') {
      const font = fontOf(name);
      if (!font || !operands[0]?.startsWith('<')) return null;
      for (const code of codesOf(operands[0])) {
        const glyph = { code, x: at[4] + pen * at[0], y: at[5] + pen * at[1] };
        if (spelt) spelt.glyphs.push(glyph);
        else clusters.push({ text: font.textOf(code), glyphs: [glyph] });
        pen += font.widthOf(code) * size;
      }
    } else if (operator !== 'BT' && operator !== 'ET') return null;
  }
  if (!first) return null;
  const [start, end] = [operations[0]?.start ?? 0, operations.at(-1)?.end ?? 0];
  return { font: name, size, matrix: first, clusters, isReversed, start, end };
}
