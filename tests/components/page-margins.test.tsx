// @vitest-environment happy-dom
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { cssString, PageMargins } from '@/components/article/page-margins';

/** Reads a CSS string as CSS Syntax 3 does, section 4.3.5; `null` where the string ends early or not at all. */
function readString(css: string): string | null {
  const match = /^"((?:[^"\\\n\r\f]|\\(?:[0-9a-f]{1,6} ?|[^0-9a-f\n]))*)"$/i.exec(css);
  return (
    match?.[1]?.replace(/\\(?:([0-9a-f]{1,6}) ?|(.))/gi, (_, hex: string | undefined, char: string) =>
      hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : char,
    ) ?? null
  );
}

describe('cssString', () => {
  test.each([
    ['quotes', 'قال "نعم" و\'لا\''],
    ['a backslash', 'a\\b\\'],
    ['line ends', 'a\nb\r\nc\fd'],
    ['the end of the style element', '</style><script>alert(1)</script>'],
    ['a comment', '/* a */ <!-- b -->'],
    ['what looks like an escape', '\\22 a\\a1b'],
    ['a digit after an escape', '"1\n2<3'],
    ['nothing', ''],
  ])('%s comes back unchanged, and stays inside', (_, text) => {
    const css = cssString(text);
    expect(readString(css)).toBe(text);
    expect(css).not.toMatch(/[<>\n\r\f]/);
  });

  test('any text comes back unchanged', () => {
    const unit = fc.constantFrom(
      '"',
      "'",
      '\\',
      '<',
      '>',
      '/',
      '\n',
      '\r',
      '\f',
      '\u0085',
      '1',
      'a',
      'f',
      ' ',
      'ا',
      '😀',
    );
    const texts = fc.string({ unit });
    fc.assert(
      fc.property(texts, (text) => {
        expect(readString(cssString(text))).toBe(text);
      }),
    );
  });
});

describe('PageMargins', () => {
  const css = (title: string, locale: 'ar' | 'en' = 'ar') =>
    renderToStaticMarkup(<PageMargins title={title} path="/ar/read/x/" locale={locale} />);

  test('the number is in the reader’s digits', () => {
    expect(css('ا', 'ar')).toContain('counter(page, arabic-indic)');
    expect(css('ا', 'en')).toContain('counter(page, decimal)');
  });

  test('a hostile title adds no element and no declaration', () => {
    const markup = css('"; } } </style><script>alert(1)</script>');
    expect(markup.match(/<\/?[a-z]+/g)).toEqual(['<style', '</style']);
    expect(markup.split('content:')).toHaveLength(css('ا').split('content:').length);
  });

  test('the first page has its title already', () => {
    expect(css('ا')).toContain('@page :first { @top-right { content: none } }');
  });
});
