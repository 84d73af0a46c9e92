import { execFile } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { layFolder } from '../support/served-folder';

const root = join(import.meta.dirname, '../..');
let laid: ReturnType<typeof layFolder>;

beforeEach(() => {
  laid = layFolder();
});

afterEach(() => laid.remove());

/** Runs the command as `npm run -s host-headers --` does. */
function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const command = ['--import', 'tsx', 'lib/cli/host-headers.ts', ...args];
    execFile(process.execPath, command, { cwd: root }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

describe('npm run host-headers', { timeout: 20_000 }, () => {
  test('prints what a path carries', async () => {
    expect(await run('caddy', '/assets/', laid.folder)).toEqual({
      code: 0,
      stdout: `Content-Security-Policy "default-src 'none'"
X-Frame-Options "DENY"
X-Content-Type-Options "nosniff"
Cache-Control "public, max-age=31536000, immutable"
`,
      stderr: '',
    });
  });

  test('prints nothing that is wrong or not there, and says so', async () => {
    writeFileSync(join(laid.folder, '_headers'), '/*\n  nonsense\n');
    const wrong = await run('nginx', '/', laid.folder);
    expect(wrong).toMatchObject({ code: 1, stdout: '' });
    expect(wrong.stderr).toMatch(/_headers:2:3: header-malformed: /);
    rmSync(join(laid.folder, '_headers'));
    const none = await run('nginx', '/', laid.folder);
    expect(none).toMatchObject({ code: 1, stdout: '' });
    expect(none.stderr).toContain('is the site built?');
  });

  test.each(['', 'apache /', 'nginx', 'nginx assets', 'nginx / a b'])(
    'asked with “%s” it explains itself',
    async (line) => {
      const { code, stdout, stderr } = await run(...line.split(' '));
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('npm run -s host-headers -- nginx|caddy PATH [FOLDER]');
    },
  );
});
