import type { Unit } from './group-units';
import { shownText } from './shown-text';
import type { Token } from './text';

/** The text of a token, as in the source. */
export function textOfToken(token: Token): string {
  return shownText(
    token.type === 'WordNode' ? token.children.map(({ value }) => value).join('') : token.value,
  );
}

/** The text of a unit, as in the source. */
export function textOf(unit: Unit): string {
  switch (unit.kind) {
    case 'space':
      return unit.token.value;
    case 'run':
      return unit.tokens.map(textOfToken).join('');
    case 'isolate':
    case 'phrase':
      return unit.units.map(textOf).join('');
  }
}
