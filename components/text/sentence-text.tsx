import { Fragment } from 'react';
import type { SentenceGloss } from '@/lib/model/gloss';
import type { Sentence } from '@/lib/model/text';
import { groupUnits, keyOf } from './group-units';
import { UnitView } from './unit-view';

interface Props {
  sentence: Sentence;
  gloss: SentenceGloss | undefined;
}

/** A sentence of the source: its letters and nothing else as text, glosses as attributes. */
export function SentenceText({ sentence, gloss }: Props) {
  return (
    <span className="s" id={sentence.data.id}>
      {groupUnits(sentence, gloss).map((unit) => (
        <Fragment key={keyOf(unit)}>
          <UnitView unit={unit} gloss={gloss} />
        </Fragment>
      ))}
    </span>
  );
}
