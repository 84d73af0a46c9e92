import { expect, test } from 'vitest';
import { tellSizes } from '@/lib/publish/downloads/tell-sizes';

const link = (path: string) => `<a href="${path}" download=""><span lang="en">EPUB</span><small></small></a>`;
const page = (locale: string) =>
  `<html dir="rtl" lang="${locale}"><p>${link('/read/x/x.epub')} ${link('/read/x/x.pdf')}</p><a href="/ar/"><small></small></a></html>`;

test('a link tells how large its file is, in the language and digits of the page', () => {
  const sizes = new Map([['/read/x/x.epub', 40_887]]);
  expect(tellSizes(page('en'), sizes)).toBe(page('en').replace('<small>', '<small> 41 kB'));
  expect(tellSizes(page('ar'), sizes)).toBe(page('ar').replace('<small>', '<small> ٤١ كيلوبايت'));
});

test('what is not known yet is told when it is', () => {
  const first = tellSizes(page('en'), new Map([['/read/x/x.epub', 400]]));
  const second = tellSizes(first, new Map([['/read/x/x.pdf', 1_260_000]]));
  expect(second.match(/<small>[^<]*/g)).toEqual(['<small> 1 kB', '<small> 1.3 MB', '<small>']);
});

test('a page in no language of the interface is left as it is', () => {
  expect(tellSizes('<html><p></p></html>', new Map())).toBe('<html><p></p></html>');
});
