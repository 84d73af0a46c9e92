import { readFileSync, statSync } from 'node:fs';
import type { Issue } from '../model/issue';
import { createPlacer } from '../parse/segment/place';
import { startOfFile } from './start-of-file';

export interface TextFile {
  /** `null` where the file cannot be read; the issue says why. */
  text: string | null;
  issues: Issue[];
}

const replacement = '\uFFFD';

/**
 * Reads a UTF-8 file strictly: every unit of the text is in the file, and a byte-order mark stays.
 *
 * A file that is missing, unreadable, no file but a folder or a pipe, above `maxBytes`, or no UTF-8 gives one error and no text; invalid bytes are placed by
 * the line and column of the text before them.
 */
export function readTextFile(path: string, maxBytes: number): TextFile {
  try {
    const status = statSync(path);
    // A pipe would keep its reader waiting.
    if (!status.isFile()) {
      return failed(
        'file-unreadable',
        status.isDirectory() ? 'this is a folder, not a file' : 'this is no plain file',
      );
    }
    if (status.size > maxBytes) {
      const sizes = `${status.size} bytes, where an article has ${maxBytes} at most`;
      return failed('file-too-large', `${sizes}: is it the right file?`);
    }
    return decode(readFileSync(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'ENOENT') return failed('file-missing', 'there is no such file');
    return failed('file-unreadable', `the file cannot be read (${code})`);
  }
}

function failed(code: string, message: string, position = startOfFile): TextFile {
  return { text: null, issues: [{ code, message, severity: 'error', position }] };
}

function decode(bytes: Uint8Array): TextFile {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (!text.includes(replacement)) return { text, issues: [] };
  let byte = 0;
  let offset = 0;
  for (const character of text) {
    if (character === replacement && !isWrittenReplacement(bytes, byte)) {
      const position = createPlacer(text)(offset, offset + 1);
      return failed('not-utf8', `byte ${byte} (${hex(bytes[byte])}) is not UTF-8${guess(bytes)}`, position);
    }
    byte += byteLength(character);
    offset += character.length;
  }
  return { text, issues: [] };
}

/** A replacement character may stand in the file itself; only one that the decoder put in is an error. */
function isWrittenReplacement(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
}

function byteLength(character: string): number {
  const point = character.codePointAt(0) as number;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

function hex(byte = 0): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

function guess([first, second]: Uint8Array): string {
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return utf16 ? '; the file looks like UTF-16' : '';
}
