/** Case, state and mood as one small number, so that a cell is chosen without reading its features: 0 of each says nothing. */
export type EndingCode = number;

export const caseCode = { Nom: 1, Gen: 2, Acc: 3 } as const;
export const stateCode = { Ind: 1 << 2, Def: 2 << 2, Cons: 3 << 2 } as const;
export const moodCode = { Ind: 1 << 4, Sub: 2 << 4, Jus: 3 << 4 } as const;

const caseBits = 3;
const stateBits = 3 << 2;
const moodBits = 3 << 4;

function codeOf(table: Readonly<Record<string, number>>, name: string, features: string): number {
  const [, value = ''] = features.match(new RegExp(`(?:^|\\|)${name}=(\\w+)`)) ?? [];
  return table[value] ?? 0;
}

/** The code of a cell's features: `Case=Gen|Definite=Def`. */
export function endingCode(features: string): EndingCode {
  return (
    codeOf(caseCode, 'Case', features) |
    codeOf(stateCode, 'Definite', features) |
    codeOf(moodCode, 'Mood', features)
  );
}

/** The case of a code; 0 for none. */
export const caseOf = (code: EndingCode) => code & caseBits;

/** How well a cell fits what its place asks for: case and mood count double. */
export function fitOf(cell: EndingCode, asked: EndingCode): number {
  const same = ~(cell ^ asked);
  let fit = 0;
  if ((asked & caseBits) !== 0 && (same & caseBits) === caseBits) fit += 4;
  if ((asked & stateBits) !== 0 && (same & stateBits) === stateBits) fit += 2;
  if ((asked & moodBits) !== 0 && (same & moodBits) === moodBits) fit += 4;
  return fit;
}
