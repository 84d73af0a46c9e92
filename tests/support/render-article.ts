import type { Article, AttendanceSection, Section } from '@/lib/model/article';
import type { Block } from '@/lib/model/block';
import type { Span } from '@/lib/model/person';
import type { Sentence } from '@/lib/model/text';

/**
 * Renders a parsed article as the fixtures write what they expect: a line a block, `@type` before a section, sentences
 * divided by ` ‖ `, people after the last block of an attendance.
 */
export function renderArticle(article: Article): string {
  const sections = article.children.filter((child): child is Section => child.type !== 'WhiteSpaceNode');
  return sections.map((section) => `${renderSection(article.source, section)}\n`).join('');
}

function renderSection(source: string, section: Section): string {
  const blocks = section.children.filter((child): child is Block => child.type === 'ParagraphNode');
  const lines = [`@${section.type}`];
  const last = blocks.findLastIndex(({ data }) => ['paragraph', 'item', 'row'].includes(data.role));
  for (const [index, block] of blocks.entries()) {
    lines.push(`${block.data.role}\t${renderSentences(source, block)}`);
    if (index === last && section.type === 'attendance') lines.push(...renderPeople(section));
  }
  return lines.join('\n');
}

function renderSentences(source: string, block: Block): string {
  const sentences = block.children.filter((child): child is Sentence => child.type === 'SentenceNode');
  return sentences
    .map(({ position: { start, end } }) =>
      source.slice(start.offset, end.offset).replace(/\s*(?:\r\n?|\n)\s*/g, ' '),
    )
    .join(' ‖ ');
}

function renderPeople({ people, others }: AttendanceSection): string[] {
  return [
    ...people.map(({ name, rank, office, side }) => `person\t${renderSpans([name, rank, office, side])}`),
    ...others.map(({ remark, side }) => `others\t${renderSpans(side ? [remark, side] : [remark])}`),
  ];
}

function renderSpans(spans: (Span | null)[]): string {
  const texts = spans.map((span) => span?.text ?? '').join(' | ');
  return texts.replace(/\s+/g, ' ').trim();
}
