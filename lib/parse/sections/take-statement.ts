import type { DraftSection } from '../draft';
import { findSectionCue, isRunning } from './find-section-cue';

/** Words of the source that the evidence quotes. */
const quoted = 60;

/**
 * Makes a statement of a section that opens with a line of speech, and parts a document given word for word.
 *
 * `«لن نقبل بذلك»` first → statement; `بسم الله الرحمن الرحيم` after narration → a section of its own from there on. Any
 * other section comes back as it is.
 */
export function takeStatement(part: DraftSection): DraftSection[] {
  const first = part.blocks.find(isRunning);
  if (first?.role === 'quote') {
    const evidence = [{ cue: 'opens-with-quotation', text: first.text.slice(0, quoted) }];
    return [{ ...part, type: 'statement', evidence }];
  }
  for (const [at, block] of part.blocks.entries()) {
    const told = block.role === 'paragraph' ? findSectionCue(block, 'paragraph') : null;
    if (told?.type !== 'statement') continue;
    const isWhole = !part.blocks.slice(0, at).some(isRunning);
    const from = isWhole ? 0 : at;
    const document: DraftSection = {
      type: 'statement',
      evidence: [told.evidence],
      blocks: part.blocks.slice(from),
    };
    return from === 0 ? [document] : [{ ...part, blocks: part.blocks.slice(0, from) }, document];
  }
  return [part];
}
