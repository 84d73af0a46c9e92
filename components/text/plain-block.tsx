import type { Block } from '@/lib/model/block';
import { groupUnits, keyOf } from '@/lib/model/group-units';
import { textOf } from '@/lib/model/text-of';

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
