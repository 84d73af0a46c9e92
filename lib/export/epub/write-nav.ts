import { escapeXml } from '../escape-xml';
import { writePage } from './write-page';

/** A line of the table of contents. */
export interface NavEntry {
  title: string;
  /** A document of the book, with the place in it. */
  href: string;
}

/** The table of contents, as EPUB asks for it. */
export function writeNav(heading: string, entries: readonly NavEntry[], start: string): string {
  const items = entries.map(
    ({ title, href }) => `<li><a href="${escapeXml(href)}">${escapeXml(title)}</a></li>`,
  );
  const body = `<nav epub:type="toc" role="doc-toc" id="toc">
<h2>${escapeXml(heading)}</h2>
<ol>
${items.join('\n')}
</ol>
</nav>
<nav epub:type="landmarks" hidden="hidden">
<ol>
<li><a epub:type="bodymatter" href="${escapeXml(start)}">${escapeXml(entries[0]?.title ?? heading)}</a></li>
</ol>
</nav>`;
  return writePage({ title: heading, type: 'frontmatter', body });
}
