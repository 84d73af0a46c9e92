import type { Article, Section } from '../../model/article';
import type { Block } from '../../model/block';
import type { ArticleGloss } from '../../model/gloss';
import { groupBlocks } from '../../model/group-blocks';
import { blocksOf, sentencesOf } from '../../model/parts-of';
import type { Sentence } from '../../model/text';
import { escapeXml } from '../escape-xml';
import { phraseRow, readSentence, wordRow } from '../sentence-rows';
import type { Notes } from './notes';
import { setWords } from './set-words';

interface Context {
  article: Article;
  gloss: ArticleGloss;
  notes: Notes;
}

/** The element of a block, by its role; a paragraph unless it is something else. */
const elements: Readonly<Partial<Record<Block['data']['role'], string>>> = {
  heading: 'h2',
  quote: 'blockquote',
  item: 'li',
  row: 'li',
};

/** The id of a section in the book: a slug may begin with a digit, which no id in XML does, or be that of a note. */
export function placeOf({ id }: Section): string {
  return `s_${id}`;
}

/** A section with its heading, or with the name that we give it; then, under each block, its sentences in English. */
export function writeSection(section: Section, label: string | null, context: Context): string {
  const blocks = blocksOf(section).filter(({ data: { role } }) => role !== 'title');
  const head = label ? `<h2 class="ours">${escapeXml(label)}</h2>\n` : '';
  const body = groupBlocks(blocks).map(({ list, blocks: group }) => {
    const written = group.map((block) => writeBlock(block, context)).join('\n');
    return list ? `<ul>\n${written}\n</ul>` : written;
  });
  return `<section id="${placeOf(section)}">\n${head}${body.join('\n')}\n</section>`;
}

/** A block in Arabic, then in English, as far as there is English. */
export function writeBlock(block: Block, context: Context, as?: string): string {
  const element = as ?? elements[block.data.role] ?? 'p';
  const arabic = block.children
    .map((child) =>
      child.type === 'WhiteSpaceNode' ? escapeXml(child.value) : writeSentence(child, context),
    )
    .join('')
    .trim();
  const english = sentencesOf(block)
    .flatMap(({ data }) => context.gloss.get(data.id)?.english ?? [])
    .join(' ');
  const translation = english && `<p class="en" lang="en" xml:lang="en" dir="ltr">${escapeXml(english)}</p>`;
  if (element === 'li' || element === 'blockquote')
    return `<${element}><p>${arabic}</p>${translation}</${element}>`;
  return `<${element}>${arabic}</${element}>${translation && `\n${translation}`}`;
}

function writeSentence(sentence: Sentence, { article, gloss, notes }: Context): string {
  const { id } = sentence.data;
  const own = gloss.get(id);
  const told = own && readSentence(article, sentence, own);
  const text = setWords(sentence, own, (from, to) => {
    if (!told) return null;
    const words = told.own.words.filter(({ index }) => from <= index && index <= to);
    const rows = words.flatMap((word) => wordRow(word, told) ?? []);
    if (from === to) return rows[0] ? notes.place(rows[0]) : null;
    const phrase = told.own.phrases.find((each) => each.from === from && each.to === to);
    return phrase ? notes.place(phraseRow(phrase, told), rows) : null;
  });
  return `<span id="${id}">${text}</span>`;
}
