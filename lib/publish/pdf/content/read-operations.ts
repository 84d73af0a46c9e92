/** One operator of a page's content with what it is given: `3 0 Td` → `Td` of `3`, `0`. */
export interface Operation {
  operator: string;
  operands: string[];
  /** Where it stands in the content, its operands included. */
  start: number;
  end: number;
}

const dictionary = '<<(?:[^<>]|<[^<>]*>|<<[^<>]*>>)*>>';
const hexString = '<[0-9A-Fa-f\\s]*>';
const literalString = '\\((?:[^()\\\\]|\\\\[\\s\\S])*\\)';
const array = `\\[(?:${literalString}|[^\\]])*\\]`;
const word = '\\/?[^\\s()<>{}\\[\\]\\/%]+';
/** What is held together, then names, numbers and operators (ISO 32000-1, 7.2 and 7.3). */
const token = new RegExp([dictionary, hexString, literalString, array, word].join('|'), 'g');
const isOperand = (text: string) => /^(?:[-+.\d</([]|(?:true|false|null)$)/.test(text);

/**
 * Reads the content of a page as the operations that it is.
 *
 * It knows what the printer writes (Skia): no comments, no pictures within the content.
 */
export function readOperations(content: string): Operation[] {
  const operations: Operation[] = [];
  let operands: string[] = [];
  let start = -1;
  for (const { 0: text, index } of content.matchAll(token)) {
    if (start < 0) start = index;
    if (isOperand(text)) operands.push(text);
    else {
      operations.push({ operator: text, operands, start, end: index + text.length });
      operands = [];
      start = -1;
    }
  }
  return operations;
}
