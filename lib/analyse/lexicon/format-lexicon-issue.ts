import type { LexiconIssue } from './lexicon-issue';

/** Writes an issue of the lexicon as editors can follow it; its column is the field of the line, from 1. */
export function formatLexiconIssue({ file, line, column, code, message }: LexiconIssue): string {
  return `content/lexicon/${file}:${line}:${column}: ${code}: ${message}`;
}
