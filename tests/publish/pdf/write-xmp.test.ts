import { expect, test } from 'vitest';
import type { PdfFacts } from '@/lib/publish/pdf/describe-article';
import { writeXmp } from '@/lib/publish/pdf/write-xmp';

const facts: PdfFacts = {
  language: 'ar',
  title: 'أ & <ب>',
  author: null,
  subject: null,
  publisher: null,
  published: null,
  licence: null,
  link: null,
};

test('what is unknown is not said, and text is text', () => {
  const xmp = writeXmp(facts);
  expect(xmp.match(/<dc:\w+/g)).toEqual(['<dc:format', '<dc:title', '<dc:language']);
  expect(xmp).toContain('<rdf:li xml:lang="ar">أ &amp; &lt;ب&gt;</rdf:li>');
});

test('what XML cannot hold is left out', () => {
  expect(writeXmp({ ...facts, author: 'a\u0000b\uFFFEc' })).toContain('<rdf:li>abc</rdf:li>');
});

test('who wrote it, who published it, when, and where it stands', () => {
  const link = 'https://hamish.example/ar/read/x/';
  const xmp = writeXmp({ ...facts, author: 'كاتب', publisher: 'وكالة', published: '2026-01-02', link });
  expect(xmp).toContain('<dc:creator><rdf:Seq><rdf:li>كاتب</rdf:li></rdf:Seq></dc:creator>');
  expect(xmp).toContain('<dc:publisher><rdf:Bag><rdf:li>وكالة</rdf:li></rdf:Bag></dc:publisher>');
  expect(xmp).toContain('<dc:date><rdf:Seq><rdf:li>2026-01-02</rdf:li></rdf:Seq></dc:date>');
  expect(xmp).toContain(`<dc:identifier>${link}</dc:identifier>`);
});
