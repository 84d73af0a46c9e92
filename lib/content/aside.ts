import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** In Next's own folder, which it empties when a build begins. */
const folder = () => join(process.cwd(), '.next', 'aside');

/** What one step of a build leaves for another, which may be done by another process. Bytes by name: that of a file. */
export const aside = {
  put(name: string, bytes: Uint8Array | string): void {
    mkdirSync(folder(), { recursive: true });
    // Whoever looks for it finds all of it or nothing.
    const begun = join(folder(), `${name}.${process.pid}`);
    writeFileSync(begun, bytes);
    renameSync(begun, join(folder(), name));
  },

  /** Gives what was put aside, `null` where nothing was. */
  get(name: string): Buffer | null {
    try {
      return readFileSync(join(folder(), name));
    } catch {
      return null;
    }
  },
};
