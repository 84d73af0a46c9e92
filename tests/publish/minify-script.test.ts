import { expect, test } from 'vitest';
import { minifyScript } from '@/lib/publish/minify-script';

test('what no one asks for of an object is left out, and what is exported keeps its name', async () => {
  const script = `const routes = { home: () => '/ar/', words: () => '/words.json' };
    function spare() {}
    export function open() { return fetch(routes.words()); }`;
  const short = await minifyScript(script, { isModule: true });
  expect(short).toContain('/words.json');
  expect(short).not.toMatch(/\/ar\/|spare|routes/);
  expect(short).toMatch(/export\s*\{\s*\w+ as open\s*\}|export function open\b/);
});

test('a script that cannot be read is refused, and so is one of which nothing is left', async () => {
  await expect(minifyScript('let = =', { isModule: true })).rejects.toThrow();
  await expect(minifyScript('(() => {})()', { isModule: false })).rejects.toThrow('nothing is left');
});
