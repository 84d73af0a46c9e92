import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** In Next's own folder, which it empties when a build begins. */
const folder = () => join(process.cwd(), '.next', 'aside');

/** What one page of a build leaves for another, which may be rendered by another process. Texts by name; a name is a slug or the like. */
export const aside = {
  put(name: string, text: string): void {
    mkdirSync(folder(), { recursive: true });
    // Whoever looks for it finds all of it or nothing.
    const begun = join(folder(), `${name}.${process.pid}`);
    writeFileSync(begun, text);
    renameSync(begun, join(folder(), name));
  },

  /** Gives what was put aside, `null` where nothing was. */
  get(name: string): string | null {
    try {
      return readFileSync(join(folder(), name), 'utf8');
    } catch {
      return null;
    }
  },
};
