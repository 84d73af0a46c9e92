import { ensureInstalled } from './ensure-installed.mjs';
import { ensureTools } from './ensure-tools.mjs';
import { runStep } from './run-step.mjs';

// `npm test`: everything, on a machine that has only Node. How a step that failed ended is told again at the end.
const steps = [
  ['format and lint', 'biome', ['ci', '--error-on-warnings']],
  ['import rules', 'depcruise', ['lib', 'app', 'components']],
  ['types', 'npm', ['run', '-s', 'types']],
  ['unit tests', 'vitest', ['run']],
  ['content', 'npm', ['run', '-s', 'check']],
  ['build', 'npm', ['run', '-s', 'build']],
  ['the same build again', 'tsx', ['scripts/build-again.ts']],
  ['a site of a hundred articles', 'npm', ['run', '-s', 'bench:scale', '--', '--counts', '100']],
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
const results = [];
for (const [name, command, args] of steps) results.push(await runStep({ name, command, args, env }));

for (const { name, passed, end } of results)
  if (!passed) console.log(`\n— ${name}, which failed, ended with\n${end}`);
console.log('');
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(0)} s)`);
}
const failed = results.filter(({ passed }) => !passed).length;
console.log(`steps: ${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
