import { isPlainLetter } from '../segment/plain-word';
import { isText } from './is-text';
import type { LineShape } from './line-shape';
import { readSigns, Sign } from './line-signs';
import { traitsOf } from './line-traits';
import { measureArabic } from './measure-arabic';
import { readEnding } from './read-ending';
import { readMarker } from './read-marker';
import { readRowPattern } from './read-row-pattern';
import { goesOn } from './reads-as-sentence';
import { WordForms } from './word-forms';

/** Of a long line, the start and the end are looked at. */
const window = 400;

const tatweel = 0x640;

const quotedWhole = /^["“«„'‘]([^"“”«»„]*)["”»'’][\s.،؟!]*$/u;
const quotedRuns = /^["“«„][\s\S]*["”»][\s.،]*$/u;
const quotedEnd = /["”»'’][.؟!…\s]*$/u;

/**
 * Measures a line: `1- «نعم لنا»؟` → marker number, three words, a question, quoted at its end.
 *
 * Any string has a shape; a line without letters has no words. `forms` keeps the words of the lines of one text.
 */
export function measureLine(text: string, forms = new WordForms()): LineShape {
  const head = text.length > window ? text.slice(0, window) : text;
  const tail = text.length > window ? text.slice(-window) : text;
  const signs = readSigns(head);
  const marker = readMarker(head);
  const bare = marker ? text.slice(marker.length) : text;
  const words = forms.read(bare);
  const shape = {
    words,
    ending: readEnding(tail),
    quotation: readQuotation(text, signs),
    marker,
    row: text.length <= window ? readRowPattern(bare, words.length, signs) : null,
    commas: (signs & Sign.comma) === 0 ? 0 : (head.match(/[،,؛;](?!\p{Nd})/gu)?.length ?? 0),
    speaker: readSpeaker(head),
    // Looks for the stop first, and then at what is before it, as there are few.
    isBroken: (signs & Sign.stop) !== 0 && /[.!](?<=[\p{L}»"”)]{2}[.!])\s+["«“]?[\p{L}]{2}/u.test(head),
    figures: countFigures(words),
    arabic: measureArabic(head),
    goesOn: goesOn(words),
    hasOddStart: !beginsWithLetters(text),
    isText: false,
    traits: 0,
  };
  shape.isText = isText(shape);
  shape.traits = traitsOf(shape);
  return shape;
}

/** Tells three letters of the Arabic alphabet in a row; tatweel, of which lines are drawn, is none. */
function beginsWithLetters(text: string): boolean {
  for (let at = 0; at < 3; at++) {
    const unit = text.charCodeAt(at);
    if (!isPlainLetter(unit) || unit === tatweel) return false;
  }
  return true;
}

function countFigures(words: readonly string[]): number {
  let figures = 0;
  for (let at = 0; at < words.length; at++) {
    const unit = (words[at] as string).charCodeAt(0);
    if (unit >= 0x30 && unit <= 0x39) figures++;
  }
  return figures;
}

/** `س: ما القصة؟` `ج: لا أدري` `س2 من كان معك؟` */
function readSpeaker(text: string): LineShape['speaker'] {
  if (mayNotSpeak(text.charCodeAt(0))) return null;
  const found =
    /^[*-]?\s*(س(?=\s?[\d:.\-–])|ج(?=\s?[\d:])|سؤال|جواب)\s?(?:\d{1,2}\s?[:.\-–)]?\s|[:.\-–])/u.exec(
      text,
    )?.[1];
  if (!found) return null;
  return found.startsWith('س') ? 'question' : 'answer';
}

/** Tells at a glance what nearly every line begins with: an Arabic letter that is neither س nor ج. */
function mayNotSpeak(unit: number): boolean {
  return isPlainLetter(unit) && unit !== 0x633 && unit !== 0x62c;
}

function readQuotation(text: string, signs: number): LineShape['quotation'] {
  if (text.length <= window && (signs & Sign.quotation) === 0) return null;
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
