import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from './once';

/** Reads scripts of a folder by their path in it, each once. */
export function readScripts(folder: string): (path: string) => string {
  return once((path) => readFileSync(join(folder, path), 'utf8'));
}
