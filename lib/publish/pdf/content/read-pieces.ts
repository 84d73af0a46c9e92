import type { Operation } from './read-operations';

/** A part of a page's content that can be put elsewhere: letters that are shown, under their tag where they have one. */
export interface TextPiece {
  /** The number by which the document's tags know it. */
  mark: number | null;
  /** Each from its BT to its ET. */
  texts: Operation[][];
  start: number;
  end: number;
}

const markNumber = /\/MCID (\d+)/;

/** Where the text object that begins here ends: the place of its ET. */
function endOfText(operations: readonly Operation[], from: number): number {
  let at = from;
  while (at < operations.length - 1 && operations[at]?.operator !== 'ET') at += 1;
  return at;
}

/** Reads one piece from where it may begin; `null` where none does, or where it does more than show letters. */
function readPiece(operations: readonly Operation[], from: number): [piece: TextPiece, next: number] | null {
  const first = operations[from] as Operation;
  if (first.operator === 'BT') {
    const end = endOfText(operations, from);
    const text = operations.slice(from, end + 1);
    return [
      { mark: null, texts: [text], start: first.start, end: operations[end]?.end ?? first.end },
      end + 1,
    ];
  }
  const [, mark] = (first.operator === 'BDC' && markNumber.exec(first.operands[1] ?? '')) || [];
  if (mark === undefined) return null;
  const texts: Operation[][] = [];
  let at = from + 1;
  for (; operations[at]?.operator === 'BT'; at = endOfText(operations, at) + 1)
    texts.push(operations.slice(at, endOfText(operations, at) + 1));
  const last = operations[at];
  if (last?.operator !== 'EMC') return null;
  return [{ mark: Number(mark), texts, start: first.start, end: last.end }, at + 1];
}

/** Reads runs of pieces that follow one another with nothing between: these may change places, since nothing else that is drawn hangs on their order. */
export function readPieces(operations: readonly Operation[]): TextPiece[][] {
  const groups: TextPiece[][] = [];
  let group: TextPiece[] = [];
  for (let at = 0; at < operations.length; ) {
    const found = readPiece(operations, at);
    if (found) {
      group.push(found[0]);
      at = found[1];
      continue;
    }
    if (group.length > 0) groups.push(group);
    group = [];
    at += 1;
  }
  return group.length > 0 ? [...groups, group] : groups;
}
