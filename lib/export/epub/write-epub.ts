import type { Article, Section } from '../../model/article';
import type { ArticleGloss } from '../../model/gloss';
import type { ArticleMeta } from '../../model/meta';
import { headingOf, headingText, isLabelled, sectionsOf, titleOf } from '../../model/parts-of';
import { escapeXml } from '../escape-xml';
import type { EpubLabels } from './labels';
import { Notes } from './notes';
import { packEpub } from './pack-epub';
import { splitDocuments } from './split-documents';
import { style } from './style';
import { writeAbout } from './write-about';
import { type NavEntry, writeNav } from './write-nav';
import { writePackage } from './write-package';
import { writePage } from './write-page';
import { placeOf, writeBlock, writeSection } from './write-section';

export interface EpubOptions {
  labels: EpubLabels;
  identifier: string;
  /** When the edition was made, to the second, in UTC. */
  modified: string;
  /** The face of the Arabic, as TrueType, which every e-reader knows, and its licence. */
  face: Uint8Array;
  licence: string;
}

interface Text {
  article: Article;
  meta: ArticleMeta;
  gloss: ArticleGloss;
}

/**
 * Writes an article as an EPUB 3: Arabic from right to left, its sentences' English under each paragraph, and a note on each word or phrase
 * that e-readers show when it is touched. The same article gives the same bytes.
 */
export function writeEpub(
  text: Text,
  { labels, identifier, modified, face, licence }: EpubOptions,
): Uint8Array {
  const { article, meta, gloss } = text;
  const documents = splitDocuments(sectionsOf(article)).map((sections, at) => {
    const notes = new Notes(labels.guessed);
    const context = { article, gloss, notes };
    const written = sections.map((section) => writeSection(section, ownLabel(section, labels), context));
    const body = [...(at === 0 ? [writeHead(text, notes)] : []), ...written, notes.text];
    const page = writePage({ title: meta.title.ar, type: 'bodymatter', body: body.join('\n') });
    return { name: `text-${at + 1}`, sections, page };
  });
  const entries: NavEntry[] = documents.flatMap(({ name, sections }) =>
    sections.map((section) => ({
      title: headingText(section, article.source) ?? labels.section[section.type],
      href: `${name}.xhtml#${placeOf(section)}`,
    })),
  );
  entries.push({ title: labels.about, href: 'about.xhtml' });
  const names = [...documents.map(({ name }) => name), 'about'];
  const hasEnglish = [...gloss.values()].some(({ english, words }) => english ?? words.length > 0);
  const book = { meta, identifier, modified, accessibility: labels.accessibility, hasEnglish };
  return packEpub({
    'package.opf': writePackage({ ...book, documents: names }),
    'nav.xhtml': writeNav(labels.contents, entries, 'text-1.xhtml'),
    ...Object.fromEntries(documents.map(({ name, page }) => [`${name}.xhtml`, page])),
    'about.xhtml': writePage({ title: labels.about, type: 'backmatter', body: writeAbout(labels) }),
    'style.css': style,
    'naskh.ttf': face,
    'OFL.txt': licence,
  });
}

/** The title of the source, else ours, with its English. */
function writeHead({ article, meta, gloss }: Text, notes: Notes): string {
  const own = titleOf(article);
  if (own) return writeBlock(own, { article, gloss, notes }, 'h1');
  const english = `<p class="en" lang="en" xml:lang="en" dir="ltr">${escapeXml(meta.title.en)}</p>`;
  return `<h1>${escapeXml(meta.title.ar)}</h1>\n${english}`;
}

/** What we call a section that the source gives no heading, where its type says something of itself. */
function ownLabel(section: Section, labels: EpubLabels): string | null {
  return headingOf(section) || !isLabelled(section) ? null : labels.section[section.type];
}
