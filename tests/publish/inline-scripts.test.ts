import { expect, test } from 'vitest';
import { inlineScripts } from '@/lib/publish/inline-scripts';
import { stripRuntime } from '@/lib/publish/strip-runtime';

const page = '<p>a</p><script src="/assets/x.js" data-inline="true"></script><script src="/y.js"></script>';

test('a script that must run before anything is shown is written into the page, and kept', () => {
  const asked: string[] = [];
  const html = inlineScripts(page, (path) => {
    asked.push(path);
    return 'let $1 = "$&"\n';
  });
  expect(asked).toEqual(['assets/x.js']);
  expect(stripRuntime(html)).toBe('<p>a</p><script data-keep="true">let $1 = "$&"</script>');
});

for (const bad of ['"</script>"', '"</ScRiPt "', '"<!--"']) {
  test(`a script with ${bad} would end its element, and is refused by its name`, () => {
    expect(() => inlineScripts(page, () => bad)).toThrow('assets/x.js');
  });
}

test('a page without such scripts stays as it is', () => {
  const plain = '<script src="/assets/x.js"></script>';
  expect(inlineScripts(plain, () => 'never')).toBe(plain);
});
