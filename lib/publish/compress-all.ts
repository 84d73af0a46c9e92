import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compress } from './compress';
import { listFiles } from './list-files';
import { workThrough } from './work-through';

/** Compresses every file of text under a folder, or those of the given paths, each beside itself. */
export async function compressAll(folder: string, only?: readonly string[]): Promise<void> {
  await workThrough(only ?? listFiles(folder), async (path) => {
    const file = join(folder, path);
    await compress(file, await readFile(file));
  });
}
