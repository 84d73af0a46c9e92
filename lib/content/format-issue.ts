import type { FileIssue } from '../model/issue';

/**
 * Writes an issue as editors and terminals can follow it: `file:line:column: code: message`.
 *
 * What is no error says so at the end: `… [warning]`. Line ends in the message become spaces.
 */
export function formatIssue({ file, position, code, message, severity }: FileIssue): string {
  const { line, column } = position.start;
  const suffix = severity === 'error' ? '' : ` [${severity}]`;
  return `${file}:${line}:${column}: ${code}: ${message.replace(/\s*[\r\n]+\s*/g, ' ')}${suffix}`;
}
