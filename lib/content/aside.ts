import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** In Next's own folder, which it empties when a build begins. */
const folder = () => join(process.cwd(), '.next', 'aside');

/** Whether the site is being built, as against worked on. */
export const isBuild = () => process.env.NODE_ENV === 'production';

/**
 * What one step of a build leaves for another, which may be done by another process. Bytes by name: that of a file. While the site is worked on, nothing is
 * put aside and nothing is there.
 */
export const aside = {
  /** Puts aside what `make` gives, which is not asked otherwise. */
  put(name: string, make: () => Uint8Array | string): void {
    if (!isBuild()) return;
    mkdirSync(folder(), { recursive: true });
    // Whoever looks for it finds all of it or nothing.
    const begun = join(folder(), `${name}.${process.pid}`);
    writeFileSync(begun, make());
    renameSync(begun, join(folder(), name));
  },

  /** Gives what was put aside, `null` where nothing was. */
  get(name: string): Buffer | null {
    if (!isBuild()) return null;
    try {
      return readFileSync(join(folder(), name));
    } catch {
      return null;
    }
  },
};
