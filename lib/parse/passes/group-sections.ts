import type { Draft } from '../draft';

/**
 * Opens a section at every heading; what stands before the first one is the lead.
 *
 * A heading right after a heading has a section of its own. Without headings all is lead; without blocks there is none.
 */
export function groupSections(draft: Draft): void {
  for (const block of draft.blocks) {
    const part = draft.parts.at(-1);
    if (block.role === 'heading' || !part) {
      draft.parts.push({ type: block.role === 'heading' ? 'topic' : 'lead', evidence: [], blocks: [block] });
    } else part.blocks.push(block);
  }
}
