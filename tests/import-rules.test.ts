import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

interface Rules {
  forbidden: { name: string }[];
}

const rules = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as Rules;

/** Checks a tree of files that is made for it, and tells which rule each file breaks. */
function broken(files: Readonly<Record<string, string>>): Record<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  try {
    for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json']) cpSync(name, join(folder, name));
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const program = join(process.cwd(), 'node_modules/.bin/depcruise');
    const args = ['lib', 'app', 'components', '--output-type', 'json'];
    const { stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
    expect(stdout, stderr).toMatch(/^\{/);
    const { summary } = JSON.parse(stdout) as {
      summary: { totalCruised: number; violations: { from: string; rule: { name: string } }[] };
    };
    expect(summary.totalCruised, 'a check that reads nothing finds nothing').toBeGreaterThanOrEqual(
      Object.keys(files).length,
    );
    const found: Record<string, string[]> = {};
    for (const { from, rule } of summary.violations) {
      found[from] = [...new Set([...(found[from] ?? []), rule.name])];
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const use = (path: string) => `import { x } from '${path}';\nexport const y = x;\n`;
const leaf = 'export const x = 1;\n';

/** What may be imported, so that each wrong import fails for its rule and not because nothing is there. */
const rooms = [
  'model',
  'arabic',
  'parse',
  'analyse',
  'gloss',
  'export',
  'content',
  'i18n',
  'behaviour',
  'offline',
  'publish',
];
const ground = {
  ...Object.fromEntries(rooms.map((room) => [`lib/${room}/x.ts`, leaf])),
  'lib/routes.ts': leaf,
  'components/x.tsx': leaf,
  'app/x.tsx': leaf,
  'components/d.tsx': "import { y } from './c';\nexport const x = y;\n",
  'components/c.tsx': 'export const y = 1;\n',
};

test('every rule fires at an import that breaks it', () => {
  const wrong: Record<string, [rule: string, text: string]> = {
    'lib/model/a.ts': ['model-imports', use('../arabic/x')],
    'lib/model/b.ts': ['model-imports-types-alone', "import fc from 'fast-check';\nexport default fc;\n"],
    'lib/arabic/a.ts': ['arabic-imports', use('../model/x')],
    'lib/parse/a.ts': ['parse-imports', use('../gloss/x')],
    'lib/analyse/a.ts': ['analyse-imports', use('../parse/x')],
    'lib/gloss/a.ts': ['gloss-imports', use('../parse/x')],
    'lib/export/a.ts': ['export-imports', use('../content/x')],
    'lib/content/a.ts': ['content-imports', use('../export/x')],
    'lib/i18n/a.ts': ['i18n-imports', use('../gloss/x')],
    'lib/behaviour/a.ts': ['behaviour-imports', use('../i18n/x')],
    'lib/offline/a.ts': ['offline-imports', use('../behaviour/x')],
    'lib/cli/a.ts': ['commands-import-no-pages', use('../../components/x')],
    'components/a.tsx': ['components-imports', use('@/lib/content/x')],
    'components/b.tsx': ['resolvable', use('./nowhere')],
    'components/c.tsx': ['no-circles', use('./d')],
    'app/a.tsx': ['app-imports', use('@/lib/publish/x')],
    'lib/parse/b.ts': ['files-where-content-is', "import { join } from 'node:path';\nexport default join;\n"],
    'lib/gloss/b.ts': [
      'react-where-pages-are',
      "import { Fragment } from 'react';\nexport default Fragment;\n",
    ],
    'lib/routes.ts': ['routes-imports', use('./parse/x')],
  };
  const files = Object.fromEntries(Object.entries(wrong).map(([name, [, text]]) => [name, text]));
  const found = broken({ ...ground, ...files });
  for (const [name, [rule]] of Object.entries(wrong)) expect(found[name], name).toContain(rule);
  const fired = new Set(Object.values(found).flat());
  expect(rules.forbidden.map(({ name }) => name).filter((name) => !fired.has(name))).toEqual([]);
}, 60_000);

test('an import of a type counts as an import, and the right ones break nothing', () => {
  expect(
    broken({
      ...ground,
      'lib/model/a.ts': "import type { Root } from 'nlcst';\nexport type A = Root;\n",
      'lib/parse/a.ts': use('../arabic/x'),
      'lib/gloss/a.ts': use('../analyse/x'),
      'lib/export/a.ts': use('../gloss/x'),
      'lib/content/a.ts': `import { join } from 'node:path';\n${use('../parse/x')}export default join;\n`,
      'lib/behaviour/a.ts': use('../routes'),
      'lib/offline/a.ts': use('../routes'),
      'lib/cli/a.ts': use('../content/x'),
      'components/a.tsx': use('@/lib/i18n/x'),
      'app/a.tsx': use('@/components/x'),
      'lib/parse/b.ts': "import type { x } from '../gloss/x';\nexport type B = typeof x;\n",
    }),
  ).toEqual({ 'lib/parse/b.ts': ['parse-imports'] });
}, 60_000);
