import { createHash } from 'node:crypto';
import { type PDFDict, PDFDocument, PDFHexString } from '@cantoo/pdf-lib';
import { once } from '../once';
import type { PdfFacts } from './describe-article';
import { type PrintedFont, readFont } from './fonts/read-font';
import type { PrintedSheet } from './print-sheet';
import { setFacts } from './set-facts';
import { setOutline } from './set-outline';
import { rankContent } from './text/rank-content';
import { spellMarks } from './text/spell-marks';
import { writePageText } from './text/write-page-text';

/**
 * Makes of what the browser printed what is handed out: it says what it is, its text copies out in order and to the letter, and it is smaller. It looks
 * the same. The same print gives the same bytes.
 */
export async function finishPdf(
  { bytes, headings }: PrintedSheet,
  facts: PdfFacts,
  made: Date | null = null,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context } = document;
  const ranks = rankContent(document);
  const speller = spellMarks(context);
  const tools = { context, speller, fontOf: once<PDFDict, PrintedFont | null>(readFont) };
  for (const page of document.getPages()) writePageText(page, ranks.get(page.ref) ?? new Map(), tools);
  speller.finish();
  setOutline(document, headings);
  setFacts(document, facts, made);
  const seen = createHash('sha256');
  for (const [ref, object] of context.enumerateIndirectObjects()) seen.update(`${ref} ${object}`);
  const id = PDFHexString.of(seen.digest('hex').slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}
