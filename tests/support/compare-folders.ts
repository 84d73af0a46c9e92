import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '@/lib/publish/list-files';

/** Compares two folders to the byte: a line for each file that is in one of them alone or not the same in both, with where it differs first. */
export async function compareFolders(one: string, other: string): Promise<string[]> {
  const [ours, theirs] = await Promise.all([listFiles(one), listFiles(other)]);
  const faults = [
    ...ours.filter((path) => !theirs.includes(path)).map((path) => `${path} is in ${one} alone`),
    ...theirs.filter((path) => !ours.includes(path)).map((path) => `${path} is in ${other} alone`),
  ];
  for (const path of ours.filter((each) => theirs.includes(each))) {
    const [bytes, others] = await Promise.all([readFile(join(one, path)), readFile(join(other, path))]);
    if (bytes.equals(others)) continue;
    const at = bytes.findIndex((byte, index) => byte !== others[index]);
    faults.push(`${path} differs from byte ${at < 0 ? bytes.length : at} on`);
  }
  return faults;
}
