import type { IncomingMessage } from 'node:http';

/** Bytes of a body that a request for a file may carry, to no purpose. */
const mostBytes = 65_536;

/**
 * Reads the body of a request away, so that the connection can be used again.
 *
 * @returns false where it says that it is too long to be waited for. One that is too long and does not say so ends its connection.
 */
export function takeBody(request: IncomingMessage): boolean {
  if (Number(request.headers['content-length']) > mostBytes) return false;
  let taken = 0;
  request.on('data', (chunk: Buffer) => {
    taken += chunk.length;
    if (taken > mostBytes) request.destroy();
  });
  return true;
}
