import type { Operation } from './read-operations';

/** A part of a page's content that can be put elsewhere: letters that are shown, under their tag where they have one, or a rule. */
export interface Piece {
  /** The number by which the document's tags know it. */
  mark: number | null;
  /** Each from its BT to its ET. */
  texts: Operation[][];
  start: number;
  end: number;
  /** In which colours it begins, and in which it ends: the operations that choose them. */
  paint: string;
  paintAfter: string;
}

/** Pieces that follow one another with nothing between but changes of colour. */
export interface PieceGroup {
  pieces: Piece[];
  start: number;
  end: number;
  /** In which colours what comes before is drawn, and what comes after. */
  paintBefore: string;
  paintAfter: string;
}

type Found = [piece: Omit<Piece, 'paint' | 'paintAfter'>, next: number];

const markNumber = /\/MCID (\d+)/;
/** What chooses colours, and how they cover. The printer writes both colours at once. */
const paints = ['RG', 'rg', 'gs'];

/** Where the text object that begins here ends: the place of its ET. */
function endOfText(operations: readonly Operation[], from: number): number {
  let at = from;
  while (at < operations.length - 1 && operations[at]?.operator !== 'ET') at += 1;
  return at;
}

/** Reads one piece from where it may begin; `null` where none does, or where it does more than show letters or draw a rule. */
function readPiece(operations: readonly Operation[], from: number): Found | null {
  const first = operations[from] as Operation;
  if (first.operator === 're') {
    const next = operations[from + 1];
    if (next?.operator !== 'f') return null;
    return [{ mark: null, texts: [], start: first.start, end: next.end }, from + 2];
  }
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
  for (; ['BT', ...paints].includes(operations[at]?.operator ?? ''); at += 1) {
    if (operations[at]?.operator !== 'BT') continue;
    const end = endOfText(operations, at);
    texts.push(operations.slice(at, end + 1));
    at = end;
  }
  const last = operations[at];
  if (last?.operator !== 'EMC') return null;
  return [{ mark: Number(mark), texts, start: first.start, end: last.end }, at + 1];
}

type Paint = ReadonlyMap<string, string>;

const atFirst: Paint = new Map([
  ['RG', '0 0 0 RG'],
  ['rg', '0 0 0 rg'],
]);
const written = (paint: Paint) => [...paint.values()].join(' ');

/** Reads a group from where it may begin, what comes after it, and the colours then. */
function readGroup(
  operations: readonly Operation[],
  from: number,
  before: Paint,
): { group: PieceGroup; next: number; paint: Paint } {
  const pieces: Piece[] = [];
  const paint = new Map(before);
  const choose = (at: number, next: number) => {
    for (const { operator, operands } of operations.slice(at, next))
      if (paints.includes(operator)) paint.set(operator, [...operands, operator].join(' '));
  };
  let at = from;
  while (at < operations.length) {
    const found = readPiece(operations, at);
    const next = found?.[1] ?? at + 1;
    if (!found && !paints.includes(operations[at]?.operator ?? '')) break;
    const paintBefore = written(paint);
    choose(at, next);
    if (found) pieces.push({ ...found[0], paint: paintBefore, paintAfter: written(paint) });
    at = next;
  }
  const start = operations[from]?.start ?? 0;
  const end = operations[at - 1]?.end ?? start;
  const group = { pieces, start, end, paintBefore: written(before), paintAfter: written(paint) };
  return { group, next: at, paint };
}

/** Reads the groups of a page: within one, pieces may change places, since nothing else that is drawn hangs on their order. */
export function readPieces(operations: readonly Operation[]): PieceGroup[] {
  const groups: PieceGroup[] = [];
  const kept: Paint[] = [];
  let paint = atFirst;
  for (let at = 0; at < operations.length; ) {
    const { operator } = operations[at] as Operation;
    const read = readGroup(operations, at, paint);
    if (read.group.pieces.length > 0) groups.push(read.group);
    if (operator === 'q') kept.push(paint);
    paint = operator === 'Q' ? (kept.pop() ?? atFirst) : read.paint;
    at = Math.max(read.next, at + 1);
  }
  return groups;
}
