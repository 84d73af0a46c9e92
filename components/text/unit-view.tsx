import type { SentenceGloss } from '@/lib/model/gloss';
import type { Token } from '@/lib/model/text';
import { fitGloss, roomFor } from './fit-gloss';
import { glossOfWord, type IsolateUnit, keyOf, type PlainUnit, type RunUnit, type Unit } from './group-units';
import { isQuietPhrase, isQuietRun } from './is-quiet';
import { textOf, textOfToken } from './text-of';

interface Context {
  /** Nothing within a phrase: what its words mean by themselves is for the card. */
  gloss: SentenceGloss | undefined;
}

function TokenView({ token }: { token: Token }) {
  if (token.type === 'WordNode') return <span className="w">{textOfToken(token)}</span>;
  return <>{textOfToken(token)}</>;
}

/** The gloss under the line, and the whole of it for paper, where there is no card. */
function glossAttributes(arabic: string, gloss: string) {
  const fitted = fitGloss(arabic, gloss);
  return { 'data-g': fitted, ...(fitted !== gloss && { 'data-whole': gloss }) };
}

/** A run is one box, so that a comma never begins a line, with the short gloss of its words. */
function RunView({ unit, gloss }: { unit: RunUnit } & Context) {
  const words = unit.tokens.flatMap((token) =>
    token.type === 'WordNode' ? (glossOfWord(gloss, token.data.index) ?? []) : [],
  );
  const line = words.flatMap((word) => word.gloss ?? []).join(' ');
  const tokens = unit.tokens.map((token) => <TokenView key={token.position.start.offset} token={token} />);
  if (!line) return <>{tokens}</>;
  return (
    <span className="u" {...glossAttributes(textOf(unit), line)} data-q={isQuietRun(words) ? '' : undefined}>
      {tokens}
    </span>
  );
}

/** A run from left to right in a box of its own direction; its language is said where it has one. */
function IsolateView({ unit, ...context }: { unit: IsolateUnit } & Context) {
  return (
    <span dir="ltr" lang={unit.isolate.language ?? undefined}>
      {unit.units.map((inner) => (
        <PlainView key={keyOf(inner)} unit={inner} {...context} />
      ))}
    </span>
  );
}

function PlainView({ unit, ...context }: { unit: PlainUnit } & Context) {
  switch (unit.kind) {
    case 'space':
      return unit.token.value;
    case 'run':
      return <RunView unit={unit} {...context} />;
    case 'isolate':
      return <IsolateView unit={unit} {...context} />;
  }
}

/** Sets a unit of a sentence: words are plain spans, known by their place in it, so that one handler serves them all. */
export function UnitView({ unit, gloss }: { unit: Unit } & Context) {
  if (unit.kind !== 'phrase') return <PlainView unit={unit} gloss={gloss} />;
  const arabic = textOf(unit);
  // Chromium lets a line run over rather than part it after ruby that keeps to one line, unless told that it may.
  return (
    <>
      <span
        className="p"
        {...glossAttributes(arabic, unit.phrase.gloss)}
        data-room={roomFor(arabic, unit.phrase.gloss) ?? undefined}
        data-q={isQuietPhrase(unit.phrase.kind) ? '' : undefined}
      >
        {unit.units.map((inner) => (
          <PlainView key={keyOf(inner)} unit={inner} gloss={undefined} />
        ))}
      </span>
      <wbr />
    </>
  );
}
