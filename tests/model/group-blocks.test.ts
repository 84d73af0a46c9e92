import { expect, test } from 'vitest';
import type { BlockRole } from '@/lib/model/block';
import { groupBlocks } from '@/lib/model/group-blocks';
import { buildBlock } from '../components/support/build-text';

function group(...roles: BlockRole[]): string[] {
  const blocks = roles.map((role, index) => buildBlock(['نص.'], role, index * 10));
  return groupBlocks(blocks).map(
    (each) => `${each.list ? 'list' : 'alone'}:${each.blocks.map(({ data }) => data.role).join('+')}`,
  );
}

test.each<[string, BlockRole[], string[]]>([
  ['nothing', [], []],
  ['paragraphs stay apart', ['paragraph', 'paragraph'], ['alone:paragraph', 'alone:paragraph']],
  ['entries come together', ['paragraph', 'item', 'item'], ['alone:paragraph', 'list:item+item']],
  [
    'a paragraph parts two lists',
    ['item', 'paragraph', 'item'],
    ['list:item', 'alone:paragraph', 'list:item'],
  ],
  ['entries and lines of a table are two lists', ['item', 'row', 'row'], ['list:item', 'list:row+row']],
])('groupBlocks: %s', (_, roles, expected) => {
  expect(group(...roles)).toEqual(expected);
});
