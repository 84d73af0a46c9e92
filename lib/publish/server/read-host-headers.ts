import type { Issue } from '../../model/issue';
import { readHeaderLine } from './read-header-line';
import { type Complaint, readPathPattern } from './read-path-pattern';

/** A pattern of a `_headers` file, and what answers carry to whose path it matches. */
export interface HeaderRule {
  pattern: RegExp;
  headers: { name: string; value: string }[];
}

/** Cloudflare Pages ignores what is beyond these. */
const longestLine = 2_000;
const mostRules = 100;

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a line with a path pattern, then lines with `Name: value`;
 * `#` begins a line of comment.
 *
 * What either host would ignore or take for something else is an error, placed at its line, and is not in the rules.
 */
export function readHostHeaders(text: string): { rules: HeaderRule[]; issues: Issue[] } {
  const rules: HeaderRule[] = [];
  const issues: Issue[] = [];
  let offset = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const content = line.trim();
    const complaint = content === '' || content.startsWith('#') ? null : readLine(content, rules);
    const column = line.indexOf(content) + 1;
    const start = { line: index + 1, column, offset: offset + column - 1 };
    const end = { line: index + 1, column: column + content.length, offset: start.offset + content.length };
    if (complaint) issues.push({ ...complaint, severity: 'error', position: { start, end } });
    offset += line.length + 1;
  }
  return { rules, issues };
}

/** Adds what a line says to the rules, or tells what is wrong with it. Lines after a bad pattern are read as if it were good. */
function readLine(line: string, rules: HeaderRule[]): Complaint | null {
  if (line.length > longestLine)
    return {
      code: 'line-too-long',
      message: `Cloudflare Pages ignores lines of more than ${longestLine} characters; this has ${line.length}`,
    };
  if (/^(?:\/|\w+:\/\/)/.test(line)) {
    if (rules.length === mostRules)
      return { code: 'too-many-rules', message: `Cloudflare Pages reads ${mostRules} rules and no more` };
    const pattern = readPathPattern(line);
    rules.push({ pattern: pattern instanceof RegExp ? pattern : /(?!)/, headers: [] });
    return pattern instanceof RegExp ? null : pattern;
  }
  const header = readHeaderLine(line);
  if ('code' in header) return header;
  const rule = rules.at(-1);
  if (!rule)
    return { code: 'header-without-pattern', message: `no path pattern stands before ${header.name}` };
  rule.headers.push(header);
  return null;
}
