import type { Article, Section } from './article';
import type { Block } from './block';

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
