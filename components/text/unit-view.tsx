import { Fragment } from 'react';
import type { SentenceGloss } from '@/lib/model/gloss';
import type { SentenceId, Token } from '@/lib/model/text';
import { wordId } from '@/lib/routes';
import { glossOfWord, keyOf, type RunUnit, type SpaceUnit, type Unit } from './group-units';

interface Context {
  sentence: SentenceId;
  gloss: SentenceGloss | undefined;
}

/** The text of a token, exactly as in the source. */
function textOf(token: Token): string {
  return token.type === 'WordNode' ? token.children.map(({ value }) => value).join('') : token.value;
}

function TokenView({ token, sentence }: { token: Token; sentence: SentenceId }) {
  if (token.type === 'WordNode') {
    return (
      <span className="w" id={wordId(sentence, token.data.index)}>
        {textOf(token)}
      </span>
    );
  }
  return <>{textOf(token)}</>;
}

/** A run is one box, so that a comma never begins a line, with the short gloss of its words. */
function RunView({ unit, sentence, gloss }: { unit: RunUnit } & Context) {
  const glosses = unit.tokens.flatMap((token) =>
    token.type === 'WordNode' ? [glossOfWord(gloss, token.data.index)?.gloss ?? ''] : [],
  );
  const line = glosses.filter(Boolean).join(' ');
  const tokens = unit.tokens.map((token) => (
    <TokenView key={token.position.start.offset} token={token} sentence={sentence} />
  ));
  if (!line) return <>{tokens}</>;
  return (
    <span className="u" data-g={line}>
      {tokens}
    </span>
  );
}

function PlainUnit({ unit, ...context }: { unit: RunUnit | SpaceUnit } & Context) {
  return unit.kind === 'space' ? unit.token.value : <RunView unit={unit} {...context} />;
}

/** Sets a unit of a sentence: words are plain spans with ids, so that one handler serves them all. */
export function UnitView({ unit, ...context }: { unit: Unit } & Context) {
  if (unit.kind !== 'phrase') return <PlainUnit unit={unit} {...context} />;
  return (
    <span className="p" data-g={unit.phrase.gloss} data-kind={unit.phrase.kind}>
      {unit.units.map((inner) => (
        <Fragment key={keyOf(inner)}>
          <PlainUnit unit={inner} {...context} />
        </Fragment>
      ))}
    </span>
  );
}
