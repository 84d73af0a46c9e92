import type { Position, Sentence, SentenceId, Token } from '../../model/text';
import { buildTokens } from './build-tokens';
import { findIsolates } from './find-isolates';
import { isPlainLetter } from './plain-word';
import { isWord, TokenKind, type TokenRun } from './token-run';

/** What a sentence is called until a later pass, which knows all sentences, gives it its own id. */
const unnamed: SentenceId = 't-';

/**
 * A sentence that makes the nodes of its tokens, and looks for what must be isolated among them, when it is first asked for either.
 *
 * Whoever reads it, prints it as JSON, spreads or compares it finds a plain node: `children` and `data` are properties of its own.
 * Most passes never read the children: on 10 MB of news this takes a sixth of the processor time, and holds 35 MB instead of 510.
 */
export class LazySentence implements Sentence {
  // One descriptor for all, so that all sentences have the same shape: with one for each, defining it takes twenty times as long.
  static readonly #children: PropertyDescriptor & ThisType<LazySentence> = {
    enumerable: true,
    configurable: true,
    get() {
      this.#builtChildren ??= buildTokens(this.#tokens);
      return this.#builtChildren;
    },
    set(children: Token[]) {
      this.#builtChildren = children;
    },
  };

  static readonly #data: PropertyDescriptor & ThisType<LazySentence> = {
    enumerable: true,
    configurable: true,
    get() {
      this.#foundData ??= findData(this.#tokens);
      return this.#foundData;
    },
    set(data: Sentence['data']) {
      this.#foundData = data;
    },
  };

  readonly #tokens: TokenRun;
  #builtChildren: Token[] | null = null;
  #foundData: Sentence['data'] | null = null;
  // Declared and no more: the constructor defines them, in the order in which they are to be listed.
  declare readonly type: 'SentenceNode';
  declare children: Token[];
  declare position: Position;
  declare data: Sentence['data'];

  constructor(tokens: TokenRun) {
    this.#tokens = tokens;
    this.type = 'SentenceNode';
    Object.defineProperty(this, 'children', LazySentence.#children);
    this.position = tokens.place(tokens.startAt(0), tokens.startAt(tokens.length));
    // Looking for isolates costs more than segmenting, and most sentences hold none.
    if (isArabic(tokens)) this.data = { id: unnamed };
    else Object.defineProperty(this, 'data', LazySentence.#data);
  }
}

function findData(tokens: TokenRun): Sentence['data'] {
  const isolates = findIsolates(tokens);
  return isolates.length > 0 ? { id: unnamed, isolates } : { id: unnamed };
}

/** Tells at a glance that every word is from right to left: it begins with a letter of the Arabic alphabet. */
function isArabic(tokens: TokenRun): boolean {
  for (let at = 0; at < tokens.length; at++) {
    const kind = tokens.kindAt(at);
    if (kind === TokenKind.source) return false;
    if (isWord(kind) && kind !== TokenKind.arabicWord && !isPlainLetter(tokens.unitAt(at))) return false;
  }
  return true;
}
