import type { ArticleMeta } from '../../model/meta';
import { escapeXml } from '../escape-xml';

interface Package {
  meta: ArticleMeta;
  /** The same for every edition of the article: its address, or a name of its own. */
  identifier: string;
  /** When this edition was made, to the second, in UTC: `2026-11-28T06:00:00Z`. */
  modified: string;
  /** The documents in reading order. */
  documents: readonly string[];
  /** What the book does for readers with disabilities, in English. */
  accessibility: string;
  hasEnglish: boolean;
}

/** What a reader with disabilities is told before opening the book (EPUB Accessibility 1.1, discovery metadata). */
const access: readonly [property: string, value: string][] = [
  ['accessMode', 'textual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityHazard', 'none'],
];

/** What the book is, what is in it and in which order it is read, from right to left. What is unknown is left out. */
export function writePackage(book: Package): string {
  const { meta, identifier, modified, documents, accessibility, hasEnglish } = book;
  const { publisher, author, published, url, licence } = meta.provenance;
  const element = (name: string, text: string | null, attributes = '') =>
    text ? `<dc:${name}${attributes}>${escapeXml(text)}</dc:${name}>` : null;
  const arabic = ' xml:lang="ar" dir="rtl"';
  const english = ' xml:lang="en" dir="ltr"';
  const metadata = [
    element('identifier', identifier, ' id="id"'),
    element('title', meta.title.ar, ` id="title"${arabic}`),
    element('title', meta.title.en, ` id="title-en"${english}`),
    '<meta refines="#title" property="title-type">main</meta>',
    '<meta refines="#title" property="display-seq">1</meta>',
    '<meta refines="#title-en" property="display-seq">2</meta>',
    element('language', 'ar'),
    hasEnglish ? element('language', 'en') : null,
    element('creator', author),
    element('publisher', publisher),
    element('date', published),
    element('rights', licence),
    element('source', url),
    element('description', meta.summary?.ar ?? null, arabic),
    element('description', meta.summary?.en ?? null, english),
    `<meta property="dcterms:modified">${escapeXml(modified)}</meta>`,
    ...access.map(([property, value]) => `<meta property="schema:${property}">${value}</meta>`),
    `<meta property="schema:accessibilitySummary" xml:lang="en">${escapeXml(accessibility)}</meta>`,
  ];
  const page = (name: string, properties = '') =>
    `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"${properties}/>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="ar" dir="rtl">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata.filter((line) => line !== null).join('\n')}
</metadata>
<manifest>
${page('nav', ' properties="nav"')}
${documents.map((name) => page(name)).join('\n')}
<item id="style" href="style.css" media-type="text/css"/>
<item id="naskh" href="naskh.ttf" media-type="font/ttf"/>
<item id="licence" href="OFL.txt" media-type="text/plain"/>
</manifest>
<spine page-progression-direction="rtl">
${documents.map((name) => `<itemref idref="${name}"/>`).join('\n')}
</spine>
</package>
`;
}
