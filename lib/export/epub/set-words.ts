import type { SentenceGloss } from '../../model/gloss';
import { groupUnits, type PlainUnit } from '../../model/group-units';
import type { Sentence, Token } from '../../model/text';
import { textOfToken } from '../../model/text-of';
import { escapeXml } from '../escape-xml';

/** Gives the note on the words from one to another, by its id; `null` where nothing is known of them. */
export type FindNote = (from: number, to: number) => string | null;

/**
 * Sets a sentence as XHTML: each word or phrase that has a gloss is a link to its note, whole, so that no letter is parted from the next;
 * commas and quotes stand outside. Runs from left to right have their direction and language.
 */
export function setWords(sentence: Sentence, gloss: SentenceGloss | undefined, findNote: FindNote): string {
  return groupUnits(sentence, gloss)
    .map((unit) =>
      unit.kind === 'phrase' ? setPhrase(unit.units, unit.phrase, findNote) : setPlain(unit, findNote),
    )
    .join('');
}

const link = (text: string, note: string | null) =>
  note ? `<a epub:type="noteref" role="doc-noteref" href="#${note}">${text}</a>` : text;

const plain = (token: Token) => escapeXml(textOfToken(token));

function setToken(token: Token, findNote: FindNote | null): string {
  if (token.type !== 'WordNode' || !findNote) return plain(token);
  return link(plain(token), findNote(token.data.index, token.data.index));
}

/** A run, a space or an isolate; with `null`, without links. */
function setPlain(unit: PlainUnit, findNote: FindNote | null): string {
  switch (unit.kind) {
    case 'space':
      return plain(unit.token);
    case 'run':
      return unit.tokens.map((token) => setToken(token, findNote)).join('');
    case 'isolate': {
      const language = unit.isolate.language;
      const attributes = language ? `dir="ltr" lang="${language}" xml:lang="${language}"` : 'dir="ltr"';
      return `<span ${attributes}>${unit.units.map((inner) => setPlain(inner, findNote)).join('')}</span>`;
    }
  }
}

/** A phrase is one link; what stands before its first word and after its last, in the same runs, is not of it. */
function setPhrase(
  units: readonly PlainUnit[],
  { from, to }: { from: number; to: number },
  findNote: FindNote,
): string {
  const pieces = units.flatMap((unit) =>
    unit.kind === 'run'
      ? unit.tokens.map((token) => ({ text: plain(token), isOutside: token.type !== 'WordNode' }))
      : [{ text: setPlain(unit, null), isOutside: false }],
  );
  const first = pieces.findIndex(({ isOutside }) => !isOutside);
  const end = pieces.findLastIndex(({ isOutside }) => !isOutside) + 1;
  const join = (some: typeof pieces) => some.map(({ text }) => text).join('');
  return (
    join(pieces.slice(0, first)) +
    link(join(pieces.slice(first, end)), findNote(from, to)) +
    join(pieces.slice(end))
  );
}
