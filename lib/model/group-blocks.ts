import type { Block } from './block';

/** Blocks set as one: the entries of a list or the lines of a table, else a block alone. */
export interface BlockGroup {
  list: boolean;
  blocks: [Block, ...Block[]];
}

function inList(block: Block): boolean {
  return block.data.role === 'item' || block.data.role === 'row';
}

/** Brings neighbouring entries of a list together: paragraph, item, item → paragraph, list of two. */
export function groupBlocks(blocks: readonly Block[]): BlockGroup[] {
  const groups: BlockGroup[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last?.list && last.blocks[0].data.role === block.data.role) last.blocks.push(block);
    else groups.push({ list: inList(block), blocks: [block] });
  }
  return groups;
}

/** Tells whether an entry brings its own marker: `1.`, `-`, `•`. */
function isMarked(block: Block): boolean {
  const first = block.children.find((child) => child.type === 'SentenceNode')?.children[0];
  if (first?.type !== 'WordNode') return true;
  return first.children.some((child) => child.type === 'TextNode' && /^\p{Nd}/u.test(child.value));
}

/** How a list is set: lines of a table and entries with a marker of their own need no bullet. */
export function listStyle(blocks: BlockGroup['blocks']): 'rows' | 'marked' | 'plain' {
  if (blocks[0].data.role === 'row') return 'rows';
  return blocks.every(isMarked) ? 'marked' : 'plain';
}
