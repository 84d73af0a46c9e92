import { closeSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Opens a file that is there when it is whole, and not before: what is written stands beside it under another name until then.
 *
 * @throws when nothing can be written there
 */
export function openWhole(path: string): { write: (bytes: Uint8Array) => void; drop: () => void } {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`${path} is a folder: name the file in it.`);
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}`);
  const refuse = (error: unknown): never => {
    rmSync(beside, { force: true });
    throw new Error(`${path} cannot be written: ${(error as Error).message}`);
  };
  let file = 0;
  try {
    file = openSync(beside, 'w');
  } catch (error) {
    refuse(error);
  }
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    write: (bytes) => {
      try {
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
        close();
        renameSync(beside, path);
      } catch (error) {
        close();
        refuse(error);
      }
    },
    drop: () => {
      close();
      rmSync(beside, { force: true });
    },
  };
}
