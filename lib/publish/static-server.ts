import { realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { answerRequest } from './server/answer-request';
import { type Limits, limits as usualLimits } from './server/limits';
import { loadHostHeaders } from './server/load-host-headers';
import { sendText } from './server/send-text';
import type { Site } from './server/site';
import { stopGently } from './server/stop-gently';
import { takeBody } from './server/take-body';

export interface StartedServer {
  server: Server;
  /** `http://localhost:3000` */
  origin: string;
  /** Stops: idle connections at once, answers when they are out or `grace` milliseconds are over. */
  stop: (grace: number) => Promise<void>;
}

/**
 * Serves the published site on this machine alone, as hosts that read its `_headers` will: what is there, a redirect to a folder's
 * slash, else the 404 page. The headers are read once: a new build wants a new start.
 *
 * Resolves when it listens; `port` 0 takes a free one.
 *
 * @throws when the port is in use, when there is no such folder, {HostHeadersError} when `_headers` is wrong
 */
export async function startServer(
  folder: string,
  port: number,
  changed: Partial<Limits> = {},
): Promise<StartedServer> {
  const limits = { ...usualLimits, ...changed };
  const site = { folder: realpathSync(folder), rules: loadHostHeaders(folder) };
  const server = createServer({
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersTimeout,
    requestTimeout: limits.requestTimeout,
    connectionsCheckingInterval: limits.checkInterval,
    keepAliveTimeout: limits.keepAliveTimeout,
  });
  server.timeout = limits.idleTimeout;
  server.maxConnections = limits.connections;
  server.maxRequestsPerSocket = limits.requestsPerConnection;
  const stop = stopGently(server);
  server.on('request', (request, response) => void answer(site, request, response));
  server.on('connect', refuseTunnel);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return { server, origin: `http://localhost:${bound}`, stop };
}

/** Answers, whatever happens. */
async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    if (takeBody(request)) await answerRequest(site, request, response);
    else sendText(site, response, '', 413, { Connection: 'close' });
  } catch (error) {
    console.error(`${request.method} ${request.url}: ${error}`);
    if (response.headersSent) response.destroy();
    else sendText(site, response, '', 500);
  }
}

/** Refuses to be a proxy: without a listener Node closes the connection and says nothing. */
function refuseTunnel(_request: IncomingMessage, socket: Duplex): void {
  socket.on('error', () => socket.destroy());
  socket.end(
    'HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD, OPTIONS\r\nConnection: close\r\n\r\n',
    () => socket.destroy(),
  );
}
