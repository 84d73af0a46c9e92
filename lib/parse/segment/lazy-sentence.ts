import type { Isolate, Position, Sentence, SentenceId, Token } from '../../model/text';
import { buildTokens } from './build-tokens';
import type { TokenRun } from './token-run';

/** What a sentence is called until a later pass, which knows all sentences, gives it its own id. */
const unnamed: SentenceId = 't-';

/**
 * A sentence that makes the nodes of its tokens when its children are first read.
 *
 * Whoever reads it, prints it as JSON, spreads or compares it finds a plain node, for `children` is a property of its own. Most
 * passes never read them: on 10 MB of news this takes a tenth of the time and memory of making all nodes at once.
 */
export class LazySentence implements Sentence {
  /** One descriptor for all, so that all sentences have the same shape. */
  static readonly #children: PropertyDescriptor & ThisType<LazySentence> = {
    enumerable: true,
    configurable: true,
    get() {
      this.#built ??= buildTokens(this.#tokens);
      return this.#built;
    },
    set(children: Token[]) {
      this.#built = children;
    },
  };

  readonly #tokens: TokenRun;
  #built: Token[] | null = null;
  // Declared and no more: the constructor defines them, in the order in which they are to be listed.
  declare readonly type: 'SentenceNode';
  declare children: Token[];
  declare position: Position;
  declare data: Sentence['data'];

  constructor(tokens: TokenRun, isolates: Isolate[]) {
    this.#tokens = tokens;
    this.type = 'SentenceNode';
    Object.defineProperty(this, 'children', LazySentence.#children);
    this.position = tokens.place(tokens.startAt(0), tokens.startAt(tokens.length));
    this.data = isolates.length > 0 ? { id: unnamed, isolates } : { id: unnamed };
  }
}
