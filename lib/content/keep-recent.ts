import { statSync } from 'node:fs';

/** A build asks for what it renders several times, mostly in a row, with what is rendered beside it between. */
const usuallyKept = 16;

/** Says when each file was changed and how long it is: another stamp, other content. A file that is not there has one too. */
function stampOf(files: readonly string[]): string {
  const stamps = files.map((path) => {
    const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
    return `${mtimeMs} ${size}`;
  });
  return stamps.join(', ');
}

/**
 * Makes a store of what was last made from some files, by their paths. It gives that again until one of the files has changed; few
 * are kept, so that memory does not grow with the site. What throws is not kept.
 */
export function keepRecent<Value>(
  mostKept = usuallyKept,
): (files: readonly string[], make: () => Value) => Value {
  /** The one asked for longest ago first. */
  const kept = new Map<string, { stamp: string; value: Value }>();
  return (files, make) => {
    const [key, stamp] = [files.join('\n'), stampOf(files)];
    const known = kept.get(key);
    kept.delete(key);
    const entry = known?.stamp === stamp ? known : { stamp, value: make() };
    kept.set(key, entry);
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size > mostKept) kept.delete(oldest);
    return entry.value;
  };
}
