import { type ServerResponse, STATUS_CODES } from 'node:http';
import { answerHeaders } from './answer-headers';
import type { Site } from './site';

/** Answers with a status and its name as text, for what has no page of its own. HEAD has no body: Node leaves it out. */
export function sendText(
  { rules }: Site,
  response: ServerResponse,
  path: string,
  status: number,
  headers: Record<string, string> = {},
): void {
  const body = `${status} ${STATUS_CODES[status]}\n`;
  const own = { ...headers, 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': body.length };
  response.writeHead(status, answerHeaders(rules, path, status, own)).end(body);
}
