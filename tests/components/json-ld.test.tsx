// @vitest-environment happy-dom
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { JsonLd, scriptJson } from '@/components/shell/json-ld';
import { stripRuntime } from '@/lib/publish/strip-runtime';

const hostile = [
  '</script><img src=x onerror=alert(1)>',
  '</SCRIPT >',
  '<!--<script>',
  ']]>',
  '&lt;/script&gt;',
  'a\u2028b\u2029c',
  '"quoted" \\ \u0000',
  '«عنوان»',
];

describe('JsonLd', () => {
  test.each(hostile)('%j stays in its element and reads as it was', (headline) => {
    const json = scriptJson({ headline });
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual({ headline });
    const html = renderToString(<JsonLd data={{ headline }} />);
    const holder = document.createElement('div');
    holder.innerHTML = `${html}<p>after</p>`;
    expect([...holder.children].map(({ localName }) => localName)).toEqual(['script', 'p']);
    expect(JSON.parse(holder.querySelector('script')?.textContent ?? '')).toEqual({ headline });
  });

  test('half of a surrogate pair does not break the file it is written to', () => {
    const json = scriptJson({ headline: 'a\ud83d' });
    expect(json).toBe('{"headline":"a\\ud83d"}');
    expect(Buffer.from(json, 'utf8').toString('utf8')).toBe(json);
  });

  test('it says what it is and stays on the published page', () => {
    const html = renderToString(<JsonLd data={{ a: 1 }} />);
    expect(html).toContain('type="application/ld+json"');
    expect(stripRuntime(html)).toBe(html);
  });
});
