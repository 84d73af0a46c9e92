import { spawnSync } from 'node:child_process';
import { ensureInstalled } from './ensure-installed.mjs';
import { ensureTools } from './ensure-tools.mjs';

// `npm test`: everything, on a machine that has only Node. A step that fails is told again at the end.
const steps = [
  ['format and lint', 'biome', ['ci', '--error-on-warnings']],
  ['import rules', 'depcruise', ['lib', 'app', 'components']],
  ['types', 'npm', ['run', '-s', 'types']],
  ['unit tests', 'vitest', ['run']],
  ['content', 'npm', ['run', '-s', 'check']],
  ['build', 'npm', ['run', '-s', 'build']],
  ['the same build again', 'tsx', ['scripts/build-again.ts']],
  ['page budgets', 'npm', ['run', '-s', 'bench:page', '--', '--quick']],
  ['end to end', 'playwright', ['test']],
  ['Lighthouse', 'npm', ['run', '-s', 'bench:lighthouse', '--', '--quick']],
];

ensureInstalled();
const browser = await ensureTools();
if (!browser) process.exit(1);

const env = {
  ...process.env,
  HAMISH_CHROMIUM: browser,
  NEXT_TELEMETRY_DISABLED: '1',
  PATH: `${process.cwd()}/node_modules/.bin:${process.env.PATH}`,
};
const results = steps.map(([name, command, args]) => {
  console.log(`\n— ${name}`);
  const began = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  return { name, passed: status === 0, seconds: (Date.now() - began) / 1000 };
});

console.log('');
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(0)} s)`);
}
const failed = results.filter(({ passed }) => !passed).length;
console.log(`steps: ${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
