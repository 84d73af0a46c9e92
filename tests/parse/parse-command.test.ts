import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'hamish-parse-'));

/** Runs the command as `npm run -s parse --` does. */
function run(args: string[], input?: Buffer): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
    const child = execFile(
      process.execPath,
      [tsx, path.join(root, 'lib/cli/parse.ts'), ...args],
      { cwd: root, maxBuffer: 1e8 },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

function write(name: string, content: string | Buffer): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

const text =
  'قال الوزير إن الخطة جاهزة للتنفيذ.\n\nأهمية التعاون الأمني\n\nوأضاف الوزير أن التعاون الأمني يبدأ في المدن الكبرى.\n';

describe('npm run -s parse', { timeout: 30_000 }, () => {
  it('prints outline, article and issues of a file', async () => {
    const { code, stdout } = await run([write('article.txt', text)]);
    const { outline, article, issues } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(outline).toMatchObject([
      { number: 1, type: 'lead', heading: null, blocks: [0] },
      { number: 2, type: 'topic', heading: 'أهمية التعاون الأمني', blocks: [1, 2] },
    ]);
    expect(article.source).toBe(text);
    expect(issues).toEqual([]);
  });

  it('reads standard input', async () => {
    const { code, stdout } = await run(['-'], Buffer.from('\ufeffقال كذا.'));
    expect(code).toBe(0);
    expect(JSON.parse(stdout).issues).toMatchObject([{ code: 'byte-order-mark' }]);
  });

  it.each([
    ['a file that is not there', () => path.join(folder, 'none.txt'), /none\.txt:1:1: file-missing: /],
    ['a folder', () => folder, /:1:1: file-unreadable: /],
    [
      'a file in another encoding',
      () => write('1256.txt', Buffer.from([0x0a, 0x41, 0xe3, 0xc7])),
      /1256\.txt:2:2: file-not-utf8: /,
    ],
  ])('tells the place and the fault of %s', async (_, file, message) => {
    const { code, stdout, stderr } = await run([file()]);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
  });

  it('helps', async () => {
    const [help, nothing] = await Promise.all([run(['--help']), run([])]);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('npm run -s parse -- FILE');
    expect(nothing.code).toBe(2);
  });

  it('does not mind a reader that has seen enough', async () => {
    const file = write('long.txt', text.repeat(2_000));
    const code = await new Promise((resolve) => {
      const command = `"${process.execPath}" node_modules/tsx/dist/cli.mjs lib/cli/parse.ts "${file}" | head -c 10; exit \${PIPESTATUS[0]}`;
      execFile('bash', ['-c', command], { cwd: root }, (error, _, stderr) =>
        resolve(error ? `${error.code} ${stderr}` : 0),
      );
    });
    expect(code).toBe(0);
  });
});
