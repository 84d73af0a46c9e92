import { ensureInstalled, run } from './ensure-installed.mjs';

// `npm start`: installs when needed, builds, serves. Plain Node, since nothing is installed before it has run.
ensureInstalled();
process.env.NEXT_TELEMETRY_DISABLED = '1';
run('npm', ['run', '-s', 'build']);
// In this process, so that a signal to it is one to the server.
await import('tsx');
await import('../lib/cli/serve.ts');
