import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { PdfFacts } from './describe-article';
import { writeXmp } from './write-xmp';

/** The dictionary in which a PDF says what it is (ISO 32000-1, 14.3.3). */
function infoOf({ context }: PDFDocument): PDFDict {
  const found = context.trailerInfo.Info && context.lookupMaybe(context.trailerInfo.Info, PDFDict);
  if (found) return found;
  const made = context.obj({});
  context.trailerInfo.Info = context.register(made);
  return made;
}

/**
 * Has a document say what it is, and nothing of when it was made: the same article is then the same file. `made` is that
 * time for who wants one (`lib/publish/read-epoch.ts`).
 */
export function setFacts(document: PDFDocument, facts: PdfFacts, made: Date | null): void {
  const { catalog, context } = document;
  const info = infoOf(document);
  for (const [name, text] of [
    ['Title', facts.title],
    ['Author', facts.author],
    ['Subject', facts.subject],
  ] as const) {
    info.delete(PDFName.of(name));
    if (text) info.set(PDFName.of(name), PDFHexString.fromText(text));
  }
  for (const name of ['CreationDate', 'ModDate'] as const) {
    info.delete(PDFName.of(name));
    if (made) info.set(PDFName.of(name), PDFString.fromDate(made));
  }
  info.set(PDFName.of('Creator'), PDFString.of('Hamish'));
  catalog.set(PDFName.of('Lang'), PDFString.of(facts.language));
  // A window is named by the title and not by the file. That pages turn from right to left (`Direction`) is not said: PDFium then copies
  // English from right to left as well.
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  const metadata = context.stream(Buffer.from(writeXmp(facts), 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
}
