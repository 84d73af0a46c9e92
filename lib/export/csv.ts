/** A byte-order mark: without it, Excel takes UTF-8 for the code page of the machine. LibreOffice and the readers of data know it and leave it out. */
const byteOrderMark = '\ufeff';

/**
 * Cells that a spreadsheet would work out instead of show: those that begin like a formula, also in letters of full width (OWASP, CSV
 * injection), and those that begin with the sign that hides it.
 */
const likeFormula = /^['=+\-@\t\r\n＝＋－＠]/;

/** What the text of a cell is kept from being worked out by: a spreadsheet takes what follows for text. */
const guard = "'";

/**
 * Writes records as CSV (RFC 4180): commas, CRLF, quotes where they are needed, a byte-order mark for spreadsheets.
 *
 * A cell that begins like a formula gets an apostrophe before it: `-قال` → `'-قال`. One that begins with an apostrophe gets another, so that
 * whoever takes one away from each cell that has it has the text again.
 */
export function writeCsv(records: readonly (readonly string[])[]): string {
  return byteOrderMark + records.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(text: string): string {
  const safe = likeFormula.test(text) ? guard + text : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
