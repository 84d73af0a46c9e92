import type { Draft, DraftBlock } from '../draft';
import { toDraftBlock } from './split-blocks';

/** Columns at which wire copy is broken. */
const columns = { fewest: 45, most: 100 };

/** Of the line ends within groups, how many must be where no further word had room, and how many there must be. */
const needed = { share: 0.8, ends: 4 };

/**
 * Joins the lines of copy that was broken at a fixed column, with blank lines between its paragraphs.
 *
 * Only when the whole text looks so: lines of one group are joined where the first word of the next line had no room left.
 * A table or a list, whose lines end earlier, stays in lines.
 */
export function joinWrappedLines(draft: Draft): void {
  const pairs = draft.blocks.flatMap((block, at) => (at > 0 && block.gap === 0 ? [at] : []));
  const lengths = pairs.map((at) => draft.blocks[at - 1]?.text.length ?? 0);
  const width = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (width < columns.fewest || width > columns.most) return;
  const isBroken = (at: number) => breaksWord(draft.blocks, at, width);
  const broken = pairs.filter(isBroken).length;
  if (broken < needed.ends || broken < needed.share * pairs.length) return;
  const joined: DraftBlock[] = [];
  for (const [at, block] of draft.blocks.entries()) {
    const before = joined.at(-1);
    if (before && block.gap === 0 && isBroken(at)) {
      joined[joined.length - 1] = { ...toDraftBlock(draft.source, before.start, block.end), gap: before.gap };
    } else joined.push(block);
  }
  draft.blocks = joined;
}

/** Tells whether the line before this one was full: the first word of this one would have gone beyond the width. */
function breaksWord(blocks: readonly DraftBlock[], at: number, width: number): boolean {
  const before = blocks[at - 1]?.text ?? '';
  const first = /^\S*/.exec(blocks[at]?.text.slice(0, width) ?? '')?.[0] ?? '';
  return before.length + 1 + first.length > width;
}
