import { createElement, type ReactNode } from 'react';
import type { SentenceGloss } from '@/lib/model/gloss';
import { glossOfWord, type PlainUnit, type RunUnit, type Unit } from '@/lib/model/group-units';
import { textOf, textOfToken } from '@/lib/model/text-of';
import { fitGloss, roomFor } from './fit-gloss';
import { isQuietPhrase, isQuietRun } from './is-quiet';

/** A span with its content handed over piece by piece: a list would want keys, and there are a thousand spans. */
function span(attributes: object, content: readonly ReactNode[]): ReactNode {
  return createElement('span', attributes, ...content);
}

/** Chromium lets a line run over rather than part it after ruby that keeps to one line, unless told that it may. */
const mayPart = createElement('wbr');

/** The gloss under the line, and the whole of it for paper, where there is no card. */
function glossAttributes(arabic: string, gloss: string, isQuiet: boolean) {
  const fitted = fitGloss(arabic, gloss);
  return {
    'data-g': fitted,
    'data-whole': fitted === gloss ? undefined : gloss,
    'data-q': isQuiet ? '' : undefined,
  };
}

/** A run is one box, so that a comma never begins a line, with the short gloss of its words. */
function viewRun(unit: RunUnit, gloss: SentenceGloss | undefined): ReactNode[] {
  const tokens = unit.tokens.map((token) =>
    token.type === 'WordNode' ? span({ className: 'w' }, [textOfToken(token)]) : textOfToken(token),
  );
  const words = unit.tokens.flatMap((token) =>
    token.type === 'WordNode' ? (glossOfWord(gloss, token.data.index) ?? []) : [],
  );
  const line = words.flatMap((word) => word.gloss ?? []).join(' ');
  if (!line) return tokens;
  return [span(glossAttributes(textOf(unit), line, isQuietRun(words)), tokens)];
}

/** A run from left to right stands in a box of its own direction; its language is said where it has one. */
function viewPlain(unit: PlainUnit, gloss: SentenceGloss | undefined): ReactNode[] {
  switch (unit.kind) {
    case 'space':
      return [unit.token.value];
    case 'run':
      return viewRun(unit, gloss);
    case 'isolate': {
      const content = unit.units.flatMap((inner) => viewPlain(inner, gloss));
      return [span({ dir: 'ltr', lang: unit.isolate.language ?? undefined }, content)];
    }
  }
}

/** A phrase is one box; what its words mean by themselves is for the card. */
function viewUnit(unit: Unit, gloss: SentenceGloss | undefined): ReactNode[] {
  if (unit.kind !== 'phrase') return viewPlain(unit, gloss);
  const { phrase, units } = unit;
  const arabic = textOf(unit);
  const attributes = {
    className: 'p',
    ...glossAttributes(arabic, phrase.gloss, isQuietPhrase(phrase.kind)),
    'data-room': roomFor(arabic, phrase.gloss) ?? undefined,
  };
  return [
    span(
      attributes,
      units.flatMap((inner) => viewPlain(inner, undefined)),
    ),
    mayPart,
  ];
}

/** Sets units of a sentence in an element: words are plain spans, known by their place in it, so that one handler serves them all. */
export function viewUnits(
  type: 'li' | 'span',
  attributes: object,
  units: readonly Unit[],
  gloss: SentenceGloss | undefined,
): ReactNode {
  return createElement(type, attributes, ...units.flatMap((unit) => viewUnit(unit, gloss)));
}
