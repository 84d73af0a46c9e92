// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { PrintSheet } from '@/components/print/print-sheet';
import { qrCode } from '@/lib/qr-code';
import { meta } from './support/build-meta';
import { buildArticle, buildSection, noGloss } from './support/build-text';
import { rendered, textsOf } from './support/rendered';

const article = buildArticle(
  buildSection('topic', [{ role: 'heading', sentences: ['تعاون'] }, { sentences: ['قال وزير.'] }]),
);

function sheet(site: string | null, provenance = meta.provenance) {
  const known = { ...meta, provenance };
  return rendered(
    <PrintSheet article={article} meta={known} gloss={noGloss} vocabulary={[]} locale="en" site={site} />,
  );
}

test('there is nothing on paper that could be pressed or followed', () => {
  expect(sheet('https://hamish.example').querySelector('a, button, input, summary')).toBeNull();
});

test('the code says the whole address where the site is known; else its place waits for the page’s script', () => {
  const { size, path } = qrCode('https://hamish.example/en/read/an-article/');
  const built = sheet('https://hamish.example');
  expect(built.querySelector('.code path')?.getAttribute('d')).toBe(path);
  expect(built.querySelector('.code svg')?.getAttribute('viewBox')).toBe(`0 0 ${size} ${size}`);
  const waiting = sheet(null).querySelector('.code');
  expect(waiting?.hasAttribute('hidden')).toBe(true);
  expect(waiting?.getAttribute('data-of')).toBe('/en/read/an-article/');
});

test('under the title stands what is known of the source, else that nothing is', () => {
  const ours = 'The source has no headline: the title is ours.';
  expect(textsOf(sheet(null), '.credit')).toEqual([`Publisher, author and date unknown · ${ours}`]);
  const known = { ...meta.provenance, publisher: 'كونا', published: '2024-05-12' };
  expect(textsOf(sheet(null, known), '.credit')).toEqual([`كونا · 12 May 2024 · ${ours}`]);
});
