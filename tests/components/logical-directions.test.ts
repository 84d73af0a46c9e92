import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { physicalDirections } from '../support/physical-directions';

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

describe('style knows start and end, not left and right', () => {
  test.each([
    'a{margin-left:1px}',
    'a{text-align: right}',
    'a{float:left}',
    'a{left:0}',
    'a{border-top-left-radius:2px}',
    'a{padding: 1px 2px 3px 4px}',
    'a{inset:0 1px 0 0}',
  ])('%s is found', (css) => {
    expect(physicalDirections(css)).not.toEqual([]);
  });

  test.each([
    'a{margin-inline-start:1px;text-align:end;inset-inline:0}',
    'a{padding: 1px 2px 3px 2px}',
    '@page{@top-right{content:none}}',
    '/* left: 0 */a{color:red}',
  ])('%s is right', (css) => {
    expect(physicalDirections(css)).toEqual([]);
  });

  test.each(filesIn('app', '.css'))('%s', (file) => {
    expect(physicalDirections(readFileSync(file, 'utf8'))).toEqual([]);
  });

  test.each([...filesIn('app', '.tsx'), ...filesIn('components', '.tsx')])(
    '%s has no class for a side',
    (file) => {
      const classes = readFileSync(file, 'utf8').match(/className="[^"]*"/g) ?? [];
      const wrong = classes.filter((each) =>
        /[" :-](?:[mp][lr]-|(?:left|right)-|text-(?:left|right)\b|tracking-)/.test(each),
      );
      expect(wrong).toEqual([]);
    },
  );
});
