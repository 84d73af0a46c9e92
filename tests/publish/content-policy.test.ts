import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { addPolicy, contentPolicy, scriptHashes } from '@/lib/publish/content-policy';

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

describe('scriptHashes', () => {
  test('every script with its text in the page, each once, to the letter', () => {
    const html = '<script>a()</script><p></p><script defer>\nb("<")\n</script><script>a()</script>';
    expect(scriptHashes(html)).toEqual([hashOf('a()'), hashOf('\nb("<")\n')]);
  });

  test.each([
    ['a script of a file', '<script src="/a.js" defer></script>'],
    ['data', '<script type="application/ld+json">{}</script>'],
    ['text that speaks of scripts', '<p>&lt;script&gt;a()&lt;/script&gt;</p>'],
  ])('not %s', (_, html) => {
    expect(scriptHashes(html)).toEqual([]);
  });
});

describe('the policy', () => {
  test('begins with nothing, and has no way for what is not known', () => {
    const policy = contentPolicy([hashOf('a()')]);
    expect(policy.startsWith("default-src 'none'; ")).toBe(true);
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
    expect(policy).toContain(`script-src 'self' ${hashOf('a()')};`);
  });

  test('stands before all else in the page, with the hashes of that page', () => {
    const html = addPolicy('<html><head><script>a()</script></head><body></body></html>');
    expect(html).toMatch(/^<html><head><meta http-equiv="content-security-policy" content="default-src/);
    expect(html).toContain(hashOf('a()'));
  });

  test('a page that cannot have it is refused', () => {
    expect(() => addPolicy('<html><body></body></html>')).toThrow('<head>');
  });
});
