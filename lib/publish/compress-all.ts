import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compress } from './compress';
import { listFiles } from './list-files';

/** Compressed at once: more would only hold memory, since Node compresses in four threads. */
const atOnce = 4;

/** Compresses every file of text under a folder, each beside itself. */
export async function compressAll(folder: string): Promise<void> {
  const paths = await listFiles(folder);
  const work = Array.from({ length: atOnce }, async () => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      const file = join(folder, path);
      await compress(file, await readFile(file));
    }
  });
  await Promise.all(work);
}
