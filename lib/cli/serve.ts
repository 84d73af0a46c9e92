import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startServer } from '@/lib/publish/static-server';

/** `npm run serve -- [--port N]`: serves `out/` until it is told to stop. `PORT` says the port as well; 3000 else. */
async function serve(): Promise<number> {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const asked = values.port ?? process.env.PORT ?? '3000';
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`“${asked}” is no port: give a number from 0 (any free one) to 65535.`);
    return 1;
  }
  if (!existsSync('out/index.html')) {
    console.error('There is no site in out/ yet: run “npm run build” first, or “npm start”, which builds.');
    return 1;
  }
  const started = await startServer('out', port).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE')
      console.error(`Port ${port} is in use: try “npm start -- --port ${port + 1}”.`);
    else console.error(`The server could not start: ${error.message}`);
    return null;
  });
  if (!started) return 1;
  console.log(`Hamish is at ${started.origin}/ (Ctrl-C ends it)`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  started.server.closeAllConnections();
  started.server.close();
  return 0;
}

process.exitCode = await serve();
