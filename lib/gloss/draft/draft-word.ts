import type { Analysis, Segment } from '../../analyse/analysis';
import { cutVocalised } from '../../analyse/clitics/cut-vocalised';
import { glossStem, glossWord } from '../../analyse/english/gloss-word';
import { digitValue } from '../../arabic/digit-value';
import { stripMarks } from '../../arabic/strip-marks';
import { layMarks } from '../lay-marks';
import { problemOfMarks } from '../rules/spell-marks';
import { tellFeatures } from './tell-features';

/** A line of a draft: a word, a part of one, or a range. */
export interface DraftLine {
  form: string;
  lemma: string | null;
  upos: string | null;
  feats: string;
  misc: readonly (readonly [key: string, value: string])[];
}

const hasArabic = /\p{Script=Arabic}/u;
const numeral = /^[\p{Nd}\p{P}\p{S}]+$/u;
const longestGloss = 60;

/** A word without letters of Arabic: a number by its digits, else a foreign word as it is. */
function draftForeign(form: string): DraftLine[] {
  const isNumber = numeral.test(form);
  const latin = latinDigits(form);
  const gloss = isNumber ? [['Gloss', latin] as const] : [];
  return [
    { form, lemma: form, upos: isNumber ? 'NUM' : 'X', feats: '', misc: [...gloss, ['Src', 'lexicon']] },
  ];
}

/** Writes decimal digits and Arabic separators in Latin ones: `١٢٬٥٠٠٫٥` → `12,500.5`. */
function latinDigits(form: string): string {
  return form
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',');
}

/**
 * Drafts the lines of a written word: one, or with clitics a range and one line a part. The vocalised form has the letters of the source; where the engine read other letters than a mark
 * can make good, it is left out.
 */
export function draftWord(form: string, analysis: Analysis | null): DraftLine[] {
  if (!analysis || !hasArabic.test(form)) return draftForeign(form);
  const { source, segments, vocalised } = analysis;
  const isGuess = source === 'guess';
  const laid = isGuess || looksDefinite(form, analysis) ? null : wellMarked(layMarks(form, vocalised));
  const gloss = glossWord(analysis).slice(0, longestGloss);
  const misc = [
    ...(gloss === '' ? [] : [['Gloss', gloss] as const]),
    ...(laid ? [['Vform', laid] as const] : []),
  ];
  const vforms = laid ? vformsOf(laid, segments).map(wellMarked) : null;
  const [first, ...rest] = segments;
  if (first && rest.length === 0) {
    const line = partLine(first, form, analysis, null);
    return [{ ...line, misc: [...misc, ...line.misc, ['Src', source]] }];
  }
  const parts = segments.map((segment, at) =>
    partLine(segment, formOf(form, segments, at), analysis, vforms?.[at] ?? null),
  );
  return [{ form, lemma: null, upos: null, feats: '', misc: [...misc, ['Src', source]] }, ...parts];
}

/** A word that begins as with ال and is none, as `البوم` for `ألبوم`, would show tanwīn where the eye sees the article. */
function looksDefinite(form: string, { lemma, segments }: Analysis): boolean {
  const isBare = segments.every(({ role, vocalised }) => role !== 'stem' || !vocalised.startsWith('ال'));
  return isBare && form.startsWith('ال') && !stripMarks(lemma).startsWith('ال');
}

/** A form whose marks are as the guide has them; `null` for another, which would mislead. */
function wellMarked(vform: string | null): string | null {
  return vform !== null && problemOfMarks(vform, false) === null ? vform : null;
}

/** Letters that each part takes of the written word; what was written back before it is not among them. */
function countsOf(form: string, segments: readonly Segment[]): number[] {
  const letters = [...stripMarks(form)].length;
  const clitics = segments.map(({ role, form: own }) => (role === 'stem' ? 0 : own.length));
  const taken = clitics.reduce((sum, count) => sum + count, 0);
  return segments.map(({ role }, at) => (role === 'stem' ? letters - taken : (clitics[at] ?? 0)));
}

/** What the article lost to ل before it is written back on its word: `لأمن` → `الأمن`. */
function writtenBack(segments: readonly Segment[], at: number, piece: string): string {
  const { form = '', role } = segments[at] ?? {};
  if (role !== 'stem') return piece;
  const missing = form.length - [...stripMarks(piece).replace(/ـ/g, '')].length;
  return missing > 0 && form.startsWith('ال') ? form.slice(0, missing) + piece : piece;
}

function formOf(form: string, segments: readonly Segment[], at: number): string {
  return writtenBack(segments, at, cutVocalised(form, countsOf(form, segments))[at] ?? '');
}

function vformsOf(laid: string, segments: readonly Segment[]): string[] {
  return cutVocalised(laid, countsOf(laid, segments)).map((piece, at) => writtenBack(segments, at, piece));
}

function partLine(
  segment: Segment,
  form: string,
  { root, source, segments, vocalised }: Analysis,
  vform: string | null,
): DraftLine {
  const { lemma, pos, features, role } = segment;
  const isOnly = segments.length === 1;
  const isKnown = source !== 'guess' || role !== 'stem';
  const gloss = role === 'stem' ? glossStem(segment, [], undefined) : segment.gloss;
  return {
    form,
    lemma: isKnown && problemOfMarks(lemma, true) === null ? lemma : null,
    upos: pos,
    feats: tellFeatures(features, pos, { form, lemma, vform: isOnly ? vocalised : vform }),
    misc: [
      ...(isOnly ? [] : [['Gloss', gloss.slice(0, longestGloss)] as const]),
      ...(vform === null ? [] : [['Vform', vform] as const]),
      ...(role === 'stem' && root && isKnown ? [['Root', root] as const] : []),
    ],
  };
}
