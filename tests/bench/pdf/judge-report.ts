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

/** What a PDF misses of what it must be, each in a few words. */
export function judgeReport(report: PdfReport, { way, headings, isSeed }: Printed): string[] {
  const { choices, locale } = way;
  const least = isSeed ? report.words : Math.ceil(report.words * 0.995);
  // Under each word stands its gloss: a reader that goes by columns, as poppler does where it is not told otherwise, parts the lines at the gaps.
  const readers =
    choices.layout === 'lines' ? (['raw', 'pdfium'] as const) : (['poppler', 'pdfium'] as const);
  const pages = isSeed && choices.layout === 'arabic' && choices.vocabulary === 'off' ? seedPages : Infinity;
  return [
    ...readers
      .filter((reader) => report.inOrder[reader] < least)
      .map((reader) => `${report.inOrder[reader]} of ${report.words} words in order in ${reader}`),
    ...(report.marksAstray > 0 && isSeed ? [`${report.marksAstray} words with their mark elsewhere`] : []),
    ...(report.language === locale ? [] : [`its language is said to be ${report.language}`]),
    ...(report.outline.join('\n') === headings.join('\n')
      ? []
      : [`its outline is ${report.outline.join(' | ')}`]),
    ...(report.blankPages > 0 ? [`${report.blankPages} blank pages`] : []),
    ...(report.pages > pages ? [`${report.pages} pages`] : []),
  ];
}
