import { BlockSite } from '@/lib/parse/cues/block-site';
import type { Site } from '@/lib/parse/cues/cue';
import { startDraft } from '@/lib/parse/draft';
import { joinWrappedLines } from '@/lib/parse/passes/join-wrapped-lines';
import { labelRoles } from '@/lib/parse/passes/label-roles';
import { measureText } from '@/lib/parse/passes/measure-text';
import { splitBlocks } from '@/lib/parse/passes/split-blocks';

/** Gives the line of a cue's example that is meant: the one that `▸` marks, else the first. */
export function findSite(example: string): Site {
  const marked = example.split('\n').findIndex((line) => line.startsWith('▸'));
  const draft = startDraft(example.replace('▸', ''));
  for (const pass of [splitBlocks, joinWrappedLines, measureText, labelRoles]) pass(draft);
  const blanks = example
    .split('\n')
    .slice(0, Math.max(marked, 0))
    .filter((line) => line.trim() === '').length;
  const index = Math.max(marked, 0) - blanks;
  if (!draft.blocks[index]) throw new Error(`No such line in the example: ${example}`);
  return new BlockSite(draft.blocks, draft.page).moveTo(index);
}
