import type { DraftSection } from '../draft';
import { findSectionCue } from './find-section-cue';

/**
 * Parts every attendance from the narration before and after it; what comes after is a topic without heading.
 *
 * `قال كذا.` `حضر اللقاء ...` `وأضاف كذا.` → the section, an attendance, a topic. Lists and end matter stay with the
 * paragraph that they follow.
 */
export function takeAttendance(part: DraftSection): DraftSection[] {
  const sections: DraftSection[] = [];
  let isOpen = false;
  for (const block of part.blocks) {
    const last = sections.at(-1);
    const told = block.role === 'paragraph' ? findSectionCue(block, 'paragraph') : null;
    if (told?.type === 'attendance') {
      if (isOpen && last) {
        last.blocks.push(block);
        last.evidence.push(told.evidence);
      } else sections.push({ type: 'attendance', evidence: [told.evidence], blocks: [block] });
      isOpen = true;
    } else if (isOpen && (block.role === 'paragraph' || block.role === 'quote')) {
      sections.push({ type: 'topic', evidence: [], blocks: [block] });
      isOpen = false;
    } else if (last) last.blocks.push(block);
    else sections.push({ ...part, blocks: [block] });
  }
  return sections;
}
