import type { PhraseGloss, SentenceGloss, WordGloss } from './gloss';
import type { Isolate, Sentence, Token, WhiteSpace } from './text';

/** Tokens that no space parts: a word with the punctuation that must stay on its line. */
export interface RunUnit {
  kind: 'run';
  tokens: Exclude<Token, WhiteSpace>[];
}

export interface SpaceUnit {
  kind: 'space';
  token: WhiteSpace;
}

/** What runs from left to right, kept apart from the Arabic around it: `C++`. */
export interface IsolateUnit {
  kind: 'isolate';
  isolate: Isolate;
  units: (RunUnit | SpaceUnit)[];
}

export type PlainUnit = RunUnit | SpaceUnit | IsolateUnit;

/** Runs and spaces that one gloss covers: `وزارة الداخلية`. */
export interface PhraseUnit {
  kind: 'phrase';
  phrase: PhraseGloss;
  units: PlainUnit[];
}

export type Unit = PlainUnit | PhraseUnit;

function groupRuns(tokens: readonly Token[]): (RunUnit | SpaceUnit)[] {
  const units: (RunUnit | SpaceUnit)[] = [];
  for (const token of tokens) {
    const last = units.at(-1);
    if (token.type === 'WhiteSpaceNode') units.push({ kind: 'space', token });
    else if (last?.kind === 'run') last.tokens.push(token);
    else units.push({ kind: 'run', tokens: [token] });
  }
  return units;
}

/** Runs, spaces and isolates in order; an isolate starts and ends a run. */
function groupPlain({ children, data: { isolates = [] } }: Sentence): PlainUnit[] {
  const units: PlainUnit[] = [];
  let at = 0;
  for (const isolate of isolates) {
    units.push(...groupRuns(children.slice(at, isolate.from)));
    units.push({ kind: 'isolate', isolate, units: groupRuns(children.slice(isolate.from, isolate.to)) });
    at = isolate.to;
  }
  return [...units, ...groupRuns(children.slice(at))];
}

/** The indexes of the words in a unit, from 1. */
function wordIndexes(unit: PlainUnit): number[] {
  if (unit.kind === 'space') return [];
  if (unit.kind === 'isolate') return unit.units.flatMap(wordIndexes);
  return unit.tokens.flatMap((token) => (token.type === 'WordNode' ? [token.data.index] : []));
}

/**
 * Groups a sentence's tokens into what is set as one: runs, the spaces between them, and phrases.
 *
 * `وزارة الداخلية،` with its phrase → one phrase of run `وزارة`, space, run `الداخلية،`.
 * A phrase that starts or ends inside a run is left out: half a run cannot be set apart from the other half.
 */
export function groupUnits(sentence: Sentence, gloss: SentenceGloss | undefined): Unit[] {
  const runs = groupPlain(sentence);
  const phrases = gloss?.phrases ?? [];
  const units: Unit[] = [];
  for (let at = 0; at < runs.length; ) {
    const unit = runs[at] as PlainUnit;
    const first = wordIndexes(unit)[0];
    const phrase = phrases.find(({ from }) => from === first);
    const end = phrase
      ? runs.findIndex((other, index) => index >= at && wordIndexes(other).at(-1) === phrase.to)
      : -1;
    if (phrase && end >= 0) {
      units.push({ kind: 'phrase', phrase, units: runs.slice(at, end + 1) });
      at = end + 1;
    } else {
      units.push(unit);
      at += 1;
    }
  }
  return units;
}

/** The gloss of a word of the sentence, by its index from 1. */
export function glossOfWord(gloss: SentenceGloss | undefined, index: number): WordGloss | undefined {
  return gloss?.words[index - 1];
}

/** Where a unit begins in the source: its key among its siblings. */
export function keyOf(unit: Unit): number {
  switch (unit.kind) {
    case 'space':
      return unit.token.position.start.offset ?? 0;
    case 'run':
      return unit.tokens[0]?.position.start.offset ?? 0;
    case 'isolate':
    case 'phrase':
      return unit.units[0] ? keyOf(unit.units[0]) : 0;
  }
}
