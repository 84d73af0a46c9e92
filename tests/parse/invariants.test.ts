import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Section } from '@/lib/model/article';
import type { Sentence } from '@/lib/model/text';
import { parseArticle } from '@/lib/parse/parse-article';
import { anyText, newsLike, paragraph } from '../support/arbitrary-text';
import { readFixtures } from '../support/read-fixtures';

interface AnyNode {
  type: string;
  value?: string;
  children?: AnyNode[];
  position: { start: { offset: number; line: number; column: number }; end: { offset: number } };
}

function walk(node: AnyNode, visit: (node: AnyNode) => void): void {
  visit(node);
  for (const child of node.children ?? []) walk(child, visit);
}

function textOf(node: AnyNode): string {
  return node.children ? node.children.map(textOf).join('') : (node.value ?? '');
}

function sentencesOf(article: Article): Sentence[] {
  const found: Sentence[] = [];
  walk(article as unknown as AnyNode, (node) => {
    if (node.type === 'SentenceNode') found.push(node as unknown as Sentence);
  });
  return found;
}

function sectionsOf(article: Article): Section[] {
  return article.children.filter((child): child is Section => child.type !== 'WhiteSpaceNode');
}

const texts = readFixtures().map(({ source }) => source);

describe('any string', () => {
  it('gives a tree whose leaves in order are the source', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        expect(textOf(parseArticle(source).article as unknown as AnyNode)).toBe(source);
      }),
      { numRuns: 500 },
    );
  });

  it('has every node where its position says', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        walk(parseArticle(source).article as unknown as AnyNode, (node) => {
          const { start, end } = node.position;
          expect(source.slice(start.offset, end.offset)).toBe(textOf(node));
          const lines = source.slice(0, start.offset).split(/\r\n|\n|\r(?!\n)/);
          // Between CR and LF no line has begun yet.
          if (source.charAt(start.offset - 1) !== '\r') {
            expect([start.line, start.column]).toEqual([lines.length, (lines.at(-1) ?? '').length + 1]);
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  it('is parsed the same way each time', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        expect(parseArticle(source)).toEqual(parseArticle(source));
      }),
    );
  });

  it('has an id of its own for every sentence and section', () => {
    fc.assert(
      fc.property(newsLike, (source) => {
        const { article } = parseArticle(source);
        for (const ids of [
          sentencesOf(article).map(({ data }) => data.id),
          sectionsOf(article).map(({ id }) => id),
        ]) {
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
    );
  });

  it('has issues that are no errors, in order, each where its position says', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { issues } = parseArticle(source);
        const offsets = issues.map(({ position }) => position.start.offset ?? -1);
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
    );
  });
});

describe('the fixture articles', () => {
  it.each(readFixtures().map(({ slug, source }) => [slug, source]))(
    '%s: nothing is lost',
    (_, source = '') => {
      expect(textOf(parseArticle(source).article as unknown as AnyNode)).toBe(source);
    },
  );
});

describe('inserting a paragraph', () => {
  const insertion = fc.record({
    text: fc.constantFrom(...texts),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    paragraph,
  });

  function insert(text: string, at: number, added: string): string {
    const ends = [...text.matchAll(/\r?\n/g)].map(({ index }) => index);
    const place = ends[Math.floor(at * ends.length)] ?? text.length;
    // Of a group of hard-wrapped lines, the inserted one would become part: it goes between paragraphs.
    const gap = /\r?\n[ \t]*\r?\n/.exec(text.slice(place));
    const offset = gap ? place + gap.index : text.length;
    return `${text.slice(0, offset)}\n\n${added}${text.slice(offset)}`;
  }

  it('changes the id of no other sentence', () => {
    fc.assert(
      fc.property(insertion, ({ text, at, paragraph: added }) => {
        const before = sentencesOf(parseArticle(text).article).map(({ data }) => data.id);
        const after = new Set<string>(
          sentencesOf(parseArticle(insert(text, at, added)).article).map(({ data }) => data.id),
        );
        expect(before.filter((id) => !after.has(id))).toEqual([]);
      }),
    );
  });

  it('changes the id of no section with a heading', () => {
    fc.assert(
      fc.property(insertion, ({ text, at, paragraph: added }) => {
        const headed = (article: Article) =>
          sectionsOf(article)
            .filter(
              ({ children: [first] }) => first?.type === 'ParagraphNode' && first.data.role === 'heading',
            )
            .map(({ id }) => id);
        const before = headed(parseArticle(text).article);
        const after = new Set(headed(parseArticle(insert(text, at, added)).article));
        // A line may cease to be a heading when other text follows it; as long as it is one, its id is the same.
        expect(before.filter((id) => after.has(id)).length).toBeGreaterThanOrEqual(before.length - 1);
      }),
    );
  });
});
