import type * as nlcst from 'nlcst';
import type { Position, Sentence, WhiteSpace } from './text';

/**
 * What a block of the source is for the reader.
 *
 * - `title`, `deck`, `byline`: the article's own headline, the lines that belong to it, who wrote it where and when
 * - `heading`: a cross-head, which names what the following paragraphs say
 * - `paragraph`, `quote`, `item`, `row`: running text, a line of nothing but quoted speech, an entry of a list, a line of a table
 * - `caption`, `credit`: of a picture or video
 * - `related`: pointers to, and headlines of, other stories
 * - `separator`, `signature`, `boilerplate`: `***`, the agency's end matter, what the page adds (share, tags, copyright)
 */
export const blockRoles = [
  'title',
  'deck',
  'byline',
  'heading',
  'paragraph',
  'quote',
  'item',
  'row',
  'caption',
  'credit',
  'related',
  'separator',
  'signature',
  'boilerplate',
] as const;

export type BlockRole = (typeof blockRoles)[number];

/** Why something was decided: the name of a cue and the words of the source that gave it. */
export interface Evidence {
  cue: string;
  text: string;
}

/** A block is a paragraph of the source (usually a line) with its role. */
export interface Block extends nlcst.Paragraph {
  children: (Sentence | WhiteSpace)[];
  position: Position;
  data: BlockData;
}

export interface BlockData extends nlcst.ParagraphData {
  role: BlockRole;
  /** The cues that told the role; empty for a plain paragraph. */
  evidence: Evidence[];
}
