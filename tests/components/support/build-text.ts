import type { Article, AttendanceSection, Section, SectionType } from '@/lib/model/article';
import type { Block, BlockRole } from '@/lib/model/block';
import type { ArticleGloss, PhraseGloss, SentenceGloss, WordGloss } from '@/lib/model/gloss';
import type { Span } from '@/lib/model/person';
import type { Position, Sentence, SentenceId, Token } from '@/lib/model/text';

/** Nodes for a text of one line, made by hand: components are tested without the parser. */
export function placeAt(start: number, end: number): Position {
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
  return { start: point(start), end: point(end) };
}

/** A sentence: runs of letters and digits are words, runs of spaces white space, every other character punctuation. */
export function buildSentence(text: string, id: SentenceId = 't-one', offset = 0): Sentence {
  let index = 0;
  const children = [...text.matchAll(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu)].map((match): Token => {
    const [value] = match;
    const position = placeAt(offset + match.index, offset + match.index + value.length);
    if (/^\s/.test(value)) return { type: 'WhiteSpaceNode', value, position };
    if (!/^[\p{L}\p{M}\p{N}]/u.test(value)) return { type: 'PunctuationNode', value, position };
    index += 1;
    return { type: 'WordNode', data: { index }, children: [{ type: 'TextNode', value, position }], position };
  });
  return { type: 'SentenceNode', data: { id }, children, position: placeAt(offset, offset + text.length) };
}

/** A block of sentences with one space between them. */
export function buildBlock(texts: readonly string[], role: BlockRole = 'paragraph', offset = 0): Block {
  const children: Block['children'] = [];
  let at = offset;
  for (const [index, text] of texts.entries()) {
    if (index > 0) {
      children.push({ type: 'WhiteSpaceNode', value: ' ', position: placeAt(at, at + 1) });
      at += 1;
    }
    children.push(buildSentence(text, `t-${at}`, at));
    at += text.length;
  }
  return { type: 'ParagraphNode', data: { role, evidence: [] }, children, position: placeAt(offset, at) };
}

/** The source whose blocks stand one after another without anything between them, and a section of them. */
export function buildSection(
  type: SectionType,
  blocks: readonly { role?: BlockRole; sentences: readonly string[] }[],
): { section: Section; source: string } {
  let source = '';
  const children = blocks.map(({ role = 'paragraph', sentences }) => {
    const block = buildBlock(sentences, role, source.length);
    source += sentences.join(' ');
    return block;
  });
  const base = {
    id: 's-one',
    aliases: ['s-old'],
    evidence: [],
    children,
    position: placeAt(0, source.length),
  };
  const section: Section =
    type === 'attendance' ? { ...base, type, people: [], others: [] } : { ...base, type };
  return { section, source };
}

/** A person's part, found in the source. */
export function buildSpan(source: string, text: string): Span {
  const start = source.indexOf(text);
  if (start < 0) throw new Error(`“${text}” is not in the text.`);
  return { text, position: placeAt(start, start + text.length) };
}

export function isAttendance(section: Section): section is AttendanceSection {
  return section.type === 'attendance';
}

export function buildArticle(...sections: { section: Section; source: string }[]): Article {
  const source = sections.map((each) => each.source).join('');
  return {
    type: 'article',
    source,
    children: sections.map(({ section }) => section),
    position: placeAt(0, source.length),
  };
}

/** A gloss whose words are given in order; `null` where nothing is known. */
export function buildGloss(
  words: readonly (string | null)[],
  {
    id = 't-one',
    english = null,
    phrases = [],
  }: Partial<Omit<SentenceGloss, 'words'>> & { phrases?: PhraseGloss[] } = {},
): SentenceGloss {
  const word = (gloss: string | null, index: number): WordGloss => ({
    index: index + 1,
    form: '',
    gloss,
    vocalised: null,
    transliteration: null,
    source: 'editor',
    parts: [{ form: '', lemma: null, upos: 'NOUN', features: {}, gloss, vocalised: null, root: null }],
  });
  return { id, english, phrases, words: words.map(word) };
}

export const noGloss: ArticleGloss = new Map();
