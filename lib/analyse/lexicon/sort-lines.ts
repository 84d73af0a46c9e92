/** Sorts the lines of a file of the lexicon after its first one by code point, composes their marks (NFC), and drops lines that are there twice. */
export function sortLines(text: string): string {
  const [head = '', ...lines] = text.normalize('NFC').split('\n');
  const sorted = [...new Set(lines.filter((line) => line.trim() !== ''))].sort((one, other) =>
    one < other ? -1 : one > other ? 1 : 0,
  );
  return `${[head, ...sorted].join('\n')}\n`;
}
