import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads scripts of a folder by their path in it, each once. */
export function readScripts(folder: string): (path: string) => string {
  const known = new Map<string, string>();
  return (path) => {
    const script = known.get(path) ?? readFileSync(join(folder, path), 'utf8');
    known.set(path, script);
    return script;
  };
}
