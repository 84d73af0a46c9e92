import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { physicalDirections } from '../support/physical-directions';
import { expect, test } from '../support/site';

test('the style as it is built knows start and end, not left and right', () => {
  const files = readdirSync('out/assets').filter((name) => name.endsWith('.css'));
  expect(files).not.toEqual([]);
  for (const name of files) {
    expect(physicalDirections(readFileSync(join('out/assets', name), 'utf8')), name).toEqual([]);
  }
});
