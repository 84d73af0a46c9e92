import { nameCharacter } from '../model/find-hidden';
import type { FileIssue } from '../model/issue';

/** A terminal would obey it, or turn the line, or show nothing. */
const unsafe = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/** In UTF-16 units: what is quoted from a file can be all of it. */
const longest = 600;

/**
 * Writes an issue as editors and terminals can follow it: `file:line:column: code: message`.
 *
 * What is no error says so at the end: `… [warning]`. Line ends in the message become spaces, other controls and direction marks their
 * names (`<U+202E>`), and what is too long to read is cut.
 */
export function formatIssue({ file, position, code, message, severity }: FileIssue): string {
  const { line, column } = position.start;
  const suffix = severity === 'error' ? '' : ` [${severity}]`;
  const told = message.replace(/\s*[\r\n]+\s*/g, ' ');
  const cut = told.length > longest ? `${told.slice(0, longest)}…` : told;
  return `${show(file)}:${line}:${column}: ${code}: ${show(cut)}${suffix}`;
}

function show(text: string): string {
  return text.replace(unsafe, (character) => `<${nameCharacter(character)}>`);
}
