import type { PrintChoices } from '@/lib/model/print-choices';
import type { PdfReport } from '../../support/pdf-judge';
import type { PrintWay } from './print-matrix';

/** What a PDF was made of, beside its way. */
export interface Printed {
  slug: string;
  way: PrintWay;
  headings: string[];
  /** Whether the text stands in the repository as an article, and not as a fixture: it is held to more. */
  isSeed: boolean;
}

/** Pages that the seed takes in Arabic alone on A4. */
const seedPages = 2;

/**
 * Layouts that stand in columns, as poppler sees them: English beside, or glosses under words with gaps between; so does the list of words. It guesses at columns and takes one after
 * the other; told not to guess (`-raw`), it gives the text as it is written. PDFium never guesses.
 */
const inColumns: readonly string[] = ['beside', 'lines'];

/**
 * The readers that must give all words in order. Of a page with glosses in its margin, PDFium takes the first line that has one for a part of the margin, and
 * what is written to be read is not what `-raw` reads: there poppler, which finds the column, is asked alone for the order. That no word is lost is asked of both everywhere.
 */
function readersOf({ layout, glosses, vocabulary }: PrintChoices): readonly ('poppler' | 'raw' | 'pdfium')[] {
  if (layout === 'handout') return glosses === 'margin' ? ['poppler'] : ['poppler', 'pdfium'];
  return [inColumns.includes(layout) || vocabulary === 'on' ? 'raw' : 'poppler', 'pdfium'];
}

/** What a PDF misses of what it must be, each in a few words. */
export function judgeReport(report: PdfReport, { way, headings, isSeed }: Printed): string[] {
  const { choices, locale } = way;
  const least = isSeed ? report.words : Math.ceil(report.words * 0.995);
  const pages = isSeed && choices.layout === 'arabic' && choices.vocabulary === 'off' ? seedPages : Infinity;
  return [
    ...readersOf(choices)
      .filter((each) => report.inOrder[each] < least)
      .map((each) => `${report.inOrder[each]} of ${report.words} words in order in ${each}`),
    ...(report.lost > report.words - least ? [`${report.lost} words do not come out`] : []),
    ...(report.marksAstray > 0 && isSeed ? [`${report.marksAstray} words with their mark elsewhere`] : []),
    ...(report.language === locale ? [] : [`its language is said to be ${report.language}`]),
    ...(report.outline.join('\n') === headings.join('\n')
      ? []
      : [`its outline is ${report.outline.join(' | ')}`]),
    ...(report.blankPages > 0 ? [`${report.blankPages} blank pages`] : []),
    ...(report.pages > pages ? [`${report.pages} pages`] : []),
  ];
}
