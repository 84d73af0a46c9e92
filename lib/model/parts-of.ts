import type { Article, Section } from './article';
import { assertNever } from './assert-never';
import type { Block } from './block';
import { shownText } from './shown-text';
import type { Sentence } from './text';

/** The sections of an article, in order. */
export function sectionsOf(article: Article): Section[] {
  return article.children.filter((child) => child.type !== 'WhiteSpaceNode');
}

/** The blocks of a section, in order, without the white space between them. */
export function blocksOf(section: Section): Block[] {
  return section.children.filter((child) => child.type === 'ParagraphNode');
}

/** The cross-head of a section, if its text gives one. */
export function headingOf(section: Section): Block | undefined {
  return blocksOf(section).find((block) => block.data.role === 'heading');
}

/** What the cross-head of a section says, as it is shown; `null` where its text gives none. */
export function headingText(section: Section, source: string): string | null {
  const heading = headingOf(section)?.position;
  return heading ? shownText(source.slice(heading.start.offset, heading.end.offset)).trim() : null;
}

/** Tells whether a section without a heading is named by us: where its type says something of itself. */
export function isLabelled(section: Section): boolean {
  switch (section.type) {
    case 'lead':
    case 'topic':
      return false;
    case 'attendance':
    case 'outlook':
    case 'background':
    case 'statement':
      return true;
    default:
      return assertNever(section);
  }
}

/** The title that the text itself has, if it has one. */
export function titleOf(article: Article): Block | undefined {
  return sectionsOf(article)
    .flatMap(blocksOf)
    .find(({ data: { role } }) => role === 'title');
}

/** The sentences of a block, in order. */
export function sentencesOf(block: Block): Sentence[] {
  return block.children.filter((child) => child.type === 'SentenceNode');
}
