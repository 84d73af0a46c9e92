// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ProvenanceList } from '@/components/article/provenance-list';
import { meta } from './support/build-meta';
import { rendered, textsOf } from './support/rendered';

test('what is unknown is said to be unknown, and nothing is invented', () => {
  const container = rendered(<ProvenanceList provenance={meta.provenance} locale="en" />);
  expect(textsOf(container, 'dd')).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  expect(container.querySelector('a')).toBeNull();
});

test('what is known is shown, the date in the reader’s digits, names kept apart from the language around them', () => {
  const provenance = {
    publisher: 'كونا',
    author: null,
    published: '2024-05-12',
    url: 'https://example.org/a',
    licence: 'CC BY 4.0',
    note: { ar: 'ملاحظة', en: 'A note' },
  };
  const english = rendered(<ProvenanceList provenance={provenance} locale="en" />);
  expect(textsOf(english, 'dd')).toEqual(['كونا', 'unknown', '12 May 2024', 'CC BY 4.0']);
  expect(textsOf(english, 'dd bdi')).toHaveLength(3);
  expect(english.querySelector('a')?.getAttribute('href')).toBe('https://example.org/a');
  expect(english.textContent).toContain('A note');
  const arabic = rendered(<ProvenanceList provenance={provenance} locale="ar" />);
  expect(textsOf(arabic, 'dd')[2]).toBe('١٢ مايو ٢٠٢٤');
  expect(arabic.textContent).toContain('ملاحظة');
});
