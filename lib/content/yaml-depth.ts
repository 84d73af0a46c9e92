import { Lexer, Parser } from 'yaml';

/** The deepest value of `article.yaml`, an alias of a section, stands five deep in the parser's stack; some room for slips. */
const deepest = 16;

/**
 * Finds the place where YAML is nested deeper than any file of ours, before it is composed; `null` where it is nowhere.
 *
 * What composes a tree calls itself for every level: a file of nothing but brackets or hyphens would exhaust the stack, and a regular
 * expression that is compiled at the very end of the stack ends the process, which no `catch` can help. Linear: the lexer and the
 * parser of tokens call nothing of themselves.
 */
export function findTooDeep(text: string): number | null {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    const at = parser.offset;
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > deepest) return at;
  }
  return null;
}
