import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { HostHeadersError } from '@/lib/publish/server/host-headers-error';
import { startServer } from '@/lib/publish/static-server';

const usage = `npm run serve [-- [--port N] [FOLDER]]

Serves the published site in out/, or FOLDER, to this machine until it is told to stop. PORT says the port as well; 3000 else.
`;

/** Milliseconds that answers under way have to end. */
const grace = 5_000;
/** A signal this soon after the first is the same one: a terminal sends it to npm and to us, and npm passes its own on. */
const echo = 300;
const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

function readOptions(): { port: number; folder: string } | number {
  try {
    const { values, positionals } = parseArgs({
      options: { port: { type: 'string' }, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (values.help) {
      process.stdout.write(usage);
      return 0;
    }
    const [folder = 'out', ...more] = positionals;
    if (more.length > 0) throw new Error('One folder at a time');
    const asked = values.port ?? process.env.PORT ?? '3000';
    const port = /^\d+$/.test(asked) ? Number(asked) : Number.NaN;
    if (port <= 65535) return { port, folder };
    throw new Error(`“${asked}” is no port: give a number from 0 (any free one) to 65535.`);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${usage}`);
    return 2;
  }
}

/** Says why the server could not start, and what to do about it. */
function explain(error: NodeJS.ErrnoException, port: number): string {
  if (error instanceof HostHeadersError) return `The site’s headers are wrong:\n${error.message}`;
  if (error.code === 'EADDRINUSE') return `Port ${port} is in use: try “npm start -- --port ${port + 1}”.`;
  if (error.code === 'EACCES') return `Port ${port} is not ours to take: try “npm start -- --port 3000”.`;
  return `The server could not start: ${error.message}`;
}

/** Serves until a signal comes, then lets answers end; a second signal ends the process at once. */
async function serve(): Promise<number> {
  const options = readOptions();
  if (typeof options === 'number') return options;
  const { port, folder } = options;
  if (!existsSync(`${folder}/index.html`)) {
    console.error(
      `There is no site in ${folder}/ yet: run “npm run build” first, or “npm start”, which builds.`,
    );
    return 1;
  }
  const started = await startServer(folder, port).catch((error: NodeJS.ErrnoException) => {
    console.error(explain(error, port));
    return null;
  });
  if (!started) return 1;
  console.log(`Hamish is at ${started.origin}/ (Ctrl-C ends it)`);
  await new Promise<void>((resolve) => {
    let first: number | null = null;
    for (const [signal, number] of Object.entries(signals)) {
      process.on(signal, () => {
        if (first !== null && Date.now() - first > echo) process.exit(128 + number);
        first ??= Date.now();
        resolve();
      });
    }
  });
  await started.stop(grace);
  return 0;
}

process.exitCode = await serve();
