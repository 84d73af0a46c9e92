import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';

/** Makes an empty folder that a test takes for that of the project until it ends, with what it says of the environment. */
export function openProjectFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hamish-'));
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    cwd.mockRestore();
    rmSync(folder, { recursive: true });
  });
  return folder;
}
