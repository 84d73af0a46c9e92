import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask } from '../support/raw-http';
import { layFolder } from '../support/served-folder';

const root = join(import.meta.dirname, '../..');
const size = 24 * 1_048_576;

let laid: ReturnType<typeof layFolder>;
const running: ChildProcess[] = [];

beforeEach(() => {
  laid = layFolder();
  writeFileSync(join(laid.folder, 'big.txt'), Buffer.alloc(size, 'x'));
});

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  laid.remove();
});

/** Runs the command as `npm run serve --` does; `ended` gives its exit code and what it said. */
function serve(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/serve.ts', ...args], { cwd: root });
  running.push(child);
  let said = '';
  const listening = new Promise<number>((resolve) => {
    const hear = (chunk: Buffer) => {
      said += chunk;
      const [, port] = /http:\/\/localhost:(\d+)\//.exec(said) ?? [];
      if (port) resolve(Number(port));
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, said }));
  return { child, listening, ended };
}

/** A connection on which an answer has begun and is not read on, so that it is under way. */
async function beginBig(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => socket.destroy());
  socket.write('GET /big.txt HTTP/1.1\r\nHost: x\r\n\r\n');
  await once(socket, 'readable');
  return socket;
}

/** Reads a connection to its end. @returns how many bytes there were */
async function readOn(socket: Socket): Promise<number> {
  let bytes = 0;
  for await (const chunk of socket) bytes += (chunk as Buffer).length;
  return bytes;
}

describe('npm run serve', { timeout: 20_000 }, () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    '%s ends it at once when nothing is under way, whoever is connected',
    async (signal) => {
      const { child, listening, ended } = serve('--port', '0', laid.folder);
      const port = await listening;
      expect((await ask(port, '/ar/')).status).toBe(200);
      const silent = connect(port, '127.0.0.1');
      await once(silent, 'connect');
      const kept = connect(port, '127.0.0.1');
      kept.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
      await once(kept, 'data');
      const asked = performance.now();
      child.kill(signal);
      expect(await ended).toMatchObject({ code: 0 });
      // The answers under way would have five seconds.
      expect(performance.now() - asked).toBeLessThan(4_500);
    },
  );

  test('an answer that is being sent is sent to its end, and nobody else comes in', async () => {
    const { child, listening, ended } = serve('--port', '0', laid.folder);
    const port = await listening;
    const socket = await beginBig(port);
    // A terminal and npm both pass the signal on: two at once are one.
    child.kill('SIGINT');
    child.kill('SIGTERM');
    await wait(200);
    const late = connect(port, '127.0.0.1');
    const [error] = await once(late, 'error');
    expect((error as NodeJS.ErrnoException).code).toBe('ECONNREFUSED');
    expect(await readOn(socket)).toBeGreaterThan(size);
    expect(await ended).toMatchObject({ code: 0 });
  });

  test('a second signal ends it at once', async () => {
    const { child, listening, ended } = serve('--port', '0', laid.folder);
    const socket = await beginBig(await listening);
    child.kill('SIGTERM');
    await wait(1_000);
    expect(child.exitCode).toBeNull();
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 143 });
    expect(await readOn(socket).catch(() => 0)).toBeLessThan(size);
  });

  test('without a site, or with a port in use or headers that are wrong, it says so and what to do', async () => {
    const first = serve('--port', '0', laid.folder);
    const port = await first.listening;
    const taken = await serve('--port', String(port), laid.folder).ended;
    expect(taken).toMatchObject({ code: 1 });
    expect(taken.said).toContain(`Port ${port} is in use: try “npm start -- --port ${port + 1}”.`);

    writeFileSync(join(laid.folder, '_headers'), '/*/read/*\n  X-A: 1\n');
    const wrong = await serve('--port', '0', laid.folder).ended;
    expect(wrong).toMatchObject({ code: 1 });
    expect(wrong.said).toMatch(/_headers:1:1: pattern-two-splats: /);

    rmSync(join(laid.folder, 'index.html'));
    const none = await serve('--port', '0', laid.folder).ended;
    expect(none).toMatchObject({ code: 1 });
    expect(none.said).toContain('npm run build');
  });

  test.each(['--port http', '--port 65536', '--port -1', '--colour', 'a b'])(
    'asked with %s it explains itself',
    async (line) => {
      const { code, said } = await serve(...line.split(' ')).ended;
      expect(code).toBe(2);
      expect(said).toContain('npm run serve [-- [--port N] [FOLDER]]');
    },
  );
});
