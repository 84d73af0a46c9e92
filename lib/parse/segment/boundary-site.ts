/** A place where a sentence may end: a cluster of terminators and closing marks, and what stands around it. */
export interface BoundarySite {
  /** What kind of terminator decides: one dot, several dots or `…`, or a question or exclamation mark. */
  mark: 'stop' | 'ellipsis' | 'exclamation';
  /** The token straight before the cluster, if it is a word; else empty. */
  before: string;
  /** True if that word is, by itself, more likely an abbreviation than the end of a sentence. */
  isAbbreviated: boolean;
  /** Words and addresses of the sentence so far. */
  words: number;
  /** The first word after the cluster, opening marks skipped; empty if something else stands there. */
  after: string;
  /** The character that follows the cluster, white space left aside. */
  next: string;
  /** True if white space follows the cluster. */
  isSpaced: boolean;
  /** True if the cluster stands straight between an opening and a closing bracket: `(؟)`. */
  isRemark: boolean;
  /** True if the cluster stands within quoted speech that began in this sentence and goes on behind it. */
  isQuoted: boolean;
  /** How quoted speech that the cluster closes was led in, or `null` when it closes none that began in this sentence. */
  quotation: 'colon' | 'start' | 'within' | null;
}
