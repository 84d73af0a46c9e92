import type { Issue } from '../../model/issue';
import { type IssueRule, issueRules, otherIssues } from '../cues/issue-rules';
import type { Draft, DraftBlock } from '../draft';
import { findDigitMix } from '../lines/find-digit-mix';
import { findUnbalancedQuotation } from '../lines/find-unbalanced-quotation';

/** Of one kind, so many are told one by one; the last says how many more there are. */
const mostOfOne = 20;

/** Units of a line that no writer wrote. */
const longLine = 100_000;

/** Characters from which on it can be said which language a text is in. */
const enough = 20;

/** Start and end offsets in the source. */
type Place = readonly [start: number, end: number];

/**
 * Tells what is odd about the text: each issue with its code, what it is, the way out, and where it is, in order.
 *
 * The codes are in the tables of issue rules. `قال «نعم` → `unbalanced-quotation` at the mark. Never an error: whether a
 * text may be published is not for the parser to say.
 */
export function reportIssues(draft: Draft): void {
  const { source, blocks } = draft;
  for (const rule of issueRules) {
    const places = [...source.matchAll(rule.pattern)].map(
      ({ index, 0: run }): Place => [index, index + run.length],
    );
    report(draft, rule.code, rule, places);
  }
  const reportOther = (code: keyof typeof otherIssues, places: readonly Place[]) =>
    report(draft, code, otherIssues[code], places);
  if (blocks.length === 0) reportOther('empty-text', [[0, 0]]);
  reportOther(
    'long-line',
    blocks.filter(({ start, end }) => end - start > longLine).map(({ start, end }): Place => [start, end]),
  );
  reportOther(
    'unbalanced-quotation',
    blocks.flatMap((block) => findUnpaired(source, block)),
  );
  const mix = findDigitMix(source);
  if (mix !== null) reportOther('mixed-digits', [[mix, mix + 1]]);
  if (isForeign(blocks)) reportOther('not-arabic', [[0, source.length]]);
  draft.issues.sort(byPlace);
}

function report(
  { issues, place }: Draft,
  code: string,
  { severity, what, wayOut }: Pick<IssueRule, 'severity' | 'what' | 'wayOut'>,
  places: readonly Place[],
): void {
  const more = places.length - mostOfOne;
  for (const [index, [start, end]] of places.slice(0, mostOfOne).entries()) {
    const rest = more > 0 && index === mostOfOne - 1 ? ` There are ${more} more after this one.` : '';
    issues.push({ code, severity, message: `${what} ${wayOut}${rest}`, position: place(start, end) });
  }
}

/** A line of nothing but quoted speech may go on in the next one, and be closed there alone. */
function findUnpaired(source: string, { start, end, shape }: DraftBlock): Place[] {
  const found = shape.quotation === 'whole' ? null : findUnbalancedQuotation(source, start, end);
  return found === null ? [] : [[found, found + 1]];
}

function isForeign(blocks: readonly DraftBlock[]): boolean {
  let characters = 0;
  let arabic = 0;
  for (const { shape, text } of blocks) {
    if (shape.words.length === 0) continue;
    characters += text.length;
    arabic += shape.arabic * text.length;
  }
  return characters >= enough && arabic < characters / 2;
}

function byPlace(a: Issue, b: Issue): number {
  const distance = (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0);
  return distance !== 0 ? distance : a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}
