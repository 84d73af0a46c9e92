import { spawn } from 'node:child_process';
import { ensureInstalled, run } from './ensure-installed.mjs';

// `npm start`: installs when needed, builds, serves. Plain Node, since nothing is installed before it has run.
ensureInstalled();
process.env.NEXT_TELEMETRY_DISABLED = '1';
run('npm', ['run', '-s', 'build']);
const server = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/serve.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
