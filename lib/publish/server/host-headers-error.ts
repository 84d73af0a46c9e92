import { formatIssue } from '../../content/format-issue';
import type { FileIssue } from '../../model/issue';

/** A `_headers` file that hosts would not take as it is meant; the message lists what is wrong, one a line. */
export class HostHeadersError extends Error {
  override name = 'HostHeadersError';
  readonly issues: readonly FileIssue[];

  constructor(issues: readonly FileIssue[]) {
    super(issues.map(formatIssue).join('\n'));
    this.issues = issues;
  }
}
