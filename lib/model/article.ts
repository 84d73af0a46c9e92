import type { Parent } from 'unist';
import type { Block, Evidence } from './block';
import type { Others, Person } from './person';
import type { Position, WhiteSpace } from './text';

/** `s-` and a short hash, or the slug that the article's metadata gives. */
export type SectionId = string;

interface SectionBase extends Parent {
  /** The id that links use. */
  id: SectionId;
  /** Other ids that lead here: the hash id where a slug is given, and slugs that were renamed. */
  aliases: SectionId[];
  /** What told the type; empty for `lead` and `topic`, which are told by position. */
  evidence: Evidence[];
  /** A heading, if the section has one, is its first block. Blocks of all roles and the white space between them, in order. */
  children: (Block | WhiteSpace)[];
  position: Position;
}

/** What stands before the first heading. */
export interface LeadSection extends SectionBase {
  type: 'lead';
}

/** A heading and its paragraphs; without a heading, it takes up the thread after an attendance in the middle. */
export interface TopicSection extends SectionBase {
  type: 'topic';
}

/** Who was there. */
export interface AttendanceSection extends SectionBase {
  type: 'attendance';
  people: Person[];
  others: Others[];
}

/** What is expected next. */
export interface OutlookSection extends SectionBase {
  type: 'outlook';
}

/** Context reported beside the event. */
export interface BackgroundSection extends SectionBase {
  type: 'background';
}

/** Led by a quotation, or a communiqué given word for word. */
export interface StatementSection extends SectionBase {
  type: 'statement';
}

export type Section =
  | LeadSection
  | TopicSection
  | AttendanceSection
  | OutlookSection
  | BackgroundSection
  | StatementSection;

export type SectionType = Section['type'];

export const sectionTypes = [
  'lead',
  'topic',
  'attendance',
  'outlook',
  'background',
  'statement',
] as const satisfies readonly SectionType[];

/**
 * An Arabic news text as one lossless tree: article → sections → blocks → sentences → words.
 * White space before the first block is the article's own child; all other white space between blocks belongs to the section it follows.
 */
export interface Article extends Parent {
  type: 'article';
  /** The text exactly as received. */
  source: string;
  children: (WhiteSpace | Section)[];
  position: Position;
}
