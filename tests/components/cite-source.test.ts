import { expect, test } from 'vitest';
import { citeSource } from '@/components/article/cite-source';
import { meta } from './support/build-meta';

const provenance = { ...meta.provenance, publisher: 'وكالة', published: '2024-05-12' };

test('a citation names the article in both languages, and nothing that is unknown', () => {
  expect(citeSource(meta, 'en')).toBe('عنوان\nA title');
  expect(citeSource(meta, 'ar')).toBe('عنوان\nA title');
});

test('publisher, author and date stand in one line, in the language of the page', () => {
  expect(citeSource({ ...meta, provenance }, 'en')).toBe('عنوان\nA title\nوكالة, 12 May 2024');
  expect(citeSource({ ...meta, provenance: { ...provenance, author: 'كاتبة' } }, 'ar')).toBe(
    'عنوان\nA title\nوكالة، كاتبة، ١٢ مايو ٢٠٢٤',
  );
});
