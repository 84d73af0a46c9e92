import type { SectionType } from '../../model/article';
import type { Evidence } from '../../model/block';
import { sectionCues } from '../cues/section-cues';
import type { Draft, DraftBlock, DraftSection } from '../draft';
import { isNarration } from '../lines/is-narration';

/** Words of a paragraph in which its type is told. */
const opening = 24;

/**
 * Finds what kind of section each is, and parts attendance, outlook and background from the narration around them.
 *
 * `حضر اللقاء ...` opens an attendance wherever it stands, and narration after it takes up the thread as a topic without
 * heading. `من المتوقع أن ...` and `يذكر أن ...` open an outlook or background only as the closing run of their section.
 */
export function inferTypes(draft: Draft): void {
  let narrated = false;
  draft.parts = draft.parts.flatMap((part) => {
    const divided = divide(part, narrated, part === draft.parts.at(-1));
    narrated ||= part.blocks.some(isRunning);
    return divided;
  });
}

function divide(part: DraftSection, narrated: boolean, isLast: boolean): DraftSection[] {
  const [first] = part.blocks;
  const told = first?.role === 'heading' ? findCue(first, 'heading') : null;
  const opened = told ? { ...part, type: told.type, evidence: [told.evidence] } : openStatement(part);
  if (opened.type === 'background') return [opened];
  if (told) return closeWith(opened, narrated, isLast);
  return closeWith(opened, narrated, isLast).flatMap((each) =>
    each.type === part.type ? takeAttendance(each) : [each],
  );
}

interface Told {
  type: SectionType;
  evidence: Evidence;
}

function findCue(block: DraftBlock, where: 'heading' | 'paragraph'): Told | null {
  const words = block.shape.words.slice(0, opening).join(' ');
  for (const { name, type, pattern, where: place } of sectionCues) {
    const found = place === where ? pattern.exec(words) : null;
    if (found) return { type, evidence: { cue: name, text: found[0].trim() } };
  }
  return null;
}

/** Running text, as against headings, captions, and what belongs to the page. */
function isRunning({ role }: DraftBlock): boolean {
  return role === 'paragraph' || role === 'quote' || role === 'item' || role === 'row';
}

/** A section that opens with a line of speech is a statement. */
function openStatement(part: DraftSection): DraftSection {
  const first = part.blocks.find(isRunning);
  if (first?.role !== 'quote') return part;
  return {
    ...part,
    type: 'statement',
    evidence: [{ cue: 'opens-with-quotation', text: first.text.slice(0, 60) }],
  };
}

/** Parts the closing run of outlook and background from a section. */
function closeWith(part: DraftSection, narrated: boolean, isLast: boolean): DraftSection[] {
  const { blocks } = part;
  const told = blocks.map((block) => (block.role === 'paragraph' ? findClosing(block, isLast) : null));
  let start = -1;
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    if (!block || block.role === 'heading') break;
    if (told[at]) start = at;
    else if (isRunning(block) && !continues(blocks, told, at)) break;
  }
  if (start < 0 || (!narrated && !blocks.slice(0, start).some(isRunning))) return [part];
  const headed = blocks[0]?.role === 'heading' && !blocks.slice(0, start).some(isRunning);
  const first = told[start];
  if (headed && first && first.type !== part.type) {
    return closeWith({ ...part, type: first.type, evidence: [first.evidence] }, true, isLast);
  }
  const sections: DraftSection[] = start > 0 ? [{ ...part, blocks: blocks.slice(0, start) }] : [];
  for (let at = start; at < blocks.length; at++) {
    const block = blocks[at] as DraftBlock;
    const found = told[at];
    const last = sections.at(-1);
    if (found && last?.type !== found.type) {
      sections.push({ type: found.type, evidence: [found.evidence], blocks: [block] });
    } else {
      last?.blocks.push(block);
      if (found) last?.evidence.push(found.evidence);
    }
  }
  return sections;
}

/** What happened before (`وكانت ... قد`) is told in every part of a report; only at its very end is it background. */
function findClosing(block: DraftBlock, isLast: boolean): Told | null {
  const found = findCue(block, 'paragraph');
  if (found?.evidence.cue === 'had-been' && !isLast) return null;
  return found && (found.type === 'outlook' || found.type === 'background') ? found : null;
}

/** A paragraph that goes on with a closing run, and the lists and tables in it: no narration, and a cue not far before. */
function continues(blocks: readonly DraftBlock[], told: readonly (Told | null)[], at: number): boolean {
  const block = blocks[at] as DraftBlock;
  if (block.role === 'quote') return false;
  if (block.role === 'paragraph' && isNarration(block.shape)) return false;
  let paragraphs = 0;
  for (let before = at; before >= 0 && paragraphs <= 2; before--) {
    if (told[before]) return true;
    const role = blocks[before]?.role;
    if (role === 'paragraph') paragraphs++;
    else if (role === 'heading') return false;
  }
  return false;
}

/** Parts every attendance from the narration before and after it. */
function takeAttendance(part: DraftSection): DraftSection[] {
  const sections: DraftSection[] = [];
  let isOpen = false;
  for (const block of part.blocks) {
    const last = sections.at(-1);
    const found = block.role === 'paragraph' ? findCue(block, 'paragraph') : null;
    if (found?.type === 'attendance') {
      if (isOpen && last) {
        last.blocks.push(block);
        last.evidence.push(found.evidence);
      } else sections.push({ type: 'attendance', evidence: [found.evidence], blocks: [block] });
      isOpen = true;
    } else if (isOpen && (block.role === 'paragraph' || block.role === 'quote')) {
      sections.push({ type: 'topic', evidence: [], blocks: [block] });
      isOpen = false;
    } else if (last) last.blocks.push(block);
    else sections.push({ ...part, blocks: [block] });
  }
  return sections;
}
