import type { FileIssue } from '../model/issue';
import { formatIssue } from './format-issue';

/** Content that must not be published; the message lists every error, one a line. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly issues: readonly FileIssue[];

  constructor(issues: readonly FileIssue[]) {
    const errors = issues.filter(({ severity }) => severity === 'error');
    super(`${errors.length} error(s) in the content\n${errors.map(formatIssue).join('\n')}`);
    this.issues = issues;
  }
}
