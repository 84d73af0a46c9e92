import { describe, expect, it } from 'vitest';
import { issueRules, otherIssues } from '@/lib/parse/cues/issue-rules';
import { parseArticle } from '@/lib/parse/parse-article';

function issuesOf(source: string): [code: string, line: number, column: number][] {
  return parseArticle(source).issues.map(({ code, position: { start } }) => [code, start.line, start.column]);
}

const long = 'ك'.repeat(100_001);

describe('what is odd about a text', () => {
  it.each<[string, [code: string, line: number, column: number][]]>([
    ['', [['empty-text', 1, 1]]],
    [' \n\t\r\n', [['empty-text', 1, 1]]],
    ['قال الوزير كذا.', []],
    ['\ufeffقال الوزير كذا.', [['byte-order-mark', 1, 1]]],
    ['قال\nالوزير \u202eكذا.', [['bidi-control', 2, 8]]],
    ['قال \u200fالوزير.', [['bidi-mark', 1, 5]]],
    ['قا\u200cل', [['zero-width', 1, 3]]],
    ['\ufedb\ufe98\ufe8e\ufe8f جديد', [['presentation-form', 1, 1]]],
    ['فی البيت', [['persian-letter', 1, 2]]],
    ['قا\ufffdل', [['replacement-character', 1, 3]]],
    ['قال\ud83d كذا', [['lone-surrogate', 1, 4]]],
    ['قال\u0000كذا', [['control-character', 1, 4]]],
    ['قال\u2028كذا', [['unusual-line-break', 1, 4]]],
    [
      'عام 20٢٤',
      [
        ['mixed-number', 1, 5],
        ['mixed-digits', 1, 7],
      ],
    ],
    ['12 مايو\n١٣ مايو', [['mixed-digits', 2, 1]]],
    ['قال «نعم', [['unbalanced-quotation', 1, 5]]],
    ['قال نعم» ثم مضى', [['unbalanced-quotation', 1, 8]]],
    ['قال "نعم', [['unbalanced-quotation', 1, 5]]],
    ['قال «نعم» و"لا" و“ربما”', []],
    ['The minister said that the plan was ready.', [['not-arabic', 1, 1]]],
    [long, [['long-line', 1, 1]]],
  ])('%j', (source, expected) => {
    expect(issuesOf(source)).toEqual(expected);
  });

  it('tells twenty of a kind, and how many more there are', () => {
    const { issues } = parseArticle('قا\u0000ل '.repeat(25));
    expect(issues).toHaveLength(20);
    expect(issues.at(-1)?.message).toContain('There are 5 more');
  });

  it('has a code of its own for each kind, and says what to do', () => {
    const codes = [...issueRules.map(({ code }) => code), ...Object.keys(otherIssues)];
    expect(new Set(codes).size).toBe(codes.length);
    for (const { what, wayOut } of [...issueRules, ...Object.values(otherIssues)]) {
      expect(`${what} ${wayOut}`).toMatch(/^\S.*\. \S.*\.$/);
    }
  });
});
