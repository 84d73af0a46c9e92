import type { Section } from '../model/article';
import type { Block, BlockRole, Evidence } from '../model/block';
import type { Issue } from '../model/issue';
import type { SectionMeta } from '../model/meta';
import type { LineShape } from './lines/line-shape';
import { measurePage, type Page } from './lines/measure-page';
import { WordForms } from './lines/word-forms';
import type { Told } from './sections/told';
import { createPlacer, type Placer } from './segment/place';

/** A run of the source that is one block of the article, while its role is being found. */
export interface DraftBlock {
  /** Offsets of the first character that is not white space, and after the last one. */
  start: number;
  end: number;
  text: string;
  /** Blank lines before it. */
  gap: number;
  shape: LineShape;
  role: BlockRole;
  evidence: Evidence[];
  /** The block as the article has it, once it is divided into sentences. */
  node: Block | null;
  /** What it says of its section, read as a heading and as a paragraph, once that was asked. */
  told: { heading?: Told | null; paragraph?: Told | null };
}

/** A run of blocks that is one section, while its type is being found. */
export interface DraftSection {
  type: Section['type'];
  evidence: Evidence[];
  blocks: DraftBlock[];
}

/** What the passes work on, each adding to what the ones before it found. */
export interface Draft {
  readonly source: string;
  readonly place: Placer;
  /** The words of its lines. */
  readonly forms: WordForms;
  /** What the article's metadata says of its sections, by hash id. */
  readonly overrides: ReadonlyMap<string, SectionMeta>;
  blocks: DraftBlock[];
  page: Page;
  parts: DraftSection[];
  sections: Section[];
  issues: Issue[];
}

/** A step of the parser: does one thing to the draft. */
export type Pass = (draft: Draft) => void;

/** Begins with the source alone: no blocks, no sections, nothing found. */
export function startDraft(source: string, sections: readonly SectionMeta[] = []): Draft {
  return {
    source,
    place: createPlacer(source),
    forms: new WordForms(),
    overrides: new Map(sections.map((meta) => [meta.hash, meta])),
    blocks: [],
    page: measurePage([]),
    parts: [],
    sections: [],
    issues: [],
  };
}
