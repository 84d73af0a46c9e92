import { directionOf } from '../../arabic/direction-of';
import type { Isolate, Token } from '../../model/text';

/** What may stand between two words of one left-to-right name: `Al-Quds Al-Arabi`, `AT&T`, `iPhone 15`. */
const joins = new Set(['-', '–', '/', '.', "'", '’', '&', '_', ':', '@']);
/** Signs that belong to the word they touch: `#COVID`, `$AAPL` before; `C++`, `C#`, `Rotana®` after. */
const before = new Set(['#', '@', '$', '€', '£']);
const after = new Set(['+', '#', '*', '™', '®']);

/** No telephone number has more groups; without an end, a line of numbers would take quadratic time. */
const mostGroups = 12;

function textOf(token: Token): string {
  return 'value' in token ? token.value : token.children.map(({ value }) => value).join('');
}

function isLeftToRight(token: Token | undefined): boolean {
  if (!token) return false;
  return token.type === 'SourceNode' || (token.type === 'WordNode' && directionOf(textOf(token)) === 'ltr');
}

/** A number, which stands with the left-to-right word it follows. */
function isNumber(token: Token | undefined): boolean {
  return token?.type === 'WordNode' && /^\p{Nd}/u.test(textOf(token)) && !isLeftToRight(token);
}

/** From a left-to-right word on: the end of the run of such words and numbers that one space or join parts. */
function endOfName(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  for (;;) {
    while (after.has(textOfAt(tokens, end))) end++;
    const next = skipJoin(tokens, end);
    if (!isLeftToRight(tokens[next]) && !isNumber(tokens[next])) return end;
    end = next + 1;
  }
}

function textOfAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token ? textOf(token) : '';
}

function skipJoin(tokens: readonly Token[], at: number): number {
  const isJoin = textOfAt(tokens, at) === ' ' || joins.has(textOfAt(tokens, at));
  return isJoin ? at + 1 : at;
}

/** The end of a number in groups, `+965 2222 3333`, or `from` where none begins that has to be kept in its order. */
function endOfGroupedNumber(tokens: readonly Token[], from: number): number {
  const previous = tokens[from - 1];
  if (previous && previous.type !== 'WhiteSpaceNode' && previous.type !== 'PunctuationNode') return from;
  let end = ['+', '-', '−', '('].includes(textOfAt(tokens, from)) ? from + 1 : from;
  // Arabic-Indic digits keep their groups in the order of the Arabic.
  if (!isNumber(tokens[end]) || /^[٠-٩]/.test(textOfAt(tokens, end))) return from;
  end++;
  for (let groups = 1; groups < mostGroups; groups++) {
    let next = end;
    while (next < end + 2 && [' ', '-', '(', ')'].includes(textOfAt(tokens, next))) next++;
    if (next === end || !isNumber(tokens[next])) break;
    end = next + 1;
  }
  const run = tokens.slice(from, end).map(textOf).join('');
  return directionOf(run) === 'ltr' ? end : from;
}

/**
 * Finds the runs of a sentence that run from left to right in the Arabic around them and must be kept apart from it, so that
 * their signs stay on their side: `شركة C++ Builders` → the run `C++ Builders`; `هاتف +965 2222 3333` → the whole number.
 * Names in a list are runs of their own, in the order of the Arabic: `Apple، Google` → two. Arabic text has none.
 */
export function findIsolates(tokens: readonly Token[]): Isolate[] {
  const isolates: Isolate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const leads = before.has(textOfAt(tokens, at)) && isLeftToRight(tokens[at + 1]);
    const isName = leads || isLeftToRight(tokens[at]);
    const end = isName ? endOfName(tokens, leads ? at + 1 : at) : endOfGroupedNumber(tokens, at);
    if (end > at) isolates.push({ from: at, to: end, language: isName ? 'en' : null });
    at = Math.max(end, at + 1);
  }
  return isolates;
}
