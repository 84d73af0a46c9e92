import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '@/lib/content/check-content';
import { articleFiles, defaultRoot } from '@/lib/content/content-paths';
import { loadArticle } from '@/lib/content/load-article';
import { summariseCheck } from '@/lib/content/summarise-check';
import { readConllu } from '@/lib/gloss/read-conllu';
import { writeConllu } from '@/lib/gloss/write-conllu';

const slug = 'kuwait-bahrain-security-cooperation';
const files = articleFiles(defaultRoot(), slug);

test('nothing is wrong with what we publish', () => {
  expect(checkContent().issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
});

test('the source is what was received, byte for byte', () => {
  expect(createHash('sha256').update(readFileSync(files.source)).digest('hex')).toBe(
    '4cd6c68b5bc6e55232b17b29185b5b359e0ea7d610f9241193fc30c205529cde',
  );
});

test('its English layer is complete', () => {
  expect(summariseCheck(checkContent())[0]).toMatch(
    /: words 512 of 512, sentences 32 of 32 \(100 %\), phrases \d+$/,
  );
  for (const { words } of loadArticle(slug).gloss.values()) {
    for (const { vocalised, transliteration, source } of words) {
      expect(transliteration, vocalised ?? '').toMatch(/^[a-zāīūḥṣḍṭẓʿʾ -]+$/i);
      expect(source).toBe('editor');
    }
  }
});

test('it is in the form that we write', () => {
  const text = readFileSync(files.gloss, 'utf8');
  expect(writeConllu(readConllu(text).sentences)).toBe(text);
});

test('its sections have names in their links', () => {
  const ids = loadArticle(slug).article.children.flatMap((child) =>
    child.type === 'WhiteSpaceNode' ? [] : child.id,
  );
  expect(ids).toEqual([
    'ministers-meet-in-kuwait',
    'importance-of-security-cooperation',
    'bahrains-experience-in-penal-reform',
    'exchanging-expertise-in-combating-crime',
    'who-attended',
    'what-is-expected-next',
    'background',
  ]);
});
