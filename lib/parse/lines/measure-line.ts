import { foldLine } from './fold-words';
import { isText } from './is-text';
import type { LineShape } from './line-shape';
import { traitsOf } from './line-traits';
import { measureArabic } from './measure-arabic';
import { readEnding } from './read-ending';
import { readMarker } from './read-marker';
import { readRowPattern } from './read-row-pattern';
import { goesOn } from './reads-as-sentence';

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
  const bare = marker ? text.slice(marker.length) : text;
  const folded = foldLine(bare);
  const words = folded === '' ? [] : folded.split(' ');
  const shape = {
    words,
    folded,
    ending: readEnding(tail),
    quotation: readQuotation(text),
    marker,
    row: text.length <= window ? readRowPattern(bare, words) : null,
    commas: head.match(/[،,؛;](?!\p{Nd})/gu)?.length ?? 0,
    speaker: readSpeaker(head),
    // Looks for the stop first, and then at what is before it, as there are few.
    isBroken: /[.!](?<=[\p{L}»"”)]{2}[.!])\s+["«“]?[\p{L}]{2}/u.test(head),
    figures: words.filter(isFigure).length,
    arabic: measureArabic(head),
    goesOn: goesOn(words),
  };
  const whole = { ...shape, isText: isText(shape) };
  return { ...whole, traits: traitsOf(whole) };
}

function isFigure(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
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
