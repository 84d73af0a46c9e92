import type { DraftBlock, DraftSection } from '../draft';
import { isNarration } from '../lines/is-narration';
import { findSectionCue, isRunning } from './find-section-cue';
import type { Told } from './told';

/** Paragraphs without a cue of their own that a closing run may go on for. */
const mostWithout = 2;

/**
 * Parts the closing run of outlook and background from a section.
 *
 * `... من المتوقع أن ...` `يذكر أن ...` at its end → the section, an outlook, a background. Where ordinary narration comes
 * after them, they were none; a heading whose whole section is such a run belongs to it. `narrated` says that the article
 * has told something before, `isLast` that nothing comes after.
 */
export function takeClosing(part: DraftSection, narrated: boolean, isLast: boolean): DraftSection[] {
  const { blocks } = part;
  const told = blocks.map((block) => findClosing(block, isLast));
  const start = findStart(blocks, told);
  const first = told[start];
  const before = blocks.slice(0, Math.max(start, 0));
  if (!first || (!narrated && !before.some(isRunning))) return [part];
  if (blocks[0]?.role === 'heading' && !before.some(isRunning) && first.type !== part.type) {
    return takeClosing({ ...part, type: first.type, evidence: [first.evidence] }, true, isLast);
  }
  const sections: DraftSection[] = start > 0 ? [{ ...part, blocks: before }] : [];
  for (let at = start; at < blocks.length; at++) {
    const found = told[at];
    const last = sections.at(-1);
    if (found && last?.type !== found.type)
      sections.push({ type: found.type, evidence: [found.evidence], blocks: [] });
    else if (found) last?.evidence.push(found.evidence);
    sections.at(-1)?.blocks.push(blocks[at] as DraftBlock);
  }
  return sections;
}

/** What happened before (`وكانت ... قد`) is told in every part of a report; only at its very end is it background. */
function findClosing(block: DraftBlock, isLast: boolean): Told | null {
  const found = block.role === 'paragraph' ? findSectionCue(block, 'paragraph') : null;
  if (found?.type !== 'outlook' && found?.type !== 'background') return null;
  return found.evidence.cue === 'had-been' && !isLast ? null : found;
}

/** The first block of the closing run; -1 when there is none. */
function findStart(blocks: readonly DraftBlock[], told: readonly (Told | null)[]): number {
  let start = -1;
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at] as DraftBlock;
    if (block.role === 'heading') break;
    if (told[at]) start = at;
    else if (isRunning(block) && !goesOn(blocks, told, at)) break;
  }
  return start;
}

/** Tells what goes on with a closing run, and its lists and tables: no narration, and a cue not far before. */
function goesOn(blocks: readonly DraftBlock[], told: readonly (Told | null)[], at: number): boolean {
  const block = blocks[at] as DraftBlock;
  if (block.role === 'quote' || (block.role === 'paragraph' && isNarration(block.shape))) return false;
  let paragraphs = 0;
  for (let before = at; before >= 0 && paragraphs <= mostWithout; before--) {
    if (told[before]) return true;
    const role = blocks[before]?.role;
    if (role === 'heading') return false;
    if (role === 'paragraph') paragraphs++;
  }
  return false;
}
