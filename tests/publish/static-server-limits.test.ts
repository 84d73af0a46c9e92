import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Limits } from '@/lib/publish/server/limits';
import { type StartedServer, startServer } from '@/lib/publish/static-server';
import { ask, readAnswer, sendRaw } from '../support/raw-http';
import { layFolder, paragraph, published } from '../support/served-folder';

/** On a machine that has much else to do. */
const patient = { timeout: 20_000 };
const megabyte = 1_048_576;
const big = Buffer.alloc(24 * megabyte, 'x');

let laid: ReturnType<typeof layFolder>;
const started: StartedServer[] = [];

beforeEach(() => {
  laid = layFolder();
});

afterEach(async () => {
  await Promise.all(started.splice(0).map(({ stop }) => stop(0)));
  laid.remove();
});

async function start(limits: Partial<Limits> = {}): Promise<StartedServer & { port: number }> {
  const server = await startServer(laid.folder, 0, { checkInterval: 50, ...limits });
  started.push(server);
  return { ...server, port: Number(new URL(server.origin).port) };
}

/** A connection, and all that was said on it when it has closed. */
async function open(port: number): Promise<{ socket: Socket; said: Promise<string> }> {
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.on('error', () => socket.destroy());
  const said = new Promise<string>((resolve) =>
    socket.on('close', () => resolve(Buffer.concat(chunks).toString())),
  );
  await once(socket, 'connect');
  return { socket, said };
}

const plain = 'GET /assets/digits.txt HTTP/1.1\r\nHost: localhost\r\n';

describe('what is no request', patient, () => {
  test.each([
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['bytes of another protocol', Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0xff]), 400],
    ['a target without its slash', 'GET ar/ HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['letters that are not escaped', 'GET /عربي HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['two hosts', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n', 400],
    ['a header that is none', `${plain}no colon\r\n\r\n`, 400],
    ['a space before the colon', `${plain}Range : bytes=0-1\r\n\r\n`, 400],
    ['NUL in a header', `${plain}X: a\0b\r\n\r\n`, 400],
    ['two lengths', `${plain}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`, 400],
    ['a length that is no number', `${plain}Content-Length: x\r\n\r\n`, 400],
    ['a length and chunks', `${plain}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
    ['a chunk without a length', `${plain}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, null],
    ['a method of our own', 'FETCH / HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['another HTTP', 'GET / HTTP/3.0\r\nHost: x\r\n\r\n', 400],
    ['headers without end', `${plain}X: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['many headers', `${plain}${'X: a\r\n'.repeat(20_000)}\r\n`, 431],
    [
      'a target above the limit',
      `GET /${'a'.repeat(9_000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      414,
    ],
    ['a target above that of the headers', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431],
    ['an expectation', `${plain}Connection: close\r\nExpect: tea\r\n\r\n`, 417],
  ])('%s', async (_, bytes, status) => {
    const { port } = await start();
    const answer = await sendRaw(port, bytes);
    if (status !== null) expect(answer?.status).toBe(status);
    expect((await ask(port, '/')).status).toBe(200);
  });

  test('HTTP/1.0 is answered, with or without a host', async () => {
    const { port } = await start();
    expect((await sendRaw(port, 'GET / HTTP/1.0\r\n\r\n'))?.body.toString()).toBe(published['index.html']);
  });
});

describe('bodies', patient, () => {
  test('a short one is read away, and the connection serves on', async () => {
    const { port } = await start();
    const { socket, said } = await open(port);
    const body = `Content-Length: 5\r\n\r\nhello`;
    const chunked = 'Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n';
    socket.write(`${plain}${body}${plain}${chunked}${plain}Connection: close\r\n\r\n`);
    expect((await said).match(/0123456789/g)).toHaveLength(3);
  });

  test('one that says it is long is not waited for', async () => {
    const { port } = await start();
    const answer = await sendRaw(port, `${plain}Content-Length: 65537\r\n\r\n`);
    expect(answer).toMatchObject({ status: 413, headers: { connection: 'close' } });
  });

  test('one that does not say so is cut off', async () => {
    const { port } = await start();
    const { socket, said } = await open(port);
    socket.write(`${plain}Transfer-Encoding: chunked\r\n\r\n`);
    const chunk = `4000\r\n${'x'.repeat(0x4000)}\r\n`;
    for (let sent = 0; sent < 400 && socket.writable; sent++) {
      socket.write(chunk);
      await wait(1);
    }
    await said;
    expect(socket.bytesWritten).toBeLessThan(300 * 0x4000);
  });
});

describe('slow and silent clients', patient, () => {
  test('headers that dribble are cut off', async () => {
    const { port } = await start({ headersTimeout: 300, requestTimeout: 600 });
    const { socket, said } = await open(port);
    socket.write(plain);
    const dribble = setInterval(() => socket.write('X: y\r\n'), 40);
    const answer = readAnswer(Buffer.from(await said));
    clearInterval(dribble);
    expect(answer?.status).toBe(408);
  });

  test('a body that dribbles is cut off', async () => {
    const { port } = await start({ headersTimeout: 200, requestTimeout: 400 });
    const { socket, said } = await open(port);
    socket.write(`${plain}Content-Length: 60000\r\n\r\n`);
    const dribble = setInterval(() => socket.write('y'), 40);
    expect(readAnswer(Buffer.from(await said))?.status).toBe(200);
    clearInterval(dribble);
  });

  test('one that says nothing is cut off, before and after an answer', async () => {
    const { port } = await start({ headersTimeout: 300, requestTimeout: 300, keepAliveTimeout: 200 });
    const silent = await open(port);
    const served = await open(port);
    served.socket.write(`${plain}\r\n`);
    expect(await served.said).toContain('0123456789');
    await silent.said;
  });

  test('one that stops reading holds little memory, and not for long', async () => {
    writeFileSync(join(laid.folder, 'big.txt'), big);
    const { port, server } = await start({ idleTimeout: 2_000 });
    const sockets = new Set<Socket>();
    server.on('connection', (socket: Socket) => sockets.add(socket));
    const stuck = await Promise.all(
      Array.from({ length: 3 }, async () => {
        const socket = connect(port, '127.0.0.1');
        socket.on('error', () => socket.destroy());
        await once(socket, 'connect');
        socket.pause();
        socket.write('GET /big.txt HTTP/1.1\r\nHost: x\r\n\r\n');
        return socket;
      }),
    );
    // The system takes some megabytes of each answer; when it takes no more, the server has what is left.
    const waiting = () => [...sockets].map((socket) => socket.writableLength);
    while (sockets.size < 3 || waiting().some((bytes) => bytes === 0)) await wait(20);
    for (let look = 0; look < 10; look++) {
      for (const bytes of waiting()) expect(bytes).toBeLessThan(megabyte / 4);
      await wait(20);
    }
    const connections = () =>
      new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
    for (let tries = 0; tries < 200 && (await connections()) > 0; tries++) await wait(50);
    expect(await connections()).toBe(0);
    for (const socket of stuck) socket.destroy();
  });

  test('one that goes away in the middle leaves the server as it was', async () => {
    writeFileSync(join(laid.folder, 'big.txt'), big);
    const { port, server } = await start();
    for (let turn = 0; turn < 20; turn++) {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => socket.destroy());
      socket.write('GET /big.txt HTTP/1.1\r\nHost: x\r\n\r\n');
      if (turn % 2) await once(socket, 'data');
      socket.resetAndDestroy();
    }
    const connections = () =>
      new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
    for (let tries = 0; tries < 100 && (await connections()) > 0; tries++) await wait(20);
    expect(await connections()).toBe(0);
    expect((await ask(port, '/')).status).toBe(200);
  });
});

describe('many clients', patient, () => {
  test('200 at once get what they ask for', async () => {
    const { port } = await start();
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) => ask(port, index % 2 ? '/ar/' : '/none')),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(100);
    for (const { status, body } of answers) {
      expect(body.toString()).toBe(status === 200 ? paragraph : published['404.html']);
    }
  });

  test('above the limit they are turned away, and come in when there is room', async () => {
    const { port } = await start({ connections: 2 });
    const held = [await open(port), await open(port)];
    expect(await sendRaw(port, `${plain}\r\n`)).toBeNull();
    for (const { socket, said } of held) {
      socket.destroy();
      await said;
    }
    await wait(50);
    expect((await ask(port, '/')).status).toBe(200);
  });

  test('a connection serves so many requests and no more', async () => {
    const { port } = await start({ requestsPerConnection: 3, keepAliveTimeout: 200 });
    const { socket, said } = await open(port);
    socket.write(`${plain}\r\n`.repeat(4));
    const answers = await said;
    expect(answers.match(/HTTP\/1\.1 \d+/g)?.map((line) => line.slice(-3))).toEqual([
      '200',
      '200',
      '200',
      '503',
    ]);
    expect(answers).toContain('Connection: close');
  });

  test('requests that come together are answered in their order', async () => {
    const { port } = await start();
    const { socket, said } = await open(port);
    const lines = ['/ar/', '/assets/digits.txt', '/none', '/'].map(
      (target) => `GET ${target} HTTP/1.1\r\nHost: x\r\n${target === '/' ? 'Connection: close\r\n' : ''}\r\n`,
    );
    socket.write(lines.join(''));
    const statuses = (await said).match(/HTTP\/1\.1 \d+/g);
    expect(statuses).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200', 'HTTP/1.1 404', 'HTTP/1.1 200']);
  });
});

describe('stopping', patient, () => {
  test('what is not out when the grace is over is cut off', async () => {
    writeFileSync(join(laid.folder, 'big.txt'), big);
    const { port, stop } = await start();
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => socket.destroy());
    socket.write('GET /big.txt HTTP/1.1\r\nHost: x\r\n\r\n');
    await once(socket, 'readable');
    const asked = performance.now();
    await stop(300);
    expect(performance.now() - asked).toBeGreaterThan(250);
    socket.destroy();
  });

  test('a request half told is not waited for; one whose answer is out leaves no connection open', async () => {
    writeFileSync(join(laid.folder, 'big.txt'), big);
    const { port, stop } = await start({
      headersTimeout: 60_000,
      requestTimeout: 60_000,
      keepAliveTimeout: 60_000,
    });
    const half = await open(port);
    half.socket.write(plain);
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /big.txt HTTP/1.1\r\nHost: x\r\n\r\n');
    await once(socket, 'readable');
    const stopped = stop(60_000);
    await half.said;
    socket.resume();
    await stopped;
  });
});

describe('a file that changes', patient, () => {
  test('one that got shorter while it was sent ends the connection: the reader sees that something is missing', async () => {
    const path = join(laid.folder, 'big.txt');
    writeFileSync(path, big);
    const { port } = await start({ idleTimeout: 60_000, keepAliveTimeout: 60_000 });
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => socket.destroy());
    socket.write('GET /big.txt HTTP/1.1\r\nHost: x\r\n\r\n');
    await once(socket, 'readable');
    writeFileSync(path, big.subarray(0, megabyte));
    let received = 0;
    socket.on('data', (chunk) => {
      received += chunk.length;
    });
    await once(socket, 'close');
    expect(received).toBeLessThan(big.length);
    expect((await ask(port, '/')).status).toBe(200);
  });
});
