import type { Issue, Severity } from '../../model/issue';
import { issueRules } from '../cues/issue-rules';
import type { Draft } from '../draft';
import { findDigitMix } from '../lines/find-digit-mix';
import { findUnbalancedQuotation } from '../lines/find-unbalanced-quotation';

/** Of one kind, so many are told one by one; the last says how many more there are. */
const mostOfOne = 20;

/** Units of a line that no writer wrote. */
const longLine = 100_000;

/** Letters from which on it can be said which language a text is in. */
const enoughLetters = 20;

/**
 * Tells what is odd about the text: each issue with its code, what it is, the way out, and where it is, in order.
 *
 * Codes by characters are in the table of issue rules; `empty-text`, `long-line`, `not-arabic`, `mixed-digits` and
 * `unbalanced-quotation` are found here. Never an error: whether a text may be published is not for the parser to say.
 */
export function reportIssues(draft: Draft): void {
  const { source, blocks, issues } = draft;
  const report = (code: string, severity: Severity, message: string, start: number, end: number) =>
    issues.push({ code, severity, message, position: draft.place(start, end) });
  for (const rule of issueRules) reportRule(draft, rule);
  if (blocks.length === 0) {
    report('empty-text', 'warning', 'There is no text. Add the article to the file.', 0, 0);
    issues.sort(byPlace);
    return;
  }
  let unpaired = 0;
  for (const { start, end, shape } of blocks) {
    if (end - start > longLine) {
      const message = `This line has ${end - start} characters: the line breaks are lost. Break it into paragraphs.`;
      report('long-line', 'warning', message, start, end);
    }
    // A line of quoted speech may go on in the next one, and be closed there alone.
    const unbalanced = shape.quotation === 'whole' ? null : findUnbalancedQuotation(source, start, end);
    if (unbalanced !== null && unpaired++ < mostOfOne) {
      const message =
        'This quotation mark has no partner in its paragraph. Add the other one, or delete this.';
      report('unbalanced-quotation', 'warning', message, unbalanced, unbalanced + 1);
    }
  }
  const mix = findDigitMix(source);
  if (mix !== null) {
    const message = 'From here on digits of another system are used than before. Keep to one: 2024 or ٢٠٢٤.';
    report('mixed-digits', 'note', message, mix, mix + 1);
  }
  const letters = blocks.reduce(
    (sum, { shape, text }) => sum + (shape.words.length > 0 ? text.length : 0),
    0,
  );
  const arabic = blocks.reduce(
    (sum, { shape, text }) => sum + (shape.words.length > 0 ? shape.arabic * text.length : 0),
    0,
  );
  if (letters >= enoughLetters && arabic < letters / 2) {
    report(
      'not-arabic',
      'warning',
      'Most of this text is not in Arabic letters. Is it the right file?',
      0,
      source.length,
    );
  }
  issues.sort(byPlace);
}

function reportRule(
  { source, issues, place }: Draft,
  { code, severity, what, wayOut, pattern }: (typeof issueRules)[number],
): void {
  let count = 0;
  let lastTold: Issue | null = null;
  for (const found of source.matchAll(pattern)) {
    count++;
    if (count > mostOfOne) continue;
    const position = place(found.index, found.index + found[0].length);
    lastTold = { code, severity, message: `${what} ${wayOut}`, position };
    issues.push(lastTold);
  }
  if (lastTold && count > mostOfOne)
    lastTold.message += ` There are ${count - mostOfOne} more after this one.`;
}

function byPlace(a: Issue, b: Issue): number {
  return (
    (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0) ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
}
