import { expect, test } from 'vitest';
import { publishPage } from '@/lib/publish/publish-page';
import { isApplication } from '@/lib/routes';

const page =
  '<html><head></head><body><!--$--><p>ا</p><!--/$--><script src="/_next/main.js"></script><script>self.__next_f.push(1)</script></body></html>';
const options = { names: new Map<string, string>(), readScript: () => '' };

test('a page is published without the framework', () => {
  expect(publishPage(page, options)).toMatch(/<body><p>ا<\/p><\/body>/);
});

test('an application keeps the framework, and its policy names the scripts written into it', () => {
  const html = publishPage(page, { ...options, isApplication: true });
  expect(html).toContain('<!--$--><p>ا</p><!--/$--><script src="/_next/main.js">');
  expect(html.match(/'sha256-/g)).toHaveLength(1);
});

test('the pages that are read are no applications', () => {
  for (const path of ['/index.html', '/ar/index.html', '/en/read/x/index.html', '/404.html'])
    expect(isApplication(path), path).toBe(false);
});
