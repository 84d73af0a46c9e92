import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { inkIn, pictureOf } from './pdf-ink';
import { readWithPdfium } from './pdf-pdfium';
import { arabicWords, bare } from './pdf-words';
import { countInOrder } from './words-in-order';

/** Points of ink, at 50 to the inch, that a page has at least which says something. */
const leastInk = 40;

/** What a PDF is judged by. */
export interface PdfReport {
  kilobytes: number;
  pages: number;
  blankPages: number;
  language: string | null;
  outline: string[];
  words: number;
  /** Of the words, how many come out in order, vowel marks aside: by `pdftotext`, by `pdftotext -raw`, and by PDFium. */
  inOrder: { poppler: number; raw: number; pdfium: number };
  /** How many words do not come out at all, in any order, of poppler or PDFium. */
  lost: number;
  /** Of the words with a mark, in how many poppler and PDFium put it elsewhere. */
  marksAstray: number;
}

/** The words that are wanted and not found to the letter, each as often as it is missing. */
function missing(wanted: readonly string[], found: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** What a document says of its language, where it is tagged. */
async function languageOf(bytes: Buffer): Promise<string | null> {
  const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  const isTagged = catalog.has(PDFName.of('MarkInfo')) && catalog.has(PDFName.of('StructTreeRoot'));
  return isTagged ? (catalog.lookupMaybe(PDFName.of('Lang'), PDFString)?.asString() ?? null) : null;
}

/** Judges a file by the text it was made of. */
export async function judgePdf(path: string, source: string): Promise<PdfReport> {
  const bytes = readFileSync(path);
  const read = (...args: string[]) =>
    arabicWords(execFileSync('pdftotext', [...args, path, '-'], { maxBuffer: 1 << 28 }).toString());
  const { pages, outline } = await readWithPdfium(bytes);
  const wanted = arabicWords(source);
  const pdfium = arabicWords(pages.join('\n'));
  const [poppler, raw] = [read(), read('-raw')];
  const inOrder = (found: readonly string[]) => countInOrder(wanted.map(bare), found.map(bare));
  const marked = wanted.filter((word) => word !== bare(word));
  const numbers = pages.map((_, index) => index + 1);
  return {
    kilobytes: bytes.length / 1000,
    pages: pages.length,
    blankPages: numbers.filter((page) => inkIn(pictureOf(path, page), 'body') < leastInk).length,
    language: await languageOf(bytes),
    outline: outline.flatMap(({ title, children }) => [title, ...children.map((child) => child.title)]),
    words: wanted.length,
    inOrder: { poppler: inOrder(poppler), raw: inOrder(raw), pdfium: inOrder(pdfium) },
    lost: Math.max(...[poppler, pdfium].map((found) => missing(wanted.map(bare), found.map(bare)).length)),
    marksAstray: Math.max(missing(marked, poppler).length, missing(marked, pdfium).length),
  };
}
