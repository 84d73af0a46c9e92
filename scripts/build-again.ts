import { existsSync } from 'node:fs';
import { listFiles } from '@/lib/publish/list-files';
import { buildElsewhere } from '@/tests/bench/support/build-elsewhere';
import { compareFolders } from '@/tests/support/compare-folders';

/** Builds the site again, in another folder and at another time, and holds it to what is in `out/`, to the byte. Ends with 1 where they differ. */
async function buildAgain(): Promise<number> {
  if (!existsSync('out/index.html')) {
    console.error('There is no site in out/ yet: run “npm run build” first.');
    return 2;
  }
  const faults = await compareFolders('out', await buildElsewhere());
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) return 1;
  console.log(`Both builds have the same ${listFiles('out').length} files, to the byte.`);
  return 0;
}

process.exitCode = await buildAgain();
