import { connect } from 'node:net';

export interface RawAnswer {
  status: number;
  /** By lower-case name; values of one name joined with a comma. */
  headers: Record<string, string>;
  body: Buffer;
}

/** Reads an answer as it came over the wire; `null` where the connection was closed without one. */
export function readAnswer(bytes: Buffer): RawAnswer | null {
  const head = bytes.indexOf('\r\n\r\n');
  const [line = '', ...fields] = bytes.subarray(0, Math.max(head, 0)).toString('latin1').split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(line)?.[1]);
  if (!status) return null;
  const headers: Record<string, string> = {};
  for (const field of fields) {
    const colon = field.indexOf(':');
    const name = field.slice(0, colon).toLowerCase();
    const value = field.slice(colon + 1).trim();
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
  }
  return { status, headers, body: bytes.subarray(head + 4) };
}

/** Sends bytes as they are to a server of this machine and collects what it says until it closes, ten seconds at most. */
export function sendRaw(port: number, bytes: string | Buffer): Promise<RawAnswer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const patience = setTimeout(() => {
      socket.destroy();
      reject(new Error(`The connection was still open after ${Buffer.concat(chunks)}`));
    }, 10_000);
    socket.on('data', (chunk) => chunks.push(chunk));
    // A server that refuses may close before it has read all: what it said first counts.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      clearTimeout(patience);
      resolve(readAnswer(Buffer.concat(chunks)));
    });
  });
}

export interface Asking {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Asks for a target exactly as written: `fetch` would take the dots out before it asks. */
export async function ask(
  port: number,
  target: string,
  { method = 'GET', headers = {}, body = '' }: Asking = {},
): Promise<RawAnswer> {
  const fields = Object.entries({ Host: 'localhost', Connection: 'close', ...headers });
  const lines = [`${method} ${target} HTTP/1.1`, ...fields.map(([name, value]) => `${name}: ${value}`)];
  const answer = await sendRaw(port, `${lines.join('\r\n')}\r\n\r\n${body}`);
  if (!answer) throw new Error(`No answer to ${method} ${target}`);
  return answer;
}
