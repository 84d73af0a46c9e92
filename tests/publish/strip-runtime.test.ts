import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripRuntime } from '@/lib/publish/strip-runtime';

describe('stripRuntime', () => {
  test.each([
    ['the runtime', '<p>ا</p><script src="/_next/a.js" async=""></script>', '<p>ا</p>'],
    [
      'flight data, which holds the text again',
      '<script>self.__next_f.push([1,"<p>ا</p>"])</script><p>ا</p>',
      '<p>ا</p>',
    ],
    ['a script over several lines', '<script>\n1 < 2;\n</script>ا', 'ا'],
    ['two scripts, and not what stands between them', '<script>1</script>ا<script>2</script>', 'ا'],
    ['a preload of a script', '<link rel="preload" as="script" href="/a.js"/>ا', 'ا'],
    ['its attributes in another order', '<link as="script" href="/a.js" rel="modulepreload"/>ا', 'ا'],
  ])('takes off %s', (_, html, expected) => {
    expect(stripRuntime(html)).toBe(expected);
  });

  test.each([
    ['the page’s own script', '<script src="/assets/behaviour.js" async="" data-keep="true"></script>'],
    ['a style sheet', '<link rel="stylesheet" href="/a.css" data-precedence="next"/>'],
    ['a preload of a font', '<link rel="preload" as="font" href="/a.woff2"/>'],
    ['text that speaks of scripts', '<p>&lt;script&gt; data-keep</p>'],
  ])('keeps %s', (_, html) => {
    expect(stripRuntime(html)).toBe(html);
  });

  test('what is outside scripts stays as it is, whatever stands in them', () => {
    const outside = fc.constantFrom(
      '<p>نص</p>',
      '<b class="w">a</b>',
      '\n',
      'data-keep',
      '&lt;script&gt;',
      '<scripture>',
    );
    const script = fc.constantFrom(
      '<script>1</script>',
      '<script async="">"</p>"</script>',
      '<script src="a"></script>',
    );
    const kept = fc.constant('<script src="b" data-keep="true"></script>');
    const part = fc.oneof(
      outside.map((html) => ({ html, stays: true })),
      script.map((html) => ({ html, stays: false })),
      kept.map((html) => ({ html, stays: true })),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const stay = parts.filter(({ stays }) => stays).map(({ html }) => html);
        expect(stripRuntime(parts.map(({ html }) => html).join(''))).toBe(stay.join(''));
      }),
    );
  });
});
