import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { setOutline } from '@/lib/publish/pdf/set-outline';

test('bookmarks are named as their headings are read, and one of no heading stays', async () => {
  const document = await PDFDocument.create();
  const { context } = document;
  const titles = ['صيد « الكيس »', 'غيره', 'خلفية '];
  const refs = titles.map(() => context.nextRef());
  titles.forEach((title, index) => {
    const next = refs[index + 1];
    const bookmark = context.obj({ ...(next && { Next: next }) });
    bookmark.set(PDFName.of('Title'), PDFHexString.fromText(title));
    const [ref] = refs.slice(index);
    if (ref) context.assign(ref, bookmark);
  });
  const [first] = refs;
  if (first) document.catalog.set(PDFName.of('Outlines'), context.register(context.obj({ First: first })));
  setOutline(document, ['صيد «الكيس»', 'خلفية']);
  const named = refs.map((ref) =>
    context.lookup(ref, PDFDict).lookup(PDFName.of('Title'), PDFHexString).decodeText(),
  );
  expect(named).toEqual(['صيد «الكيس»', 'غيره', 'خلفية']);
});
