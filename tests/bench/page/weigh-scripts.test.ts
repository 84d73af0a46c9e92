import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { weighInlineScripts } from './weigh-scripts';

const text = '<p>ناقش الوزير الأمن.</p>';

test('a script in the page weighs what it adds to it, with its element', () => {
  const script = '<script>document.documentElement.dataset.theme = "night"</script>';
  const weight = brotliCompressSync(text + script).length - brotliCompressSync(text).length;
  expect(weighInlineScripts(text + script)).toBe(weight);
  expect(weight).toBeGreaterThan(20);
});

test.each([
  ['no script', text],
  ['a file', `${text}<script src="/assets/behaviour.js" defer=""></script>`],
  ['data', `${text}<script type="application/ld+json">{"@type":"NewsArticle"}</script>`],
])('%s weighs nothing', (_, html) => {
  expect(weighInlineScripts(html)).toBe(0);
});
