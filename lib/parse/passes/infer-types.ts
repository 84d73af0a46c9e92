import type { Draft, DraftSection } from '../draft';
import { findSectionCue, isRunning } from '../sections/find-section-cue';
import { takeAttendance } from '../sections/take-attendance';
import { takeClosing } from '../sections/take-closing';
import { takeStatement } from '../sections/take-statement';

/**
 * Finds what kind of section each is, and parts attendance, statement, outlook and background from the narration.
 *
 * `حضر اللقاء ...` opens an attendance wherever it stands. `من المتوقع أن ...` and `يذكر أن ...` open an outlook or a
 * background only as the closing run of their section. A heading that plainly says a type (`خلفية`) gives it.
 */
export function inferTypes(draft: Draft): void {
  let narrated = false;
  const last = draft.parts.at(-1);
  draft.parts = draft.parts.flatMap((part) => {
    const divided = divide(part, narrated, part === last);
    narrated ||= part.blocks.some(isRunning);
    return divided;
  });
}

function divide(part: DraftSection, narrated: boolean, isLast: boolean): DraftSection[] {
  const [first] = part.blocks;
  const told = first?.role === 'heading' ? findSectionCue(first, 'heading') : null;
  if (told) {
    const typed: DraftSection = { ...part, type: told.type, evidence: [told.evidence] };
    return told.type === 'background' ? [typed] : takeClosing(typed, narrated, isLast);
  }
  const sections = takeStatement(part);
  return sections
    .flatMap((each, at) =>
      at === sections.length - 1 ? takeClosing(each, narrated || at > 0, isLast) : [each],
    )
    .flatMap((each) => (each.type === part.type ? takeAttendance(each) : [each]));
}
