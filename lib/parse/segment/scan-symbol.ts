import { CharacterClass, classAt, widthAt } from '../../arabic/character-class';

const { symbol, mark, joiner, control, unseen } = CharacterClass;

/**
 * Finds the end of the symbol that begins at `start`: an emoji with all that belongs to it, marks on nothing, a control.
 *
 * `👨‍👩‍👧+` → the end of the family; `🇰🇼🇧🇭` → the end of the first flag; two marks after a space → their end.
 */
export function scanSymbol(source: string, start: number, end: number): number {
  const of = classAt(source, start);
  let at = start + widthAt(source, start);
  if (of === control || of === unseen || of === joiner) return Math.min(at, end);
  if (isRegionalIndicator(source, start) && at < end && isRegionalIndicator(source, at)) at += 2;
  while (at < end) {
    const next = classAt(source, at);
    if (next === mark || (of === symbol && isSkinTone(source, at))) at += widthAt(source, at);
    else if (of === symbol && next === joiner && at + 1 < end && classAt(source, at + 1) === symbol) {
      at += 1 + widthAt(source, at + 1);
    } else break;
  }
  return Math.min(at, end);
}

function isRegionalIndicator(source: string, at: number): boolean {
  const point = source.codePointAt(at) ?? 0;
  return point >= 0x1f1e6 && point <= 0x1f1ff;
}

function isSkinTone(source: string, at: number): boolean {
  const point = source.codePointAt(at) ?? 0;
  return point >= 0x1f3fb && point <= 0x1f3ff;
}
