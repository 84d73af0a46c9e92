import type { Block } from '@/lib/model/block';

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
