import type { Draft, DraftBlock } from '../draft';
import { toDraftBlock } from './split-blocks';

/** Columns at which wire copy is broken. */
const columns = { fewest: 45, most: 100 };

/** Of the line ends within groups, how many must be where no further word had room, and how many there must be. */
const needed = { share: 0.8, ends: 4 };

/** Shares of the width: a line is long enough to have been broken, and so full that another word had no room. */
const fill = { long: 0.6, full: 0.88 };

/**
 * Joins the lines of copy that was broken at a fixed column, with blank lines between its paragraphs.
 *
 * Only when the whole text looks so: lines of one group are joined where the first word of the next line had no room left.
 * A table or a list, whose lines end earlier, stays in lines.
 */
export function joinWrappedLines(draft: Draft): void {
  const lengthBefore = (at: number) => draft.blocks[at - 1]?.text.length ?? 0;
  const inGroups = draft.blocks.flatMap((block, at) => (at > 0 && block.gap === 0 ? [at] : []));
  const width = inGroups.reduce((most, at) => Math.max(most, lengthBefore(at)), 0);
  if (width < columns.fewest || width > columns.most) return;
  const pairs = inGroups.filter(
    (at) => lengthBefore(at) >= fill.long * width && !draft.blocks[at]?.shape.marker,
  );
  const isBroken = (at: number) => breaksWord(draft.blocks, at, width);
  const broken = pairs.filter(isBroken).length;
  if (pairs.every((at) => !pairs.includes(at + 1))) return;
  if (broken < needed.ends || broken < needed.share * pairs.length) return;
  const joined: DraftBlock[] = [];
  for (const [at, block] of draft.blocks.entries()) {
    const before = joined.at(-1);
    if (before && block.gap === 0 && !block.shape.marker && isBroken(at)) {
      joined[joined.length - 1] = { ...toDraftBlock(draft, before.start, block.end), gap: before.gap };
    } else joined.push(block);
  }
  draft.blocks = joined;
}

/** Tells whether the line before this one was full: the first word of this one would have gone beyond the width. */
function breaksWord(blocks: readonly DraftBlock[], at: number, width: number): boolean {
  const before = blocks[at - 1]?.text ?? '';
  const first = /^\S*/.exec(blocks[at]?.text.slice(0, width) ?? '')?.[0] ?? '';
  return before.length >= fill.long * width && before.length + 1 + first.length > fill.full * width;
}
