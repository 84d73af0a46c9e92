import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchHostHeaders } from '@/lib/publish/server/match-host-headers';
import { readHostHeaders } from '@/lib/publish/server/read-host-headers';
import { siteHeaders } from '@/lib/publish/site-headers';

/** What a path carries by a file that has nothing wrong. */
function carried(text: string, path: string): Record<string, string> {
  const { rules, issues } = readHostHeaders(text);
  expect(issues).toEqual([]);
  return matchHostHeaders(rules, path);
}

describe('readHostHeaders', () => {
  test('all patterns that match add up; one name again joins with a comma', () => {
    const text = `# comment
/*
  X-Frame-Options: DENY
  Link: <a>; rel=a
    # comment
/assets/*
\tCache-Control: max-age=1, immutable
  link: <b>; rel=b
/assets/a.css
X-A: 1
X-A: 2
`;
    expect(carried(text, '/')).toEqual({ 'X-Frame-Options': 'DENY', Link: '<a>; rel=a' });
    expect(carried(text, '/assets/a.css')).toEqual({
      'X-Frame-Options': 'DENY',
      Link: '<a>; rel=a, <b>; rel=b',
      'Cache-Control': 'max-age=1, immutable',
      'X-A': '1, 2',
    });
  });

  test.each([
    ['/*', '/', true],
    ['/*', '/a/b', true],
    ['/assets/*', '/assets/', true],
    ['/assets/*', '/assets', false],
    ['/assets/*', '/x/assets/a', false],
    ['/*.pdf', '/a/b.pdf', true],
    ['/*.pdf', '/a/b-pdf', false],
    ['/ar/*/words', '/ar/a/b/words', true],
    ['/a', '/a', true],
    ['/a', '/a/', false],
    ['/A', '/a', false],
    ['/:lang/read/*', '/ar/read/x/', true],
    ['/:lang/read/*', '/ar/x/read/y', false],
    ['/a+(b)[c]$', '/a+(b)[c]$', true],
    ['/a.b', '/acb', false],
  ])('%s and %s: %s', (pattern, path, matches) => {
    expect('X-A' in carried(`${pattern}\n  X-A: 1\n`, path)).toBe(matches);
  });

  test('lines may end as on Windows, and the last need not end', () => {
    expect(carried('/*\r\n  X-A: 1\r\n  X-B: a:b', '/')).toEqual({ 'X-A': '1', 'X-B': 'a:b' });
    expect(readHostHeaders('')).toEqual({ rules: [], issues: [] });
  });

  test.each([
    ['  X-A: 1\n', 'header-without-pattern', 1, 3],
    ['/*\n  X-A\n', 'header-malformed', 2, 3],
    ['/*\n  : 1\n', 'header-malformed', 2, 3],
    ['/*\n  X-A:\n', 'header-malformed', 2, 3],
    ['/*\n  X A: 1\n', 'header-malformed', 2, 3],
    ['/*\n  X-A: é\n', 'header-malformed', 2, 3],
    ['/*\n  X-A: 1\u0007\n', 'header-malformed', 2, 3],
    ['https://example.org/*\n  X-A: 1\n', 'pattern-of-a-host', 1, 1],
    ['/*\n\t! X-A\n', 'header-detached', 2, 2],
    ['/*\n  Content-Length: 1\n', 'header-reserved', 2, 3],
    ['/*\n  set-cookie: a=b\n', 'header-reserved', 2, 3],
    ['/*/read/*\n  X-A: 1\n', 'pattern-two-splats', 1, 1],
    ['/a b\n  X-A: 1\n', 'pattern-malformed', 1, 1],
    [`/*\n  X-A: ${'1'.repeat(2_000)}\n`, 'line-too-long', 2, 3],
    [`${'/*\n  X-A: 1\n'.repeat(100)}/b\n`, 'too-many-rules', 201, 1],
  ])('%j: %s at %d:%d', (text, code, line, column) => {
    const { issues } = readHostHeaders(text);
    expect(issues).toMatchObject([{ code, severity: 'error', position: { start: { line, column } } }]);
  });

  test('positions tell the very words, and nothing throws', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('/*', '/*/*', '  A: 1', '! A', '# x', ''),
      fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const { rules, issues } = readHostHeaders(text);
        matchHostHeaders(rules, '/a');
        for (const { position } of issues) {
          const { start, end } = position;
          const words = text.slice(start.offset, end.offset);
          expect(words).toBe(text.split('\n')[start.line - 1]?.trim());
          expect(words).not.toBe('');
        }
      }),
    );
  });

  test('the site’s own file is right, and says nothing twice of one path, where hosts differ', () => {
    const text = siteHeaders(['sha256-abc=']);
    const { rules, issues } = readHostHeaders(text);
    expect(issues).toEqual([]);
    const names = (path: string) =>
      rules
        .filter(({ pattern }) => pattern.test(path))
        .flatMap(({ headers }) => headers.map(({ name }) => name));
    for (const path of ['/', '/ar/read/x/', '/assets/style.css']) {
      expect(new Set(names(path)).size).toBe(names(path).length);
      expect(matchHostHeaders(rules, path)).toMatchObject({ 'X-Content-Type-Options': 'nosniff' });
    }
  });
});
