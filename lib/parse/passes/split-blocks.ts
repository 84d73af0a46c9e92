import { CharacterClass, classAt } from '../../arabic/character-class';
import type { Draft, DraftBlock } from '../draft';
import { measureLine } from '../lines/measure-line';

const lineFeed = 0xa;
const carriageReturn = 0xd;

/**
 * Makes a block of every line that holds more than white space, the white space around it left out.
 *
 * A line ends with LF, CRLF or CR. A byte-order mark is white space. An empty source has no blocks.
 */
export function splitBlocks(draft: Draft): void {
  const { source } = draft;
  let gap = 0;
  for (let start = 0; start < source.length; ) {
    const end = findLineEnd(source, start);
    const block = trim(draft, start, end);
    if (block) {
      block.gap = gap;
      draft.blocks.push(block);
    }
    gap = block ? 0 : gap + 1;
    const isPair = source.charCodeAt(end) === carriageReturn && source.charCodeAt(end + 1) === lineFeed;
    start = end + (isPair ? 2 : 1);
  }
}

function findLineEnd(source: string, start: number): number {
  let at = start;
  while (at < source.length) {
    const unit = source.charCodeAt(at);
    if (unit === lineFeed || unit === carriageReturn) break;
    at++;
  }
  return at;
}

function trim(draft: Draft, lineStart: number, lineEnd: number): DraftBlock | null {
  const { source } = draft;
  let start = lineStart;
  let end = lineEnd;
  while (start < end && classAt(source, start) === CharacterClass.whiteSpace) start++;
  while (end > start && classAt(source, end - 1) === CharacterClass.whiteSpace) end--;
  return start === end ? null : toDraftBlock(draft, start, end);
}

/** Makes a block of a run of the source that has no role yet, nor a gap before it. */
export function toDraftBlock({ source, forms }: Draft, start: number, end: number): DraftBlock {
  const text = source.slice(start, end);
  return {
    start,
    end,
    text,
    gap: 0,
    shape: measureLine(text, forms),
    role: 'paragraph',
    evidence: [],
    node: null,
    told: {},
  };
}
