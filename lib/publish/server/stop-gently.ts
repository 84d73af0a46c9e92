import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Prepares a server to be stopped without cutting off answers: no new connections, those that wait for a request end at once, each of
 * the others when its answer is out, and what is left after `grace` milliseconds then.
 *
 * Node's own `close` leaves alone a connection on which no request has come yet, such as browsers open ahead, and one whose answer
 * ends later: both would keep a process alive until they time out.
 */
export function stopGently(server: Server): (grace: number) => Promise<void> {
  const underWay = new Map<Socket, number>();
  let stopping = false;
  server.on('connection', (socket: Socket) => {
    underWay.set(socket, 0);
    socket.once('close', () => underWay.delete(socket));
  });
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    underWay.set(socket, (underWay.get(socket) ?? 0) + 1);
    response.once('close', () => {
      const left = (underWay.get(socket) ?? 1) - 1;
      if (underWay.has(socket)) underWay.set(socket, left);
      if (stopping && left === 0) socket.destroySoon();
    });
  });
  return async (grace) => {
    stopping = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const [socket, answers] of underWay) if (answers === 0) socket.destroy();
    const patience = setTimeout(() => server.closeAllConnections(), grace);
    await closed;
    clearTimeout(patience);
  };
}
