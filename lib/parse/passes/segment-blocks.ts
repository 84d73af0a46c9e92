import type { Draft } from '../draft';
import { segmentBlock } from '../segment/segment-block';

/** Divides every block into sentences and words. */
export function segmentBlocks(draft: Draft): void {
  for (const block of draft.blocks) {
    const { start, end, role, evidence } = block;
    block.node = {
      type: 'ParagraphNode',
      children: segmentBlock(draft.source, start, end, draft.place),
      position: draft.place(start, end),
      data: { role, evidence },
    };
  }
}
