import type { PDFContext } from '@cantoo/pdf-lib';
import { decodePDFRawStream, PDFDict, PDFName, type PDFPage, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { once } from '../../once';
import { endTags } from '../content/end-tags';
import { type Operation, readOperations } from '../content/read-operations';
import { type Piece, readPieces } from '../content/read-pieces';
import type { PrintedFont } from '../fonts/read-font';
import { inReadingOrder } from './in-reading-order';
import { partColumns } from './part-columns';
import { readTextRun } from './read-text-run';
import { resourcesOf } from './resources';
import type { MarkSpeller } from './spell-marks';
import type { Cluster, TextRun } from './text-run';

/** What all pages need to be written. */
export interface PageTools {
  context: PDFContext;
  fontOf: (font: PDFDict) => PrintedFont | null;
  speller: MarkSpeller;
}

/** A mark of direction that was generated: the printer draws an empty glyph for it, and readers take that for the space it stands in. */
const directionMark = /^\u061C+$/;

const isLetter = ({ text }: Cluster) => /\p{L}/u.test(text);
const isSpace = ({ text }: Cluster) => /^[\s\u061C]*$/.test(text);

/**
 * Writes the content of a page anew: its text in the order in which it is read, where the printer draws each line from left to right, and its vowel
 * marks so that they copy out in their place. Nothing looks different.
 */
export function writePageText(page: PDFPage, ranks: ReadonlyMap<number, number>, tools: PageTools): void {
  const { context, fontOf, speller } = tools;
  const place = page.node.get(PDFName.of('Contents'));
  const stream = context.lookup(place);
  if (!(place instanceof PDFRef) || !(stream instanceof PDFRawStream)) return;
  const content = endTags(Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'));
  const resources = resourcesOf(page, context);
  const fontNamed = (name: string) => {
    const font = resources.fonts.lookupMaybe(PDFName.of(name.slice(1)), PDFDict);
    return font ? fontOf(font) : null;
  };
  const runOf = once<Operation[], TextRun | null>((text) => readTextRun(text, fontNamed));
  const write = (piece: Piece): string => {
    let [written, at] = ['', piece.start];
    for (const text of piece.texts) {
      const run = runOf(text);
      if (!run) continue;
      const isEmpty = run.clusters.every((cluster) => directionMark.test(cluster.text));
      const anew = isEmpty ? '' : speller.spell(run, fontNamed(run.font) as PrintedFont, resources);
      if (anew === null) continue;
      written += content.slice(at, run.start) + anew;
      at = run.end;
    }
    return written + content.slice(at, piece.end);
  };
  const isBlank = (piece: Piece) =>
    piece.texts.every((text) => runOf(text)?.clusters.every(isSpace) ?? false);
  const hasLetters = (piece: Piece) =>
    piece.texts.some((text) => runOf(text)?.clusters.some(isLetter) ?? false);
  const between = (one: Piece, next: Piece): string => {
    const [before] = one.texts.slice(-1).map(runOf);
    const [after] = next.texts.slice(0, 1).map(runOf);
    if (!before || !after || !partColumns(before, after)) return '';
    return speller.partLines(before, fontNamed(before.font) as PrintedFont, resources);
  };
  let [written, at] = ['', 0];
  for (const group of readPieces(readOperations(content))) {
    written +=
      content.slice(at, group.start) + inReadingOrder(group, { ranks, isBlank, hasLetters, write, between });
    at = group.end;
  }
  written += content.slice(at);
  context.assign(place, context.flateStream(Buffer.from(written, 'latin1')));
}
