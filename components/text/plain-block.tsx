import type { Block } from '@/lib/model/block';
import { groupUnits, keyOf, type Unit } from './group-units';

/** What is written in a unit, as in the source. */
function textOf(unit: Unit): string {
  switch (unit.kind) {
    case 'space':
      return unit.token.value;
    case 'run':
      return unit.tokens
        .map((token) => ('value' in token ? token.value : token.children.map(({ value }) => value).join('')))
        .join('');
    case 'isolate':
    case 'phrase':
      return unit.units.map(textOf).join('');
  }
}

/** A block said again elsewhere, in a list of contents: its text in its directions, without the ids and glosses of its place. */
export function PlainBlock({ block }: { block: Block }) {
  return block.children.map((child) => {
    if (child.type === 'WhiteSpaceNode') return child.value;
    return groupUnits(child, undefined).map((unit) =>
      unit.kind === 'isolate' ? (
        <span key={keyOf(unit)} dir="ltr" lang={unit.isolate.language ?? undefined}>
          {textOf(unit)}
        </span>
      ) : (
        textOf(unit)
      ),
    );
  });
}
