import { createHash } from 'node:crypto';

/**
 * Names a file by what is in it, so that it may be kept for ever: `/assets/behaviour.js` → `/assets/behaviour.q7zk31x0.js`.
 * Eight signs of base 36 from its SHA-256: one chance in two million millions that two versions share a name.
 */
export function fingerprint(path: string, bytes: Buffer | string): string {
  const number = BigInt(`0x${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}`);
  const mark = number.toString(36).padStart(8, '0').slice(-8);
  const dot = path.lastIndexOf('.');
  return `${path.slice(0, dot)}.${mark}${path.slice(dot)}`;
}
