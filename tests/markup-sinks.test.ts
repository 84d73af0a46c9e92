import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { markupSinks } from './support/markup-sinks';

const files = ['lib/behaviour', 'lib/i18n', 'components', 'app'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/')),
);

/** Linked data is the one text that cannot be escaped as HTML. */
const linkedData = 'components/shell/json-ld.tsx';
/** A document that is only parsed neither runs nor shows anything. */
const keptTitles = 'lib/behaviour/list-kept.ts';

describe('no text becomes markup or program', () => {
  test.each([
    'a.innerHTML = b',
    'a.innerHTML += b',
    'a.outerHTML = b',
    "a['innerHTML'] = b",
    'a.frame.srcdoc = b',
    'Object.assign(a, { innerHTML: b })',
    'Object.assign(a, { innerHTML })',
    "a.insertAdjacentHTML('beforeend', b)",
    'document.write(a)',
    'window.document.writeln(a)',
    'range.createContextualFragment(a)',
    'a.setHTMLUnsafe(b)',
    'Document.parseHTMLUnsafe(a)',
    "new DOMParser().parseFromString(a, 'text/html')",
    'eval(a)',
    '(eval)(a)',
    'window.eval(a)',
    'new Function(a)',
    'Function(a)()',
    "setTimeout('a()', 1)",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is source text
    'setTimeout(`a(${b})`, 1)',
    "setInterval('a(' + b + ')')",
    "a.setAttribute('onclick', b)",
    "a.setAttribute('style', b)",
    "location.href = 'javascript:a()'",
    'const a = <a href="JavaScript:b()">c</a>',
    'const a = <p dangerouslySetInnerHTML={{ __html: b }} />',
    "createElement('p', { dangerouslySetInnerHTML: { __html: b } })",
    'const a = <iframe srcDoc={b} />',
  ])('%s is found', (source) => {
    expect(markupSinks(source)).toHaveLength(1);
  });

  test.each([
    'a.textContent = b',
    'const a = b.innerHTML',
    "a.setData('text/html', b.innerHTML)",
    'setTimeout(() => a(), 1)',
    'setTimeout(a, 1)',
    'requestAnimationFrame(settle)',
    "a.setAttribute('data-lit', '')",
    'output.write(a)',
    'a.append(b, document.createElement(c))',
    '// a.innerHTML = b',
  ])('%s is none of it', (source) => {
    expect(markupSinks(source)).toEqual([]);
  });

  test('anywhere in what is shown or runs in a browser, but for linked data, and for kept pages of which only text is taken', () => {
    expect(files.length).toBeGreaterThan(60);
    const found = files.map((file) => [file, markupSinks(readFileSync(file, 'utf8'), file)] as const);
    const told = [linkedData, keptTitles];
    expect(found.filter(([file, sinks]) => sinks.length > 0 && !told.includes(file))).toEqual([]);
    expect(found.find(([file]) => file === keptTitles)?.[1]).toEqual([expect.stringContaining('DOMParser')]);
    expect(found.find(([file]) => file === linkedData)?.[1]).toHaveLength(1);
  });

  test('and the linter says so while it is written, with one exception in all', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lint-'));
    try {
      for (const name of ['biome.json', '.gitignore']) cpSync(name, join(folder, name));
      const paragraph = (attribute: string) =>
        `export const X = ({ a }: { a: string }) => <p ${attribute}={a} />;\n`;
      writeFileSync(join(folder, 'right.tsx'), paragraph('title'));
      writeFileSync(join(folder, 'wrong.tsx'), paragraph('dangerouslySetInnerHTML'));
      const lint = (file: string) =>
        spawnSync(join(process.cwd(), 'node_modules/.bin/biome'), ['lint', file], {
          cwd: folder,
          encoding: 'utf8',
        });
      expect(lint('right.tsx').status).toBe(0);
      const { status, stdout, stderr } = lint('wrong.tsx');
      expect(status).toBe(1);
      expect(stdout + stderr).toContain('noDangerouslySetInnerHtml');
    } finally {
      rmSync(folder, { recursive: true });
    }
    const excused = files.filter((file) =>
      /biome-ignore[^\n]*noDangerously/.test(readFileSync(file, 'utf8')),
    );
    expect(excused).toEqual([linkedData]);
  });
});
