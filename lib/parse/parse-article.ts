import type { Article } from '../model/article';
import type { Issue } from '../model/issue';
import type { SectionMeta } from '../model/meta';
import { type Pass, startDraft } from './draft';
import { buildSections, whiteSpaceBetween } from './passes/build-sections';
import { groupSections } from './passes/group-sections';
import { identifySentences } from './passes/identify-sentences';
import { inferTypes } from './passes/infer-types';
import { joinWrappedLines } from './passes/join-wrapped-lines';
import { labelRoles } from './passes/label-roles';
import { listPeople } from './passes/list-people';
import { measureText } from './passes/measure-text';
import { reportIssues } from './passes/report-issues';
import { segmentBlocks } from './passes/segment-blocks';
import { splitBlocks } from './passes/split-blocks';

/** From text to sections, step by step. */
const passes: readonly Pass[] = [
  splitBlocks,
  joinWrappedLines,
  measureText,
  labelRoles,
  groupSections,
  inferTypes,
  segmentBlocks,
  identifySentences,
  buildSections,
  listPeople,
  reportIssues,
];

export interface ParseOptions {
  /** What the article's metadata says of its sections: ids and types, by hash id. */
  sections?: readonly SectionMeta[];
}

/**
 * Parses an Arabic news text into typed sections, blocks, sentences and words.
 *
 * `أهمية التعاون` on a line before a paragraph → a section of type topic, with that heading. Every string gives an article
 * whose leaves in order are the source again; what is odd about it is told in the issues, in order of position.
 */
export function parseArticle(
  source: string,
  options: ParseOptions = {},
): { article: Article; issues: Issue[] } {
  const draft = startDraft(source, options.sections);
  for (const pass of passes) pass(draft);
  const before = whiteSpaceBetween(draft, 0, draft.blocks[0]?.start ?? source.length);
  const article: Article = {
    type: 'article',
    source,
    children: [...before, ...draft.sections],
    position: draft.place(0, source.length),
  };
  return { article, issues: draft.issues };
}
