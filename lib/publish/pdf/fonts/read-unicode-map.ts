/** Text written as UTF-16, big end first, in hexadecimal: `0644 0627` → `لا`. */
export function textOfHex(hex: string): string {
  return Buffer.from(hex.replace(/\s/g, ''), 'hex').swap16().toString('utf16le');
}

/**
 * Reads what text each code of a font stands for, from its ToUnicode map (ISO 32000-1, 9.10.3): codes with their text, and ranges of codes
 * with the text of the first.
 */
export function readUnicodeMap(map: string): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [, list = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of list.matchAll(/<(\w+)>\s*<([\w\s]+)>/g))
      texts.set(Number.parseInt(code, 16), textOfHex(text));
  }
  for (const [, list = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', text = ''] of list.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const from = Number.parseInt(first, 16);
      const start = Number.parseInt(text, 16);
      for (let code = from; code <= Number.parseInt(last, 16); code += 1)
        texts.set(code, textOfHex((start + code - from).toString(16).padStart(text.length, '0')));
    }
  }
  return texts;
}
