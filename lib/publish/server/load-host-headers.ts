import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readTextFile } from '../../content/read-text-file';
import type { Issue } from '../../model/issue';
import { HostHeadersError } from './host-headers-error';
import { type HeaderRule, readHostHeaders } from './read-host-headers';

const mostBytes = 1_000_000;

/**
 * Loads the rules of a site's `_headers`; a site without one has none.
 *
 * @throws {HostHeadersError} with everything that is wrong, when there is something
 */
export function loadHostHeaders(folder: string): HeaderRule[] {
  const path = join(folder, '_headers');
  if (!existsSync(path)) return [];
  const refuse = (issues: readonly Issue[]): never => {
    const file = relative(process.cwd(), path).replaceAll('\\', '/');
    throw new HostHeadersError(issues.map((issue) => ({ ...issue, file })));
  };
  const { text, issues: unread } = readTextFile(path, mostBytes);
  if (text === null) return refuse(unread);
  const { rules, issues } = readHostHeaders(text);
  return issues.length > 0 ? refuse(issues) : rules;
}
