import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runMeasured } from './run-measured';
import { makeTemporaryProject } from './temporary-project';

// The lexicon is read and checked: a second of work, more on a busy machine.
test('a copy of the project passes every check that its build begins with', { timeout: 60_000 }, async () => {
  const folder = makeTemporaryProject();
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const steps: string[] = scripts.build.split(/\s*&&\s*/);
  const checks = steps.slice(0, steps.indexOf('next build')).filter((step) => step.endsWith(' check'));
  expect(checks).not.toEqual([]);
  for (const check of checks) {
    const [command = '', ...args] = check.split(' ');
    await expect(runMeasured(command, args, { folder })).resolves.toBeDefined();
  }
});
