import type { PDFContext } from '@cantoo/pdf-lib';
import type { PrintedFont } from '../fonts/read-font';
import { type GlyphShapes, keepGlyphShapes } from './glyph-shapes';
import { type HiddenFont, hiddenName, hiddenWidth, keepHiddenFont } from './hidden-font';
import type { Resources } from './resources';
import { splitWords } from './split-words';
import type { Cluster, PlacedGlyph, TextRun } from './text-run';
import { writeNumber } from './write-number';

/** Writes runs of Arabic anew. */
export interface MarkSpeller {
  /** The operators of a run so that its words come in order and its marks copy out in their place; `null` where it may stay as it is. */
  spell: (run: TextRun, font: PrintedFont, resources: Resources) => string | null;
  /** The operators of a space that is not seen, on a line of its own under a run: readers begin a new line after it. */
  partLines: (run: TextRun, font: PrintedFont, resources: Resources) => string;
  /** Writes what the pages have in common, when all are written. */
  finish: () => void;
}

const arabicMark = /[\u064B-\u065F\u0670]/u;
const isMarked = ({ text }: Cluster) => arabicMark.test(text);
const presentationForm = /[\uFB50-\uFDFF\uFE70-\uFEFC]/g;

/**
 * Letters of a run from right to left, as they are drawn: from left to right. A word that ends in a mark has a mark of direction after it:
 * what begins with a vowel mark has no direction, and PDFium puts the full stop between the letter and the mark.
 */
function lettersOf(clusters: readonly Cluster[]): string[] {
  const text = clusters
    .map((cluster) => cluster.text.replace(presentationForm, (form) => form.normalize('NFKC')))
    .toReversed()
    .join('');
  return [...text, ...(/\p{M}$/u.test(text) ? ['\u200F'] : [])].toReversed();
}

/**
 * A place is at least so wide, in parts of the type size, or the letters are set smaller: poppler takes two letters nearer than a tenth to be one that
 * is drawn twice.
 */
const leastPlace = 0.11;

const turned = (run: TextRun, scale: number) =>
  run.matrix
    .slice(0, 4)
    .map((value) => Number((value * scale).toFixed(6)))
    .join(' ');
const placed = ({ x, y }: { x: number; y: number }) => `${writeNumber(x)} ${writeNumber(y)}`;

/** The word to be seen: its glyphs as shapes, which no reader takes for letters. */
function drawWord(
  glyphs: readonly PlacedGlyph[],
  run: TextRun,
  font: PrintedFont,
  nameOf: (code: number) => string,
) {
  const matrix = turned(run, run.size / font.unitsPerEm);
  return glyphs.map((glyph) => `q ${matrix} ${placed(glyph)} cm ${nameOf(glyph.code)} Do Q\n`).join('');
}

/** The same word to be read: its letters and marks side by side from the word's one end to the other, not drawn. */
function spellWord(
  letters: readonly string[],
  bases: readonly PlacedGlyph[],
  run: TextRun,
  font: PrintedFont,
  hidden: HiddenFont,
) {
  const start = Math.min(...bases.map(({ x }) => x));
  const end = Math.max(...bases.map(({ x, code }) => x + font.widthOf(code) * run.size * run.matrix[0]));
  const place = (end - start) / run.matrix[0] / letters.length;
  const size = Math.min(run.size, place / leastPlace);
  const stretch = (100 * place) / (hiddenWidth * size);
  return `q
BT
/ReversedChars BMC
${hiddenName} ${writeNumber(size)} Tf
3 Tr
${writeNumber(stretch)} Tz
${turned(run, 1)} ${placed({ x: start, y: bases[0]?.y ?? 0 })} Tm
${hidden.write(letters)} Tj
EMC
ET
Q
`;
}

/** What is left as it is of a run that is written anew. */
function showGlyphs(glyphs: readonly PlacedGlyph[], run: TextRun) {
  const shown = glyphs.map(
    (glyph) => `${turned(run, 1)} ${placed(glyph)} Tm <${glyph.code.toString(16).padStart(4, '0')}> Tj\n`,
  );
  return `BT\n/ReversedChars BMC\n${run.font} ${writeNumber(run.size)} Tf\n${shown.join('')}EMC\nET\n`;
}

/**
 * Has words with vowel marks copy out of a PDF to the letter: `وفقًا`, where readers made `وفًقا` of what the printer writes, since it names a letter and its
 * marks together and readers then part them the wrong way round. docs/decisions/018 has what else was tried. Words that the printer draws in one go, the last
 * first, are drawn one by one, the first first.
 */
export function spellMarks(context: PDFContext): MarkSpeller {
  const shapes: GlyphShapes = keepGlyphShapes(context);
  const hidden = keepHiddenFont(context);
  return {
    spell: (run, font, resources) => {
      if (!run.isReversed && run.clusters.length > 1) return null;
      const parts = splitWords(run.clusters);
      if (parts.length < 2 && !run.clusters.some(isMarked)) return null;
      return parts
        .toReversed()
        .map(({ clusters, isWord }) => {
          const glyphs = clusters.flatMap((cluster) => cluster.glyphs);
          const bases = glyphs.filter(({ code }) => !/^\p{M}+$/u.test(font.textOf(code)));
          const [base] = bases;
          if (!base || !isWord || !clusters.some(isMarked)) return showGlyphs(glyphs, run);
          hidden.use(resources.fonts, font, base.code);
          const nameOf = (code: number) => shapes.name(font, run.font, code, resources);
          return (
            drawWord(glyphs, run, font, nameOf) + spellWord(lettersOf(clusters), bases, run, font, hidden)
          );
        })
        .join('')
        .trimEnd();
    },
    partLines: (run, font, resources) => {
      const { x, y, code } = run.clusters[0]?.glyphs[0] ?? { x: 0, y: 0, code: 0 };
      hidden.use(resources.fonts, font, code);
      const below = placed({ x, y: y + run.size });
      return `q\nBT\n${hiddenName} ${writeNumber(run.size)} Tf\n3 Tr\n${turned(run, 1)} ${below} Tm\n${hidden.write([' '])} Tj\nET\nQ`;
    },
    finish: hidden.finish,
  };
}
