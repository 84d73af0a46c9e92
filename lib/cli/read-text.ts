import { readFileSync } from 'node:fs';

/** Reads a file, or standard input (`-`), as UTF-8, strictly; gives the bytes' fault as an issue would be given. */
export function readText(file: string): { text: string } | { fault: string } {
  const name = file === '-' ? '<stdin>' : file;
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'is a folder' : message;
    return { fault: `${name}:1:1: ${code === 'ENOENT' ? 'file-missing' : 'file-unreadable'}: ${reason}` };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const { line, column } = placeOfFault(bytes);
    return {
      fault: `${name}:${line}:${column}: file-not-utf8: not UTF-8 from here on; save the file as UTF-8`,
    };
  }
}

/** Line and column, in characters, of the first byte that is not UTF-8. */
function placeOfFault(bytes: Buffer): { line: number; column: number } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let fault = text.indexOf('\ufffd');
  // A replacement character may stand in the file by right.
  while (
    fault >= 0 &&
    bytes
      .subarray(0, Buffer.byteLength(text.slice(0, fault + 1)))
      .equals(Buffer.from(text.slice(0, fault + 1)))
  ) {
    fault = text.indexOf('\ufffd', fault + 1);
  }
  const lines = text.slice(0, Math.max(fault, 0)).split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
