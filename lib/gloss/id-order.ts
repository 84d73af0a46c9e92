import type { ConlluToken } from './conllu';

interface Disorder {
  code: string;
  message: string;
}

/**
 * Follows the ids of a sentence: words count up from 1, a range stands before its first word and ends in the sentence, empty
 * nodes `n.1`, `n.2` follow word `n`.
 */
export class IdOrder {
  private word = 0;
  private empty = 0;
  private rangeEnd = 0;
  /** After a line that could not be read, any id may follow. */
  private skipped = false;

  /** Tells that a line was left out. */
  skip(): void {
    this.skipped = true;
  }

  /** Takes the next token; says what is wrong with its id, and goes on from there. */
  take({ kind, from, to }: ConlluToken): Disorder | null {
    switch (kind) {
      case 'word':
        return this.takeWord(from);
      case 'range':
        return this.takeRange(from, to);
      case 'empty':
        return this.takeEmpty(from, to);
    }
  }

  /** Says what is wrong when no more tokens come. */
  finish(): Disorder | null {
    if (this.skipped || this.rangeEnd <= this.word) return null;
    return {
      code: 'conllu-range',
      message: `a range goes up to ${this.rangeEnd}, the words to ${this.word}`,
    };
  }

  private takeWord(id: number): Disorder | null {
    const expected = this.word + 1;
    const isRight = id === expected || (this.skipped && id > this.word);
    this.skipped = false;
    this.empty = 0;
    if (isRight) {
      this.word = id;
      return null;
    }
    if (id <= this.word) return { code: 'conllu-duplicate', message: `word ${id} has been there already` };
    this.word = id;
    return { code: 'conllu-order', message: `word ${id} where ${expected} was to come` };
  }

  private takeRange(from: number, to: number): Disorder | null {
    const isNext = from === this.word + 1 || (this.skipped && from > this.word);
    if (to <= from || !isNext || from <= this.rangeEnd) {
      const message = `the range ${from}-${to} must begin with word ${this.word + 1}, outside other ranges`;
      return { code: 'conllu-range', message };
    }
    this.rangeEnd = to;
    return null;
  }

  private takeEmpty(after: number, number: number): Disorder | null {
    const isRight = (after === this.word && number === this.empty + 1) || this.skipped;
    this.empty = number;
    if (isRight) return null;
    return {
      code: 'conllu-order',
      message: `the empty node ${after}.${number} stands after word ${this.word}`,
    };
  }
}
