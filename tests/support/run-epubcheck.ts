import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Debian's is a program of Java that a shell cannot open everywhere; others have a command. */
const commands: readonly [command: string, ...args: string[]][] = [
  ['java', '-XX:TieredStopAtLevel=1', '-jar', '/usr/share/java/epubcheck.jar'],
  ['epubcheck'],
];

/** What EPUBCheck says of a book: its errors and warnings, a line each; empty where it has none. @throws where there is no EPUBCheck */
export async function runEpubcheck(book: Uint8Array): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hamish-epub-'));
  const file = join(folder, 'book.epub');
  writeFileSync(file, book);
  try {
    for (const [command, ...args] of commands) {
      const told = await run(command, [...args, '--failonwarnings', file]).catch((error) => error);
      const said = `${told.stdout}\n${told.stderr}`;
      if (/Messages: /.test(said))
        return said
          .split('\n')
          .filter((line) => /^(?:FATAL|ERROR|WARNING)/.test(line))
          .join('\n');
    }
    throw new Error('EPUBCheck could not be run');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
