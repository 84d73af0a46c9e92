import type { Piece, PieceGroup } from '../content/read-pieces';

/** What is known of pieces beside what they draw. */
export interface PieceReader {
  /** Where the pieces that the tags know come in what is read. */
  ranks: ReadonlyMap<number, number>;
  /** Whether a piece shows nothing: a space, a rule. */
  isBlank: (piece: Piece) => boolean;
  write: (piece: Piece) => string;
  hasLetters: (piece: Piece) => boolean;
  /** What stands between two pieces that have letters, the one before and the one after. */
  between: (one: Piece, next: Piece) => string;
}

/**
 * Puts pieces in the order in which they are read. A line is drawn from left to right, and what the tags do not know, as the gloss of a phrase, after
 * what it belongs to: it comes after the last word of that.
 */
function inOrder(pieces: readonly Piece[], { ranks, isBlank }: PieceReader): Piece[] {
  let [last, isOpen] = [-1, false];
  const ranked = pieces.map((piece) => {
    const rank = piece.mark === null ? undefined : ranks.get(piece.mark);
    if (rank !== undefined) last = isOpen ? Math.max(last, rank) : rank;
    isOpen = rank !== undefined || (isOpen && isBlank(piece));
    return { piece, rank: rank ?? last };
  });
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ piece }) => piece);
}

/** Writes a group in the order in which it is read, each piece in its colours, and leaves the colours as they were left. */
export function inReadingOrder(group: PieceGroup, reader: PieceReader): string {
  let paint = group.paintBefore;
  let shown: Piece | null = null;
  const lines = inOrder(group.pieces, reader).flatMap((piece) => {
    const changed = piece.paint === paint ? [] : [piece.paint];
    paint = piece.paintAfter;
    if (!reader.hasLetters(piece)) return [...changed, reader.write(piece)];
    const between = shown ? reader.between(shown, piece) : '';
    shown = piece;
    return [between, ...changed, reader.write(piece)];
  });
  return [...lines, ...(group.paintAfter === paint ? [] : [group.paintAfter])].filter(Boolean).join('\n');
}
