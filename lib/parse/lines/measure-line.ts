import { foldWords } from './fold-words';
import { type Ending, readEnding } from './read-ending';
import { type Marker, readMarker } from './read-marker';
import { type RowPattern, readRowPattern } from './read-row-pattern';

/** What a line looks like, without regard to its neighbours. */
export interface LineShape {
  /** Its words, folded, a list's marker left aside. */
  words: readonly string[];
  ending: Ending;
  /** Quotation marks around the whole line, or closing at its end. */
  quotation: 'whole' | 'end' | null;
  marker: Marker | null;
  /** Which kind of row of a table it could be. */
  row: RowPattern | null;
  /** Commas, Arabic or Latin. */
  commas: number;
  /** Who speaks, in an interview: the question or the answer. */
  speaker: 'question' | 'answer' | null;
  /** True when a sentence ends within it. */
  isBroken: boolean;
  /** Words that are numbers. */
  figures: number;
  /** Share of its letters that are Arabic; 1 when it has none. */
  arabic: number;
}

/** Of a long line, the start and the end are looked at. */
const window = 400;

const quotedWhole = /^["“«„'‘]([^"“”«»„]*)["”»'’][\s.،؟!]*$/u;
const quotedRuns = /^["“«„][\s\S]*["”»][\s.،]*$/u;
const quotedEnd = /["”»'’][.؟!…\s]*$/u;

/**
 * Measures a line: `1- «نعم لنا»؟` → marker number, three words, a question, quoted at its end.
 *
 * Any string has a shape; a line without letters has no words.
 */
export function measureLine(text: string): LineShape {
  const head = text.slice(0, window);
  const tail = text.length > window ? text.slice(-window) : text;
  const marker = readMarker(head);
  const words = foldWords(marker ? text.slice(marker.length) : text);
  const short = text.length <= window;
  return {
    words,
    ending: readEnding(tail),
    quotation: readQuotation(text),
    marker,
    row: short ? readRowPattern(marker ? text.slice(marker.length) : text, words) : null,
    commas: head.match(/[،,؛;](?!\p{Nd})/gu)?.length ?? 0,
    speaker: readSpeaker(head),
    isBroken: /[\p{L}»"”)]{2}[.!]\s+["«“]?[\p{L}]{2}/u.test(head),
    figures: words.filter((word) => /^\d/.test(word)).length,
    arabic: shareOfArabic(head),
  };
}

/** `س: ما القصة؟` `ج: لا أدري` `س2 من كان معك؟` */
function readSpeaker(text: string): LineShape['speaker'] {
  const found =
    /^[*-]?\s*(س(?=\s?[\d:.\-–])|ج(?=\s?[\d:])|سؤال|جواب)\s?(?:\d{1,2}\s?[:.\-–)]?\s|[:.\-–])/u.exec(
      text,
    )?.[1];
  if (!found) return null;
  return found.startsWith('س') ? 'question' : 'answer';
}

function readQuotation(text: string): LineShape['quotation'] {
  if (text.length < 20_000) {
    if (quotedWhole.test(text)) return 'whole';
    if (quotedRuns.test(text) && isOneQuotation(text)) return 'whole';
  }
  return quotedEnd.test(text.slice(-8)) ? 'end' : null;
}

/** Tells `«…«…»…»` from `«…» … «…»`: nothing stands outside the marks. */
function isOneQuotation(text: string): boolean {
  const opening = text.charAt(0);
  if (opening === '"') return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (unit === '«' || unit === '“' || unit === '„') depth++;
    else if (unit === '»' || unit === '”') {
      depth--;
      if (depth === 0 && /[^\s.،]/u.test(text.slice(at + 1))) return false;
    }
  }
  return depth === 0;
}

function shareOfArabic(text: string): number {
  let arabic = 0;
  let letters = 0;
  for (const [letter] of text.matchAll(/\p{L}/gu)) {
    letters++;
    if (/\p{Script=Arabic}|ـ/u.test(letter)) arabic++;
  }
  return letters === 0 ? 1 : arabic / letters;
}
